/**
 * Two lists to choose a pair from, in place of the links to all pairs. What they do loads when a
 * reader chooses.
 */
const form = document.querySelector<HTMLFormElement>('[data-topic-pair]');
const links = document.querySelector<HTMLElement>('[data-pairs]');

// One pair is a link: there is nothing to choose.
if (form && links?.querySelector('details')) {
  form.hidden = false;
  links.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./open-pair.ts').then((it) => it.openPair(form, links));
  });
}

export {};
