/**
 * The choice of columns of the matrix. What it does loads when a reader chooses, or the address has
 * chosen.
 */

const form = document.querySelector<HTMLFormElement>('[data-choose-columns]');

if (form) {
  form.hidden = false;
  const load = () => import('./columns.ts').then((it) => it.chooseColumns(form));
  if (/[?&]p(olicies)?=/.test(location.search)) void load();
  else {
    // The click that brings the script is done again once it is there.
    const first = (event: Event) => {
      const button = (event.target as Element).closest('button');
      if (!button) return;
      event.preventDefault();
      form.removeEventListener('click', first);
      void load().then(() => button.click());
    };
    form.addEventListener('click', first);
  }
}

export {};
