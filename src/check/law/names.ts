import { isOutOfDate, soundNames, unsoundNames } from '../../law/names.ts';
import type { Reference } from '../../law/schema.ts';
import { isUsedAsName } from './as-a-name.ts';
import { onlyWhere, telltaleOf } from './only-where.ts';
import { PASSED_OVER } from './passed-over.ts';
import {
  anyCasePattern,
  BEFORE_DATE,
  dateAfter,
  ENDS,
  STARTS,
  wordsPattern,
  YEAR,
} from './pattern.ts';
import type { Finder, Place } from './place.ts';

const DATED = /^(?<base>.*?),? \(?(?<year>\d{4})\)?$/u;

/** Shortest run of capitals that is found in small letters too: "kcsie". */
const LEAST_ANY_CASE = 4;

/** Fewest words of a title that is found without its date. */
const LEAST_UNDATED = 4;

/** Makes what finds the names of a register in a text: its titles, the wordings of published policies, and other names. */
export function nameFinder(register: readonly Reference[]): Finder {
  const finders = register.flatMap((reference) => [
    ...[...soundNames(reference), ...undatedNames(reference)].flatMap((name) =>
      findersFor(reference, name, true),
    ),
    ...unsoundNames(reference).flatMap((name) => findersFor(reference, name, false)),
  ]);
  return (text) => finders.flatMap((find) => find(text));
}

/** Guidance that is named without a date is the edition in force. Names of few words are words that anybody may use. */
function undatedNames(reference: Reference): string[] {
  if (reference.kind !== 'guidance' || isOutOfDate(reference.status)) return [];
  return soundNames(reference)
    .flatMap((name) => DATED.exec(name)?.groups?.['base'] ?? [])
    .filter((base) => base.split(' ').length >= LEAST_UNDATED);
}

function findersFor(reference: Reference, name: string, isSound: boolean): Finder[] {
  if (PASSED_OVER.has(name)) return [];
  return [onlyWhere(telltaleIn(name, reference), () => finderFor(reference, name, isSound))];
}

/** A platform may be written apart where it has a capital within: "You Tube". */
function telltaleIn(name: string, { kind }: Reference): string {
  return telltaleOf(kind === 'platform' ? partsOf(name).join(' ') : name);
}

function finderFor(reference: Reference, name: string, isSound: boolean): Finder {
  const pattern = patternFor(name, reference);
  const { kind } = reference;
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index: from }): Place => {
      return { reference, from, to: from + words.length, isSound, isAct: false };
    }).filter(({ from, to }) => isUsedAsName({ name, kind, text, from, to }));
}

function patternFor(name: string, { kind }: Reference): RegExp {
  const { base, year } = DATED.exec(name)?.groups ?? {};
  const isGuidance = kind === 'guidance';
  const between = isGuidance ? BEFORE_DATE : '';
  // Guidance is made anew and keeps its title: with another year it is another edition, of which the register may know nothing.
  const ends = isGuidance ? `${ENDS}(?!${between}${dateAfter(YEAR)})` : ENDS;
  const words = isAnyCase(name) ? anyCasePattern : wordsPattern;
  const pattern =
    base !== undefined && year !== undefined
      ? `${words(base)}${between}${dateAfter(year)}`
      : `(?:${[words(name), ...(kind === 'platform' ? apart(name) : [])].join('|')})${ends}`;
  return new RegExp(STARTS + pattern, 'gu');
}

/** "You Tube" for "YouTube": written apart, it has both capitals. */
function apart(name: string): string[] {
  const parts = partsOf(name);
  return parts.length === 1 ? [] : [parts.map(wordsPattern).join('[ -]')];
}

function partsOf(name: string): string[] {
  return name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

function isAnyCase(name: string): boolean {
  return !/^\p{Lu}+$/u.test(name) || name.length >= LEAST_ANY_CASE;
}
