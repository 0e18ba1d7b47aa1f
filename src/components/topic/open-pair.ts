/**
 * Opens the comparison of the two policies chosen, or says why there is none.
 *
 * @param form with a list for each of the two
 * @param links to every pair, in one order of the two or the other
 */
export function openPair(form: HTMLFormElement, links: HTMLElement): void {
  const [a, b] = form.querySelectorAll('select');
  if (!a || !b) return;
  const orders = [`${a.value} ${b.value}`, `${b.value} ${a.value}`];
  const link = Array.from(links.querySelectorAll<HTMLAnchorElement>('[data-pair]')).find((one) =>
    orders.includes(one.dataset['pair'] ?? ''),
  );
  if (link) return location.assign(link.href);
  b.setCustomValidity('Choose two different policies.');
  b.reportValidity();
  form.addEventListener('change', () => b.setCustomValidity(''), { once: true });
}
