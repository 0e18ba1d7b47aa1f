import stylesheet from '../styles/toast.css?url';
import { loadStyles } from './late-styles.ts';

const SHOWN_FOR = 4000;

/** Says something for a few seconds in a corner of the page, and to screen readers. */
export function announce(words: string): void {
  const toast = document.querySelector('.toast') ?? makeToast();
  toast.textContent = words;
  setTimeout(() => {
    if (toast.textContent === words) toast.textContent = '';
  }, SHOWN_FOR);
}

function makeToast(): HTMLElement {
  const toast = document.createElement('p');
  toast.className = 'toast';
  toast.setAttribute('role', 'status');
  void loadStyles(stylesheet);
  document.body.append(toast);
  return toast;
}
