import type { NamedReference } from '../reference-names.ts';
import type { ListedHit } from './answer.ts';
import { ofOthers } from './messages.ts';
import { noteElements } from './notes.ts';
import { referenceUrl, referenceWords, registerUrl } from './references.ts';
import { element, hitWords } from './render.ts';

/** What the search page shows, besides topics. */

const REFERENCES_SHOWN = 5;

/**
 * A hit with its place in the order of all, from 0.
 *
 * @param listed a clause, or one of a list for all that its lead-in finds
 */
export function hitItem({ hit, others }: ListedHit, rank: number): HTMLElement {
  const place = element('span', { class: 'hit-place' }, `${hit.policyName} ${hit.clause}`);
  const link = element('a', { href: hit.url, 'data-rank': String(rank + 1) }, place);
  const section =
    hit.section && !hit.clause.startsWith(hit.section)
      ? [element('span', { class: 'hit-section q' }, hit.section)]
      : [];
  const rest =
    others > 0 ? [element('span', { class: 'hit-note' }, `and ${ofOthers(others)}`)] : [];
  return element('li', {}, link, ...section, hitWords(hit), ...rest, ...noteElements(hit));
}

/** Another spelling, with a link that asks for it. */
export function offerOf(offer: string): HTMLElement {
  const question = new URLSearchParams(location.search);
  question.set('q', offer);
  const link = element('a', { href: `?${question}` }, offer);
  return element('p', { class: 'notice' }, 'Did you mean ', link, '?');
}

/** What the register of law and guidance has under a name. */
export function referenceList(references: readonly NamedReference[]): HTMLElement {
  const items = references
    .slice(0, REFERENCES_SHOWN)
    .map((one) =>
      element('li', {}, element('a', { href: referenceUrl(one) }, ...referenceWords(one))),
    );
  const list = element('ul', { class: 'hits' }, ...items);
  if (references.length > REFERENCES_SHOWN) {
    list.append(element('li', {}, element('a', { href: registerUrl() }, 'All in the register')));
  }
  return element('section', { class: 'hits-law' }, element('h2', {}, 'Law and guidance'), list);
}
