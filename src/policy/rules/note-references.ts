import type { LocalProblem } from '../../report/problem.ts';
import { isReadable, type PolicyDraft } from '../policy.ts';
import { referencesIn, type ClauseReference } from '../references.ts';

/** Clauses that source notes refer to, written neu#5.3, exist. */
export function noteReferenceProblems(
  draft: PolicyDraft,
  drafts: readonly PolicyDraft[],
): LocalProblem[] {
  const notes = draft.facts?.sourceNotes ?? [];
  return notes.flatMap(({ note }, index) =>
    referencesIn(note)
      .filter((reference) => !exists(reference, drafts))
      .map((reference) => problem(draft, reference, index)),
  );
}

function exists({ policy, clause }: ClauseReference, drafts: readonly PolicyDraft[]): boolean {
  const draft = drafts.find((one) => one.file.slug === policy);
  if (!draft) return false;
  return !isReadable(draft) || draft.clauses.some((one) => one.id === clause);
}

function problem(
  draft: PolicyDraft,
  { policy, clause }: ClauseReference,
  index: number,
): LocalProblem {
  return {
    rule: 'note-reference',
    ...draft.placeOf(['sourceNotes', index, 'note']),
    message: `This note refers to ${policy}#${clause}, and there is no such clause.`,
    fix: 'Correct it: the name of the policy file, #, and the id of a clause.',
  };
}
