import { isOutOfDate, soundNames, unsoundNames } from '../../law/names.ts';
import type { Kind, Reference } from '../../law/schema.ts';
import { isUsedAsName } from './as-a-name.ts';
import { dateAt, DATED, hasYearBefore } from './dates.ts';
import { PASSED_OVER } from './passed-over.ts';
import { anyCasePattern, ENDS, STARTS, wordsPattern } from './pattern.ts';
import { finderOf, hintOf, type Finder, type Place } from './place.ts';

/** Shortest run of capitals that is found in small letters too: "kcsie". */
const LEAST_ANY_CASE = 4;

/** Fewest words of a title that is found without its date. */
const LEAST_UNDATED = 4;

/**
 * Makes what finds the names of a register in a text: its titles, the wordings of published
 * policies, and other names.
 */
export function nameFinders(register: readonly Reference[]): Finder[] {
  return register.flatMap((reference) => [
    ...[...soundNames(reference), ...undatedNames(reference)].flatMap((name) =>
      findersFor(reference, name, true),
    ),
    ...unsoundNames(reference).flatMap((name) => findersFor(reference, name, false)),
  ]);
}

/**
 * Guidance that is named without a date is the edition in force. Names of few words are words that
 * anybody may use.
 */
function undatedNames(reference: Reference): string[] {
  if (reference.kind !== 'guidance' || isOutOfDate(reference.status)) return [];
  return soundNames(reference)
    .flatMap((name) => DATED.exec(name)?.groups?.['base'] ?? [])
    .filter((base) => base.split(' ').length >= LEAST_UNDATED);
}

function findersFor(reference: Reference, name: string, isSound: boolean): Finder[] {
  if (PASSED_OVER.has(name)) return [];
  const { kind } = reference;
  const { base = name, year = null } = DATED.exec(name)?.groups ?? {};
  const placesOf = ({ 0: words, index: from }: RegExpExecArray, text: string): Place[] => {
    const to = endOf(text, { from, to: from + words.length }, year, kind);
    if (to === null || !isUsedAsName({ name: base, kind, text, from, to })) return [];
    return [{ reference, from, to, isSound, isAct: false }];
  };
  return [finderOf(hintOf(partsOf(name)[0] ?? ''), () => patternFor(base, kind), placesOf)];
}

/**
 * Where a name with its year ends, or a name without one. Guidance is made anew and keeps its
 * title: with another year it is another edition, of which the register may know nothing.
 *
 * @param words where the words begin and end, without a year
 * @returns null where the year is not that of the name
 */
function endOf(
  text: string,
  words: Pick<Place, 'from' | 'to'>,
  year: string | null,
  kind: Kind,
): number | null {
  const isGuidance = kind === 'guidance';
  if (year === null && !isGuidance) return words.to;
  const date = dateAt(text, words.to, isGuidance);
  if (year === null) return date || hasYearBefore(text, words.from) ? null : words.to;
  return date?.years.includes(year) ? date.to : null;
}

/** As a pattern, a name without its year. */
export function patternFor(base: string, kind: Kind): RegExp {
  const words = isAnyCase(base) ? anyCasePattern(base) : wordsPattern(base);
  const forms = [words, ...(kind === 'platform' ? apart(base) : [])];
  return new RegExp(`${STARTS}(?:${forms.join('|')})${ENDS}`, 'gu');
}

/** "You Tube" for "YouTube": written apart, it has both capitals. */
function apart(name: string): string[] {
  const parts = partsOf(name);
  return parts.length === 1 ? [] : [parts.map(wordsPattern).join('[ -]')];
}

/** "You" and "Tube" of "YouTube". */
function partsOf(name: string): string[] {
  return name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

function isAnyCase(name: string): boolean {
  return !/^\p{Lu}+$/u.test(name) || name.length >= LEAST_ANY_CASE;
}
