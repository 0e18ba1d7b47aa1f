/**
 * Keeps in the address which policies are ticked, so that a reload, the back button and a copied
 * link show them again.
 */

const NAME = 'policies';
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-column]')];
const asked = new URLSearchParams(location.search).get(NAME)?.split(',') ?? [];

// An address that names none of these policies would leave nothing to read.
if (boxes.some(({ value }) => asked.includes(value))) {
  for (const box of boxes) box.checked = asked.includes(box.value);
}

for (const box of boxes) {
  box.addEventListener('change', () => {
    // Without any policy there would be nothing to read, so the last one stays.
    if (boxes.every(({ checked }) => !checked)) box.checked = true;
    const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const search = ticked.length < boxes.length ? `?${NAME}=${ticked.join(',')}` : '';
    history.replaceState(null, '', location.pathname + search + location.hash);
  });
}

export {};
