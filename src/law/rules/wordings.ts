import type { LocalProblem } from '../../report/problem.ts';
import { occurrences } from '../citations.ts';
import type { CitingPolicy, ReferenceDraft } from '../draft.ts';
import { namesOf } from '../names.ts';

/** Every wording of a reference stands in a policy, and what is said to be named by none is named by none. */
export function wordingProblems(
  draft: ReferenceDraft,
  policies: readonly CitingPolicy[],
): LocalProblem[] {
  const { reference } = draft;
  if (!reference) return [];
  if (reference.wordings.length + reference.soundWordings.length === 0) {
    return namesOf(reference).flatMap((name) => namedAfterAll(draft, name, policies));
  }
  const unfoundWords = (['wordings', 'soundWordings'] as const).flatMap((field) =>
    reference[field].flatMap((words, index) =>
      placesOf(words, policies).length > 0 ? [] : [unfound(draft, words, [field, index])],
    ),
  );
  const both = reference.soundWordings.flatMap((words, index) =>
    reference.wordings.includes(words) ? [inBoth(draft, words, index)] : [],
  );
  return [...unfoundWords, ...both];
}

/** Clauses that have some words, written `neu#5.3`. */
function placesOf(words: string, policies: readonly CitingPolicy[]): string[] {
  return policies.flatMap((policy) =>
    policy.clauses
      .filter((clause) => occurrences(clause.text, words).length > 0)
      .map((clause) => `${policy.slug}#${clause.id}`),
  );
}

function unfound(draft: ReferenceDraft, words: string, path: readonly PropertyKey[]): LocalProblem {
  return {
    rule: 'reference-wording',
    ...draft.placeOf(path),
    message: `No clause of any policy has the words "${words}".`,
    fix: 'Copy the words from the clause, capitals and punctuation included, or remove them.',
  };
}

function inBoth(draft: ReferenceDraft, words: string, index: number): LocalProblem {
  return {
    rule: 'reference-wording',
    ...draft.placeOf(['soundWordings', index]),
    message: `The words "${words}" stand under wordings and under soundWordings.`,
    fix: 'Keep them under one: soundWordings if they name the thing as it is today.',
  };
}

function namedAfterAll(
  draft: ReferenceDraft,
  name: string,
  policies: readonly CitingPolicy[],
): LocalProblem[] {
  const [place] = placesOf(name, policies);
  if (place === undefined) return [];
  return [
    {
      rule: 'reference-named',
      ...draft.placeOf(['title']),
      message: `This reference is listed as named by no policy, and ${place} names it: "${name}".`,
      fix: `Add wordings: ["${name}"].`,
    },
  ];
}
