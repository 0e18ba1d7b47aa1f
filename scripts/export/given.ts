import { parseArgs } from 'node:util';
import { didYouMean, quoted, shown } from './words.ts';

export const WITH_VALUE = [
  'base',
  'set',
  'choose',
  'answers',
  'schools',
  'logo',
  'out',
  'only',
  'with',
  'date',
] as const;
export const FLAGS = ['skip-existing', 'resume', 'finished', 'help'] as const;
const NAMES: readonly string[] = [...WITH_VALUE, ...FLAGS];

/** An option as typed; `value` is null where there is none. */
export interface Given {
  readonly name: string;
  readonly value: string | null;
}

/** The options in order, and values that belong to none. Never throws. */
export function readGiven(args: readonly string[]): { given: Given[]; stray: string[] } {
  const texts = WITH_VALUE.map((name) => [name, { type: 'string', multiple: true }] as const);
  const flags = FLAGS.map((name) => [name, { type: 'boolean' }] as const);
  const help = { type: 'boolean', short: 'h' } as const;
  const options = { ...Object.fromEntries(texts), ...Object.fromEntries(flags), help };
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

/** If an option is given twice, the later one counts. */
export function lastOf(given: readonly Given[], option: string): string | null {
  return given.findLast(({ name }) => name === option)?.value ?? null;
}

/** Whether an option is there, with a value or without. */
export function has(given: readonly Given[], option: string): boolean {
  return given.some(({ name }) => name === option);
}

/** What is wrong with an option by itself, in a sentence. */
export function givenProblems({ name, value }: Given): string[] {
  if (!NAMES.includes(name)) {
    const names = NAMES.map((one) => `--${one}`);
    return [`There is no option --${shown(name)}. ${didYouMean(`--${name}`, names)}`];
  }
  if (FLAGS.some((one) => one === name)) {
    return value === null ? [] : [`--${name} takes no value.`];
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

/** What is wrong with a value that belongs to no option. */
export function strayProblem(value: string): string {
  return `${quoted(value)} stands alone. Every value needs an option before it, and quotation marks if it holds spaces.`;
}
