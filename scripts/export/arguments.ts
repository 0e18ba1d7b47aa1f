import { isDay } from './dates.ts';
import { givenProblems, has, lastOf, readGiven, strayProblem, type Given } from './given.ts';
import { productNamed, PRODUCTS, USUAL_PRODUCTS, type Product } from './products.ts';
import { NO_SETTINGS, type Setting, type Settings } from './settings.ts';
import { anyOf, quoted, shown } from './words.ts';

/** What was asked for on the command line. */
export interface Options {
  readonly settings: Settings;
  /** Paths as typed; null where they were not given. */
  readonly answers: string | null;
  readonly schools: string | null;
  readonly logo: string | null;
  readonly out: string;
  /** In the order in which they are listed. */
  readonly products: readonly Product[];
  /** Day in file names, such as "2026-12-09"; null where it was not given. */
  readonly date: string | null;
  /** Files that are there and whole are left. */
  readonly skipExisting: boolean;
  /** What an earlier run has made of the same answers is left. */
  readonly resume: boolean;
  /** A draft is no success. */
  readonly finished: boolean;
}

export type ReadArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/**
 * Reads the arguments of the command.
 *
 * @param args without the program's own name
 * @returns what was asked for, or a sentence for everything that is wrong with it. Never throws.
 */
export function readArguments(args: readonly string[]): ReadArguments {
  const { given, stray } = readGiven(args);
  if (has(given, 'help')) return { kind: 'help' };
  const faults = given.flatMap(givenProblems);
  // The value of a mistyped option is alone, and needs no sentence of its own.
  const alone = faults.length > 0 ? [] : stray.map(strayProblem);
  const problems = [...faults, ...alone, ...optionProblems(given)];
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'options', options: optionsFrom(given) };
}

function optionProblems(given: readonly Given[]): string[] {
  const date = lastOf(given, 'date');
  return [
    ...(has(given, 'out')
      ? []
      : ['Say with --out FOLDER where the policies go. --help lists the rest.']),
    ...['only', 'with'].flatMap((option) => productProblems(given, option)),
    ...(date === null || isDay(date)
      ? []
      : [`--date: ${quoted(date)} is not a day. Write it as 2026-12-09.`]),
    ...(has(given, 'resume') && !has(given, 'schools')
      ? ['--resume goes on with a file of schools: name it with --schools FILE.csv.']
      : []),
  ];
}

function productProblems(given: readonly Given[], option: string): string[] {
  const unknown = namesAfter(given, option).filter((name) => productNamed(name) === null);
  const names = anyOf(PRODUCTS.map(({ id }) => id));
  return unknown.map(
    (name) => `--${option}: ${quoted(name)} is not made here. It can be ${names}.`,
  );
}

function optionsFrom(given: readonly Given[]): Options {
  return {
    settings: settingsFrom(given),
    answers: lastOf(given, 'answers'),
    schools: lastOf(given, 'schools'),
    logo: lastOf(given, 'logo'),
    out: lastOf(given, 'out') ?? '',
    products: productsFrom(given),
    date: lastOf(given, 'date'),
    skipExisting: has(given, 'skip-existing'),
    resume: has(given, 'resume'),
    finished: has(given, 'finished'),
  };
}

/** Those after --only, or else the usual ones; and those after --with besides. */
function productsFrom(given: readonly Given[]): Product[] {
  const [only, others] = ['only', 'with'].map((option) =>
    namesAfter(given, option).map(productNamed),
  );
  const chosen = only && only.length > 0 ? only : USUAL_PRODUCTS;
  return PRODUCTS.filter((one) => chosen.includes(one) || others?.includes(one));
}

/** The names after an option, with commas between them; of --with all that are given. */
function namesAfter(given: readonly Given[], option: string): string[] {
  const last = lastOf(given, option);
  const values =
    option === 'with'
      ? given.filter(({ name }) => name === option).map(({ value }) => value)
      : [last];
  return values.flatMap((value) => value?.split(',') ?? []).map((name) => name.trim());
}

function settingsFrom(given: readonly Given[]): Settings {
  const base = lastOf(given, 'base');
  const pairs = (option: string) =>
    given.flatMap(({ name, value }) => (name === option && value ? [pairFrom(option, value)] : []));
  return {
    ...NO_SETTINGS,
    base: base === null ? null : { name: 'base', value: base, place: '--base' },
    details: pairs('set'),
    choices: pairs('choose'),
  };
}

/** What is set is taken as typed, even another equals sign. */
function pairFrom(option: string, text: string): Setting {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(0, at)).trim();
  return { name, value: text.slice(at + 1), place: `--${option} ${shown(name)}` };
}
