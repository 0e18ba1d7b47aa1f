import stylesheet from '../styles/toast.css?url';

/** Copies a clause's link when its number or letter is chosen, and says so; the link works as a link all the same. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const address = new URL(link.hash, location.href.replace(/[?#].*/, ''));
  const name = link.getAttribute('aria-label') ?? link.textContent;
  try {
    await navigator.clipboard.writeText(address.href);
    announce(`Link to ${name.trim()} copied`);
  } catch {
    announce('This browser did not let us copy the link. It is in the address bar.');
  }
}

function announce(words: string): void {
  const toast = document.querySelector('.toast') ?? makeToast();
  toast.textContent = words;
  setTimeout(() => (toast.textContent = ''), 4000);
}

function makeToast(): HTMLElement {
  const toast = document.createElement('p');
  toast.className = 'toast';
  toast.setAttribute('role', 'status');
  const style = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: stylesheet,
  });
  document.head.append(style);
  document.body.append(toast);
  return toast;
}
