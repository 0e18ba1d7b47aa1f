import { parseArgs } from 'node:util';
import { didYouMean, quoted, shown } from '../export/words.ts';

/** What was asked for on the command line. */
export interface Options {
  /** Files and folders as typed. */
  readonly paths: readonly string[];
  /** Slug of the policy to compare with, or null. */
  readonly against: string | null;
  /** Whether to print JSON in place of the table. */
  readonly json: boolean;
  /** File to write a table for spreadsheets to, as typed, or null. */
  readonly csv: string | null;
}

export type ReadArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const OPTIONS = {
  against: { type: 'string' },
  csv: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const NAMES = Object.keys(OPTIONS);

/**
 * Reads the arguments of the command.
 *
 * @param args without the program’s own name
 * @returns what was asked for, or a sentence for everything that is wrong with it. Never throws.
 */
export function readArguments(args: readonly string[]): ReadArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help === true) return { kind: 'help' };
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const options = {
    paths: positionals,
    against: textOf(values.against),
    json: values.json === true,
    csv: textOf(values.csv),
  };
  const problems = [
    ...names.filter((name) => !NAMES.includes(name)).map(unknownProblem),
    ...valueProblems(names, options),
    ...(positionals.length === 0
      ? ['Name at least one file or folder. --help lists the rest.']
      : []),
  ];
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'options', options };
}

/**
 * Without strict reading an option that lacks its value is merely true, and the next option may be
 * taken for the value.
 */
function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' && value !== '' && !value.startsWith('--') ? value : null;
}

function unknownProblem(name: string): string {
  const known = NAMES.map((one) => `--${one}`);
  return `There is no option --${shown(name)}. ${didYouMean(`--${name}`, known)}`;
}

function valueProblems(names: readonly string[], { against, csv }: Options): string[] {
  return [
    ...(names.includes('against') && against === null ? ['--against needs a policy.'] : []),
    ...(names.includes('csv') && csv === null ? ['--csv needs a file to write to.'] : []),
    // A document that is named by mistake must not be written over.
    ...(csv !== null && !/\.csv$/i.test(csv)
      ? [`--csv: ${quoted(csv)} does not end in .csv, so nothing is written there.`]
      : []),
  ];
}
