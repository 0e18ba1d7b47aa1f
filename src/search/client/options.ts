import type { NamedReference } from '../reference-names.ts';
import type { ListedHit } from './answer.ts';
import { ofOthers } from './messages.ts';
import { shortNotes } from './notes.ts';
import { referenceUrl, referenceWords } from './references.ts';
import { element, excerpt, hitWords } from './render.ts';
import { topicWords, type Line, type TopicHit } from './topics.ts';

/** What the list of the search box offers: each option leads to one address. */

/**
 * A topic, then a line for each policy if it is the first; every line leads to the clause that
 * bears on it most.
 */
export function topicOptions(topics: readonly TopicHit[]): HTMLElement[] {
  return topics.flatMap((topic, place) => [
    option(topic.url, { class: 'hit-topic' }, topicWords(topic)),
    ...(place === 0 ? topic.lines.flatMap(lineOption) : []),
  ]);
}

function lineOption({ policy, label, clauses, moreClauses }: Line): HTMLElement[] {
  const [main] = clauses;
  if (!main) return [];
  const others = clauses.length - 1 + moreClauses;
  const place = `${main.name}${others > 0 ? ` and ${others} more` : ''}`;
  return [
    option(main.url, { class: 'hit-line', 'data-hue': policy.hue }, [
      element('b', {}, policy.name),
      `: ${label} `,
      element('span', { class: 'hit-where' }, place),
    ]),
  ];
}

/** A clause, or one of a list for all that its lead-in finds. */
export function clauseOption({ hit, others }: ListedHit): HTMLElement {
  const place = element('span', { class: 'hit-place' }, `${hit.policyName} ${hit.clause}`);
  const rest =
    others > 0 ? [element('span', { class: 'hit-note' }, `and ${ofOthers(others)}`)] : [];
  return option(hit.url, { 'data-hue': hit.hue }, [
    place,
    hitWords(excerpt(hit)),
    ...rest,
    ...shortNotes(hit),
  ]);
}

/** An entry of the register. */
export function referenceOption(reference: NamedReference): HTMLElement {
  return option(referenceUrl(reference), {}, referenceWords(reference));
}

/** Another spelling, which asks anew when it is chosen. */
export function offerOption(offer: string): HTMLElement {
  return element(
    'li',
    { role: 'option', 'aria-selected': 'false', class: 'hit-offer', 'data-ask': offer },
    'Did you mean ',
    element('b', {}, offer),
    '?',
  );
}

function option(url: string, attributes: Record<string, string>, children: (Node | string)[]) {
  const all = { role: 'option', 'aria-selected': 'false', 'data-url': url, ...attributes };
  return element('li', all, ...children);
}
