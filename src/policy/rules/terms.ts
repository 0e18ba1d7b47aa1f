import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyReading } from '../policy.ts';

/** Each term is used by a clause, and names one role. */
export function termProblems(reading: PolicyReading): LocalProblem[] {
  const text = reading.clauses.map((clause) => clause.text).join('\n');
  const terms = Object.entries(reading.facts?.terms ?? {}).flatMap(([kind, list]) =>
    list.map((term, index) => ({ term, kind, path: ['terms', kind, index] })),
  );
  return terms.flatMap(({ term, kind, path }, index) => {
    if (!hasWholeWords(text, term)) return [unused(reading, term, path)];
    const first = terms.findIndex((one) => one.term.toLowerCase() === term.toLowerCase());
    const other = terms[first]?.kind ?? '';
    return first < index ? [repeated(reading, term, kind === other ? null : other, path)] : [];
  });
}

/** Whether a text uses a term as it stands, not as part of a longer word: "head" is not in "ahead". */
function hasWholeWords(text: string, term: string): boolean {
  const literal = term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function unused(reading: PolicyReading, term: string, path: PropertyKey[]): LocalProblem {
  return {
    rule: 'term-unused',
    ...reading.placeOf(path),
    message: `No clause of this policy uses the term "${term}".`,
    fix: 'Write the term as the clauses do, or remove it.',
  };
}

function repeated(
  reading: PolicyReading,
  term: string,
  other: string | null,
  path: PropertyKey[],
): LocalProblem {
  return {
    rule: 'term-repeated',
    ...reading.placeOf(path),
    message:
      other === null
        ? `The term "${term}" is listed twice.`
        : `The term "${term}" is listed under ${other} too, and one word cannot stand for both.`,
    fix: 'Keep it once, under the role for which the clauses use it most.',
  };
}
