import escapeRegExp from 'escape-string-regexp';
import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyReading } from '../policy.ts';

/** Roles that one person has at a time. */
const OF_ONE_PERSON = new Set(['head', 'chair', 'safeguardingLead']);

/** Each term is used by a clause, and names one role; that of one person names one person. */
export function termProblems(reading: PolicyReading): LocalProblem[] {
  const text = reading.clauses.map((clause) => clause.text).join('\n');
  const terms = Object.entries(reading.facts?.terms ?? {}).flatMap(([kind, list]) =>
    list.map((term, index) => ({ term, kind, path: ['terms', kind, index] })),
  );
  return terms.flatMap(({ term, kind, path }, index) => {
    const vague = OF_ONE_PERSON.has(kind) ? vagueness(text, term) : null;
    if (vague !== null) return [vagueRole(reading, term, vague, path)];
    if (!hasWholeWords(text, term)) return [unused(reading, term, path)];
    const first = terms.findIndex((one) => one.term.toLowerCase() === term.toLowerCase());
    const other = terms[first]?.kind ?? '';
    return first < index ? [repeated(reading, term, kind === other ? null : other, path)] : [];
  });
}

/**
 * Whether a text uses a term as it stands, not as part of a longer word: "head" is not in "ahead".
 */
function hasWholeWords(text: string, term: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(term)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/**
 * Why a term leaves open which person it names; null if it names one: a comparison would pass over
 * a change of who acts.
 */
function vagueness(text: string, term: string): string | null {
  if (/\/|\bor\b/iu.test(term)) return 'it leaves a choice between two';
  if (/s$/iu.test(term.replace(/\s+of\s.*/iu, ''))) return 'it is a plural';
  const before = String.raw`(?<![\p{L}\p{N}])(?:an?|any|each|every|senior|line)\s+`;
  const use = new RegExp(`${before}${escapeRegExp(term)}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0];
  return use === undefined ? null : `a clause says "${use}"`;
}

function vagueRole(
  reading: PolicyReading,
  term: string,
  why: string,
  path: PropertyKey[],
): LocalProblem {
  return {
    rule: 'term-role',
    ...reading.placeOf(path),
    message: `The term "${term}" does not name one particular person: ${why}.`,
    fix: 'Remove it: a comparison would take a change of who acts for a change of name.',
  };
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
