import { element } from './render.ts';
import type { Line, TopicHit } from './topics.ts';

/**
 * Topics as the search page shows them: title and question, then a line for each policy with a link
 * to each clause.
 *
 * @param topics the best first
 */
export function topicList(topics: readonly TopicHit[]): HTMLElement {
  const items = topics.map((topic) =>
    element(
      'li',
      {},
      element('a', { href: topic.url, class: 'hit-place' }, topic.title),
      element('span', { class: 'hit-question' }, topic.question),
      ...(topic.lines.length > 0 ? [element('ul', {}, ...topic.lines.map(lineItem))] : []),
      ...rest(topic),
    ),
  );
  const list = element('ul', { class: 'hits' }, ...items);
  return element('section', { class: 'hits-topics' }, element('h2', {}, 'Topics'), list);
}

function lineItem({ policy, label, clauses, moreClauses }: Line): HTMLElement {
  const links = clauses.flatMap(({ url, name }, index) => [
    index === 0 ? ' (' : ', ',
    element('a', { href: url }, name),
  ]);
  const end = moreClauses > 0 ? ` and ${moreClauses} more)` : ')';
  return element(
    'li',
    { 'data-hue': policy.hue },
    element('b', {}, policy.name),
    `: ${label}`,
    ...links,
    ...(links.length > 0 ? [end] : []),
  );
}

function rest({ more, url, lines, title }: TopicHit): HTMLElement[] {
  if (more === 0) return [];
  const policies = `${lines.length > 0 ? 'the other ' : ''}${new Intl.NumberFormat('en-GB').format(more)}`;
  const words = more === 1 ? 'one more policy' : `${policies} policies`;
  const link = element(
    'a',
    { href: url, 'aria-label': `${title}: what ${words} say${more === 1 ? 's' : ''}` },
    `What ${words} say${more === 1 ? 's' : ''}`,
  );
  return [element('p', {}, link)];
}
