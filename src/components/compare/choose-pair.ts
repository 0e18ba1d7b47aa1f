/** The page on which two policies are chosen. What it does loads when an address asks for it. */

const form = document.querySelector<HTMLFormElement>('[data-choose-pair]');

/**
 * A chosen pair that has a page leads there; any other is asked for in the address of this page.
 */
form?.addEventListener('submit', (event) => {
  const pair = [...new FormData(form).values()].join('/');
  const page = document.querySelector<HTMLAnchorElement>(`.choose a[href$="/${pair}/"]`);
  if (!page) return;
  event.preventDefault();
  location.assign(page.href);
});

if (form && hasOwnDocuments()) {
  void import('./add-own.ts').then((it) => it.addOwnToLists(form));
}
if (form && location.search) void import('./on-demand.ts').then((it) => it.showAsked(form));

/** Whether the reader keeps documents of their own in this browser. */
function hasOwnDocuments(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('side-by-clause:check:'));
  } catch {
    return false;
  }
}

export {};
