import type { Answers } from './answers.ts';
import { baseChoice } from './starts.ts';
import { RECOMMENDED } from './answers.ts';
import type { Template } from './template.ts';

/**
 * How much a school has done, in a few words that tell one copy of its answers from another.
 *
 * @returns such as "from NEU, 12 details, 3 choices of your own, 1 wording changed, 2 clauses of
 *   your own"
 */
export function workInWords(template: Template, answers: Answers): string {
  const { base, details, choices, edits, own, adopted } = answers;
  const typed = Object.values(details).filter((value) => value.trim() !== '').length;
  const chosen = template.topics.filter(
    (topic) => choices[topic.id] !== (baseChoice(topic, base) ?? undefined),
  ).length;
  return [
    `from ${baseName(template, base)}`,
    ...some(typed, 'detail', 'details'),
    ...some(chosen, 'choice of your own', 'choices of your own'),
    ...some(Object.keys(edits).length, 'wording changed', 'wordings changed'),
    ...some(own.length, 'clause of your own', 'clauses of your own'),
    ...some(adopted.length, 'version adopted', 'versions adopted'),
  ].join(', ');
}

function baseName({ models }: Template, base: string): string {
  if (base === RECOMMENDED) return 'our recommendation';
  return models.find(({ slug }) => slug === base)?.name ?? base;
}

function some(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
