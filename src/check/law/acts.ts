import { soundNames, unsoundNames } from '../../law/names.ts';
import type { Reference } from '../../law/schema.ts';
import { dateAt, YEAR } from './dates.ts';
import { ENDS, STARTS, wordsPattern } from './pattern.ts';
import { PASSED_OVER } from './passed-over.ts';
import { finderOf, hintOf, type Finder, type Place } from './place.ts';

const ACT = /^(?<title>\p{Lu}.*) Act (?<year>\d{4})$/u;

/** Letters that stand for an Act and are not the first ones of its words. */
const OTHER_INITIALS: Readonly<Record<string, string>> = { 'Equality Act': 'EqA' };

/** Fewer letters mean too many other things: "CA", "DA". */
const LEAST_INITIALS = 3;

/** An Act of one year under a title that documents give it. */
interface ActName {
  readonly title: string;
  readonly year: string;
  readonly reference: Reference;
  readonly isSound: boolean;
}

/**
 * Makes what finds the Acts of a register, however their years are written: "Data Protection Act
 * 2018", "the 2018 Data Protection Act", "Defamation Acts 1952 and 1996", "DPA 2018". An Act
 * without a year is not found, since it may be another of that name.
 */
export function actFinders(register: readonly Reference[]): Finder[] {
  const byTitle = Map.groupBy(register.flatMap(actNamesOf), ({ title }) => title);
  return [...byTitle].flatMap(([title, names]) => {
    const [byWords, byLetters] = [titlePattern(title), initialsOf(title)];
    const yearAfter = ({ 0: words, index }: RegExpExecArray, text: string): Place[] => {
      const date = dateAt(text, index + words.length);
      return date ? placesOf(names, date.years, index, date.to) : [];
    };
    const yearBefore = ({ 0: words, index }: RegExpExecArray): Place[] =>
      placesOf(names, [words.slice(0, 'yyyy'.length)], index, index + words.length);
    // With its year an Act is recognised by its words alone, whatever capitals a document gives it.
    return [
      finderOf(hintOf(title), () => whole(`${byWords} Acts?`, 'giu'), yearAfter),
      finderOf(hintOf(title), () => whole(`${YEAR} ${byWords} Act`, 'giu'), yearBefore),
      ...byLetters.map((letters) =>
        finderOf(letters.toLowerCase(), () => whole(letters, 'gu'), yearAfter),
      ),
    ];
  });
}

/** A pattern for whole words. */
function whole(pattern: string, flags: string): RegExp {
  return new RegExp(STARTS + pattern + ENDS, flags);
}

function actNamesOf(reference: Reference): ActName[] {
  const named = (names: readonly string[], isSound: boolean) =>
    names.flatMap((name): ActName[] => {
      const { title, year } = PASSED_OVER.has(name) ? {} : (ACT.exec(name)?.groups ?? {});
      return title === undefined || year === undefined
        ? []
        : [{ title: title.replaceAll(',', ''), year, reference, isSound }];
    });
  return [...named(soundNames(reference), true), ...named(unsoundNames(reference), false)];
}

/** Commas in a title are written or not. */
function titlePattern(title: string): string {
  return wordsPattern(title).replaceAll(/(?<=\p{L})(?=\[)/gu, ',?');
}

/** The letters by which an Act is called: "DPA". */
function initialsOf(title: string): string[] {
  const capitals = title.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const first = [...capitals.map((word) => word.charAt(0)), 'A'].join('');
  const other = OTHER_INITIALS[`${title} Act`] ?? '';
  return [first, other].filter(({ length }) => length >= LEAST_INITIALS);
}

function placesOf(
  names: readonly ActName[],
  years: readonly string[],
  from: number,
  to: number,
): Place[] {
  return names
    .filter(({ year }) => years.includes(year))
    .map(({ reference, isSound }) => ({ reference, from, to, isSound, isAct: true }));
}
