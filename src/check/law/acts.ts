import { soundNames, unsoundNames } from '../../law/names.ts';
import type { Reference } from '../../law/schema.ts';
import { dateAfter, ENDS, SHORT_FORM, STARTS, wordsPattern, YEAR } from './pattern.ts';
import { onlyWhere, telltaleOf } from './only-where.ts';
import { PASSED_OVER } from './passed-over.ts';
import type { Finder, Place } from './place.ts';

const ACT = /^(?<title>\p{Lu}.*) Act (?<year>\d{4})$/u;
const YEARS = String.raw`${YEAR}(?:(?:, and |, | and | & | or |\/)${YEAR})*`;

/** Letters that stand for an Act and are not the first ones of its words. */
const OTHER_INITIALS: Readonly<Record<string, string>> = { 'Equality Act': 'EqA' };

/** Of fewer letters too much else is made: "CA", "DA". */
const LEAST_INITIALS = 3;

/** An Act of one year under a title that documents give it. */
interface ActName {
  readonly title: string;
  readonly year: string;
  readonly reference: Reference;
  readonly isSound: boolean;
}

/**
 * Makes what finds the Acts of a register, however their years are written: "Data Protection Act 2018", "the 2018 Data Protection Act",
 * "Defamation Acts 1952 and 1996", "DPA 2018". An Act without a year is not found, since it may be another of that name.
 */
export function actFinder(register: readonly Reference[]): Finder {
  const byTitle = Map.groupBy(register.flatMap(actNamesOf), ({ title }) => title);
  const finders = [...byTitle].flatMap(([title, names]) =>
    patternsFor(title).map(({ telltale, make }) =>
      onlyWhere(telltale, () => finderFor(make(), names)),
    ),
  );
  return (text) => finders.flatMap((find) => find(text));
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

/** A pattern, and lower-case letters that all it finds hold. */
interface TelltalePattern {
  readonly telltale: string;
  readonly make: () => RegExp;
}

function patternsFor(title: string): TelltalePattern[] {
  const telltale = telltaleOf(title);
  const words = wordsPattern(title).replaceAll(/(?<=\p{L})(?=\[)/gu, ',?');
  const initials = [initialsOf(title), OTHER_INITIALS[`${title} Act`] ?? ''].filter(
    ({ length }) => length >= LEAST_INITIALS,
  );
  const short = initials.map((letters) => ({
    telltale: letters.toLowerCase(),
    make: () => new RegExp(`${STARTS}${letters}${dateAfter(`(?<years>${YEARS})`)}`, 'gu'),
  }));
  // With its year an Act is told by its words alone, whatever capitals a document gives it.
  return [
    {
      telltale,
      make: () =>
        new RegExp(
          `${STARTS}${words} Acts?${SHORT_FORM}(?: of)?${dateAfter(`(?<years>${YEARS})`)}`,
          'giu',
        ),
    },
    {
      telltale,
      make: () => new RegExp(`${STARTS}(?<years>${YEAR}) ${words} Act${ENDS}`, 'giu'),
    },
    ...short,
  ];
}

function initialsOf(title: string): string {
  const capitals = title.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return [...capitals.map((word) => word.charAt(0)), 'A'].join('');
}

function finderFor(pattern: RegExp, names: readonly ActName[]): Finder {
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const years: string[] = match.groups?.['years']?.match(/\d{4}/g) ?? [];
      const [from, to] = [match.index, match.index + match[0].length];
      return names
        .filter(({ year }) => years.includes(year))
        .map(({ reference, isSound }): Place => ({ reference, from, to, isSound, isAct: true }));
    });
}
