import { copiedWords } from './copied-words.ts';
import { shownPolicy } from './reading/shown-policy.ts';
import { announce } from './toast.ts';

/**
 * Copies the link of a clause or row when its sign is chosen, and says so; the link works as a link
 * all the same. On the page of a policy it opens what the clause is about and its counterparts as
 * well.
 */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const policy = link.closest('.clause') && shownPolicy();
  if (policy) void import('./guide/panel.ts').then((it) => it.toggleGuide(link, policy.slug));
  const address = new URL(link.hash, location.href);
  // What a search marked on the way here is not what the link is about; what a comparison shows is.
  address.searchParams.delete('mark');
  const name = link.getAttribute('aria-label') ?? link.textContent;
  try {
    await navigator.clipboard.writeText(address.href);
    announce(copiedWords(name));
  } catch {
    announce('This browser did not let us copy the link. It is in the address bar.');
  }
}
