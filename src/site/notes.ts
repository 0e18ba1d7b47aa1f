import { quotedSourceNotes, type Policy, type QuoteNotes } from '../policy/index.ts';
import { policies, policyBySlug } from './policies.ts';
import { datedLawNotesOf, lawNotesOf } from './references.ts';

const sourceNotes = new Map(
  policies.map((policy) => [policy.slug, quotedSourceNotes(policy, policyBySlug)]),
);

/**
 * The notes that go with the clauses of a policy where they are quoted, with "check again" beside
 * what has grown old.
 */
export function notesOf({ slug }: Pick<Policy, 'slug'>): QuoteNotes {
  return { sourceNotes: sourceNotes.get(slug) ?? [], lawNotes: lawNotesOf(slug) };
}

/**
 * The same for data files, and for comparisons that a browser makes of these: they do not change
 * with the day of the build.
 */
export function publishedNotesOf({ slug }: Pick<Policy, 'slug'>): QuoteNotes {
  return { sourceNotes: sourceNotes.get(slug) ?? [], lawNotes: datedLawNotesOf(slug) };
}
