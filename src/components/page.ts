/** The one script of every page. It stays tiny: what it does loads when a reader asks for it. */

const box = document.querySelector<HTMLElement>('[data-search-box]');
const input = box?.querySelector('input');
/** On a phone the box is in a menu, and what is folded away takes no focus. */
const menu = box?.closest('details');

box?.addEventListener(
  'focusin',
  () => void import('../search/client/start.ts').then((it) => it.enhance(box)),
  { once: true },
);

// On the window, and without spaces in the selector: bytes count here.
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input,textarea,select');
  if (typing || event.ctrlKey || event.altKey || event.metaKey || event.key !== '/') return;
  try {
    if (localStorage['shortcuts'] === 'off') return;
  } catch {
    // A browser that keeps nothing has kept no choice either.
  }
  event.preventDefault();
  menu?.setAttribute('open', '');
  input?.focus();
});

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.n');
  if (link) void import('./copy-link.ts').then((it) => it.copyLink(link));
});

if (document.querySelector('.policy')) {
  const read = () => void import('./reading/arrive.ts').then((it) => it.arrive());
  if (location.hash) read();
  addEventListener('hashchange', read);
  addEventListener('scroll', read, { once: true });
}
