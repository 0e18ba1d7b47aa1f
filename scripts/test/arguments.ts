import { PARTS, type Part } from './steps.ts';

export interface TestArguments {
  /** The only part to be run, or null for everything. */
  readonly only: Part | null;
  /** What is handed on to the test runner of that part. */
  readonly rest: readonly string[];
}

/** What the command does, and how it is used. */
export const HELP = `Runs every check, or those of one part, and counts the tests.

  npm test                            everything
  npm test -- --only PART             ${PARTS.join(', ')}
  npm test -- --only PART ARGUMENTS   what its test runner takes, such as the name of a file or, for journeys,
                                      of a browser`;

const USAGE =
  'Write npm test, or npm test -- --only unit|proofs|built|browser|journeys, and after that what its test runner takes, such as the name of a file or, for journeys, of a browser.';

/**
 * Reads what comes after `npm test --`.
 *
 * @throws Error with one sentence on what to write, if it is anything but --only and a part
 */
export function readTestArguments(args: readonly string[]): TestArguments {
  const [first, second, ...rest] = args;
  if (first === undefined) return { only: null, rest: [] };
  const [name, joined] = first.split('=', 2);
  const part = joined ?? second;
  const only = PARTS.find((one) => one === part);
  if (name !== '--only' || !only) throw new Error(`${args.join(' ')} is not understood. ${USAGE}`);
  return { only, rest: joined === undefined ? rest : args.slice(1) };
}
