import { parseArgs } from 'node:util';
import { POLICY_FORMATS, type PolicyFormat } from '../../src/export/formats.ts';
import { NO_SETTINGS, type Setting, type Settings } from './settings.ts';
import { anyOf, didYouMean, quoted, shown } from './words.ts';

/** Names of all formats that are made, and the formats that are made unless others are named. */
export const FORMAT_NAMES: readonly string[] = POLICY_FORMATS.map(({ id }) => id);
export const USUAL_FORMATS = POLICY_FORMATS.filter(({ id }) => id === 'pdf' || id === 'docx');

/** What was asked for on the command line. */
export interface Options {
  readonly settings: Settings;
  /** Paths as typed; null where they were not given. */
  readonly answers: string | null;
  readonly schools: string | null;
  readonly out: string;
  readonly formats: readonly PolicyFormat[];
  /** Day in file names, such as "2026-12-09". */
  readonly date: string;
}

export type ReadArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const WITH_VALUE = ['base', 'set', 'choose', 'answers', 'schools', 'out', 'only', 'date'] as const;
const NAMES: readonly string[] = [...WITH_VALUE, 'help'];

/** An option as typed; `value` is null where there is none. */
interface Given {
  readonly name: string;
  readonly value: string | null;
}

/**
 * Reads the arguments of the command.
 *
 * @param args without the program's own name
 * @param today the day that stands in file names unless another is given
 * @returns what was asked for, or a sentence for everything that is wrong with it. Never throws.
 */
export function readArguments(args: readonly string[], today: string): ReadArguments {
  const { given, stray } = readTokens(args);
  if (given.some(({ name }) => name === 'help')) return { kind: 'help' };
  const options = optionsFrom(given, today);
  const faults = given.flatMap(givenProblems);
  // The value of a mistyped option stands alone, and needs no sentence of its own.
  const alone = faults.length > 0 ? [] : stray.map(strayProblem);
  const problems = [...faults, ...alone, ...optionProblems(given, options)];
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'options', options };
}

/** The options in order, and values that belong to none. */
function readTokens(args: readonly string[]) {
  const texts = WITH_VALUE.map((name) => [name, { type: 'string', multiple: true }] as const);
  const help = { type: 'boolean', short: 'h' } as const;
  const options = { ...Object.fromEntries(texts), help };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = tokens.flatMap((token): Given[] => {
    if (token.kind !== 'option') return [];
    const { name, value, inlineValue } = token;
    const isNextOption = inlineValue === false && value.startsWith('--');
    return [{ name, value: isNextOption ? null : (value ?? null) }];
  });
  const stray = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { given, stray };
}

function strayProblem(value: string): string {
  return `${quoted(value)} stands alone. Every value needs an option before it, and quotation marks if it holds spaces.`;
}

function givenProblems({ name, value }: Given): string[] {
  if (!NAMES.includes(name)) {
    const names = NAMES.map((one) => `--${one}`);
    return [`There is no option --${shown(name)}. ${didYouMean(`--${name}`, names)}`];
  }
  if (!value) return [`--${name} needs a value.`];
  if (name === 'set' && !/^[^=]+=/.test(value)) {
    return [`--set ${quoted(value)}: write it as --set DETAIL="VALUE".`];
  }
  if (name === 'choose' && !/^[^=]+=/.test(value)) {
    return [`--choose ${quoted(value)}: write it as --choose TOPIC=POSITION.`];
  }
  return [];
}

function optionProblems(given: readonly Given[], { date }: Options): string[] {
  const unknown = namedFormats(given).filter((name) => !FORMAT_NAMES.includes(name));
  return [
    ...(given.some(({ name }) => name === 'out')
      ? []
      : ['Say with --out FOLDER where the policies go. --help tells the rest.']),
    ...unknown.map(
      (name) => `--only: ${quoted(name)} is not made here. It can be ${anyOf(FORMAT_NAMES)}.`,
    ),
    ...(isDay(date) ? [] : [`--date: ${quoted(date)} is not a day. Write it as 2026-12-09.`]),
  ];
}

function optionsFrom(given: readonly Given[], today: string): Options {
  const names = namedFormats(given);
  return {
    settings: settingsFrom(given),
    answers: lastOf(given, 'answers'),
    schools: lastOf(given, 'schools'),
    out: lastOf(given, 'out') ?? '',
    formats:
      names.length > 0 ? POLICY_FORMATS.filter(({ id }) => names.includes(id)) : USUAL_FORMATS,
    date: lastOf(given, 'date') ?? today,
  };
}

/** The formats after --only, with commas between them. */
function namedFormats(given: readonly Given[]): string[] {
  const names = lastOf(given, 'only')?.split(',') ?? [];
  return names.map((name) => name.trim());
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

/** Of an option that is given twice, the later one counts. */
function lastOf(given: readonly Given[], option: string): string | null {
  return given.findLast(({ name }) => name === option)?.value ?? null;
}

/** Whether a text is a day of the calendar, such as "2026-12-09". */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  const isOne = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime());
  return isOne && date.toISOString().startsWith(text);
}
