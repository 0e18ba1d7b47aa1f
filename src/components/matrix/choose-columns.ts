/** The choice of columns of the matrix. What it does loads when a reader chooses, or the address has chosen. */

const form = document.querySelector<HTMLFormElement>('[data-choose-columns]');

if (form) {
  form.hidden = false;
  const load = () => import('./columns.ts').then((it) => it.chooseColumns(form));
  if (new URLSearchParams(location.search).has('p')) void load();
  else form.addEventListener('focusin', () => void load(), { once: true });
}

export {};
