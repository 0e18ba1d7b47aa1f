import { soundNames, unsoundNames } from '../../law/names.ts';
import type { Reference } from '../../law/schema.ts';
import { isUsedAsName } from './as-a-name.ts';
import { PASSED_OVER } from './passed-over.ts';
import { BEFORE_DATE, dateAfter, ENDS, STARTS, wordsPattern, YEAR } from './pattern.ts';
import type { Finder, Place } from './place.ts';

const DATED = /^(?<base>.*?),? \(?(?<year>\d{4})\)?$/u;

/** Shortest run of capitals that is found in small letters too: "kcsie". */
const LEAST_ANY_CASE = 4;

/** Makes what finds the names of a register in a text: its titles, the wordings of published policies, and other names. */
export function nameFinder(register: readonly Reference[]): Finder {
  const finders = register.flatMap((reference) => [
    ...soundNames(reference).flatMap((name) => findersFor(reference, name, true)),
    ...unsoundNames(reference).flatMap((name) => findersFor(reference, name, false)),
  ]);
  return (text) => finders.flatMap((find) => find(text));
}

function findersFor(reference: Reference, name: string, isSound: boolean): Finder[] {
  if (PASSED_OVER.has(name)) return [];
  const pattern = patternFor(name, reference);
  const { kind } = reference;
  return [
    (text) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index: from }): Place => {
        return { reference, from, to: from + words.length, isSound, isAct: false };
      }).filter(({ from, to }) => isUsedAsName({ name, kind, text, from, to })),
  ];
}

function patternFor(name: string, { kind }: Reference): RegExp {
  const { base, year } = DATED.exec(name)?.groups ?? {};
  const isGuidance = kind === 'guidance';
  const between = isGuidance ? BEFORE_DATE : '';
  // Guidance is made anew and keeps its title: with another year it is another edition, of which the register may know nothing.
  const ends = isGuidance ? `${ENDS}(?!${between}${dateAfter(YEAR)})` : ENDS;
  const pattern =
    base !== undefined && year !== undefined
      ? `${wordsPattern(base)}${between}${dateAfter(year)}`
      : `${kind === 'platform' ? platformPattern(name) : wordsPattern(name)}${ends}`;
  return new RegExp(STARTS + pattern, isAnyCase(name) ? 'giu' : 'gu');
}

/** "YouTube" and "You Tube". */
function platformPattern(name: string): string {
  const parts = name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length === 1 ? wordsPattern(name) : `(?:${name}|${parts.join('[ -]?')})`;
}

function isAnyCase(name: string): boolean {
  return !/^\p{Lu}+$/u.test(name) || name.length >= LEAST_ANY_CASE;
}
