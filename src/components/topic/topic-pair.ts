/** Two lists to choose a pair from, in place of the links to all pairs, which lead where the lists do. */
const form = document.querySelector<HTMLFormElement>('[data-topic-pair]');
const links = document.querySelectorAll<HTMLAnchorElement>('[data-pair]');

// One pair is a link: there is nothing to choose.
if (form && links.length > 1) {
  form.hidden = false;
  document.querySelector('[data-pairs]')?.toggleAttribute('hidden', true);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [a, b] = [...new FormData(form).values()];
    const link = [...links].find(({ dataset: { pair } }) =>
      [`${a} ${b}`, `${b} ${a}`].includes(pair ?? ''),
    );
    const second = form.querySelectorAll('select')[1];
    second?.setCustomValidity(link ? '' : 'Choose two different policies.');
    if (link) location.assign(link.href);
    else second?.reportValidity();
  });
  form.addEventListener('change', () => form.querySelectorAll('select')[1]?.setCustomValidity(''));
}

export {};
