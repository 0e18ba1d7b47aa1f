import { quotedSourceNotes, type Policy, type QuoteNotes } from '../policy/index.ts';
import { policies, policyBySlug } from './policies.ts';
import { lawNotesOf } from './references.ts';

const made = new Map(policies.map((policy) => [policy.slug, makeNotes(policy)]));

/** The notes that go with the clauses of a policy wherever they are quoted. */
export function notesOf({ slug }: Pick<Policy, 'slug'>): QuoteNotes {
  return made.get(slug) ?? { sourceNotes: [], lawNotes: [] };
}

function makeNotes(policy: Policy): QuoteNotes {
  return {
    sourceNotes: quotedSourceNotes(policy, policyBySlug),
    lawNotes: lawNotesOf(policy.slug),
  };
}
