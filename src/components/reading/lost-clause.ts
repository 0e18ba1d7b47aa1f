import { nameFromId } from '../../policy/cite.ts';
import { meantClause } from '../../policy/written-id.ts';
import { clausesPath } from '../../site/urls.ts';
import stylesheet from '../../styles/lost.css?url';
import { loadStyles } from '../late-styles.ts';
import { lostWords, type Piece } from './lost-words.ts';
import { shownPolicy } from './shown-policy.ts';

/**
 * Leads to the clause that an address means, such as `#5.2(a)`; or says at the top of the page that
 * there is none, and where to look.
 *
 * @param written what the address names, and nothing on the page has for its id
 */
export function findClause(written: string): void {
  const policy = shownPolicy();
  if (!policy) return;
  const ids = Array.from(policy.article.querySelectorAll('.text [id]'), ({ id }) => id);
  const meant = meantClause(written, ids);
  if (meant.kind === 'found') return location.replace(`#${meant.id}`);
  const list = clausesPath(policy.slug);
  void say(policy.article, lostWords(written, meant, { policy: policy.name, list, nameOf }));
}

function nameOf(id: string): string {
  const section = document.getElementById(id)?.closest('section');
  const heading = section?.querySelector('.n + .q')?.textContent ?? null;
  if (section?.id !== id) return `clause ${nameFromId(id, heading)}`;
  return /^\p{L}?\d/u.test(id) ? `section ${id}, ${heading}` : `“${heading}”`;
}

/** The place is there before the words, so that screen readers notice them. */
async function say(article: Element, pieces: readonly Piece[]): Promise<void> {
  document.querySelector('.lost')?.remove();
  const place = document.createElement('p');
  place.className = 'lost';
  place.setAttribute('role', 'status');
  article.prepend(place);
  await loadStyles(stylesheet);
  place.append(...pieces.map(toNode));
  // A page that was just opened shows it; one whose address was changed may be far below.
  if (place.getBoundingClientRect().top < 0) place.scrollIntoView();
}

function toNode(piece: Piece): string | HTMLAnchorElement {
  if (typeof piece === 'string') return piece;
  return Object.assign(document.createElement('a'), { textContent: piece.text, href: piece.href });
}
