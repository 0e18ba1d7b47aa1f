import type { LocalProblem } from '../../report/problem.ts';
import { occurrences } from '../citations.ts';
import type { CitingPolicy, ReferenceReading } from '../reading.ts';
import { namesOf } from '../names.ts';

/**
 * Every wording of a reference is in a policy, and what is said to be named by none is named by
 * none.
 */
export function wordingProblems(
  reading: ReferenceReading,
  policies: readonly CitingPolicy[],
): LocalProblem[] {
  const { reference } = reading;
  if (!reference) return [];
  if (reference.wordings.length + reference.soundWordings.length === 0) {
    return namesOf(reference).flatMap((name) => namedAfterAll(reading, name, policies));
  }
  const unfoundWords = (['wordings', 'soundWordings'] as const).flatMap((field) =>
    reference[field].flatMap((words, index) =>
      placeOf(words, policies) !== null ? [] : [unfound(reading, words, [field, index])],
    ),
  );
  const both = reference.soundWordings.flatMap((words, index) =>
    reference.wordings.includes(words) ? [inBoth(reading, words, index)] : [],
  );
  return [...unfoundWords, ...both];
}

/**
 * The first clause that has some words, written `neu#5.3`, or null. The search ends there: there
 * may be many policies.
 */
function placeOf(words: string, policies: readonly CitingPolicy[]): string | null {
  for (const { slug, clauses } of policies) {
    const clause = clauses.find(({ text }) => occurrences(text, words).length > 0);
    if (clause) return `${slug}#${clause.id}`;
  }
  return null;
}

function unfound(
  reading: ReferenceReading,
  words: string,
  path: readonly PropertyKey[],
): LocalProblem {
  return {
    rule: 'reference-wording',
    ...reading.placeOf(path),
    message: `No clause of any policy has the words "${words}".`,
    fix: 'Copy the words from the clause, capitals and punctuation included, or remove them.',
  };
}

function inBoth(reading: ReferenceReading, words: string, index: number): LocalProblem {
  return {
    rule: 'reference-wording',
    ...reading.placeOf(['soundWordings', index]),
    message: `The words "${words}" are under wordings and under soundWordings.`,
    fix: 'Keep them under one: soundWordings if they name the thing as it is today.',
  };
}

function namedAfterAll(
  reading: ReferenceReading,
  name: string,
  policies: readonly CitingPolicy[],
): LocalProblem[] {
  const place = placeOf(name, policies);
  if (place === null) return [];
  return [
    {
      rule: 'reference-named',
      ...reading.placeOf(['title']),
      message: `This reference is listed as named by no policy, and ${place} names it: "${name}".`,
      fix: `Add wordings: ["${name}"].`,
    },
  ];
}
