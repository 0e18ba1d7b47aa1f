import { getCollection } from 'astro:content';
import type { Change, DayOfChanges } from '../history/schema.ts';
import type { Names } from '../history/words.ts';
import { policyBySlug } from './policies.ts';
import { referenceById } from './references.ts';
import { topicById } from './topics.ts';
import { lawPath, policyPath, topicPath } from './urls.ts';

/** What changed in the content, the latest day first. */
export const days: readonly DayOfChanges[] = (await getCollection('changes'))
  .map(({ data }) => data)
  .toSorted((a, b) => b.date.localeCompare(a.date));

/** A correction of what was said of a policy on a topic, with its day. */
export type Correction = Extract<Change, { kind: 'stance-corrected' }> & { readonly date: string };

const corrections = Map.groupBy(
  days.flatMap(({ date, changes }) =>
    changes.flatMap((one) => (one.kind === 'stance-corrected' ? [{ ...one, date }] : [])),
  ),
  ({ policy, topic }) => `${policy} ${topic}`,
);

/** What was corrected in our reading of a policy on a topic, the latest first. */
export function correctionsOf(policy: string, topic: string): readonly Correction[] {
  return corrections.get(`${policy} ${topic}`) ?? [];
}

/** What is changed is called by its short name or title. */
export const names: Names = {
  policy: (slug) => policyBySlug(slug).shortName,
  topic: (id) => topicById(id).title,
  reference: (id) => referenceById(id).title,
};

/** Where what a change is about is read; null for a change that is about much. */
export function changeLink(change: Change): string | null {
  if ('topic' in change) {
    return topicPath(change.topic) + ('policy' in change ? `#${change.policy}` : '');
  }
  if ('policy' in change) return policyPath(change.policy);
  return 'reference' in change ? lawPath(change.reference) : null;
}
