import { parseArgs } from 'node:util';

/** Rooms that are mutated unless others are asked for. */
export const ROOMS = ['compare', 'policy', 'import', 'adopt'];

/** Percentage of a room that is mutated, unless another is given: some minutes on two cores. */
const SHARE = 5;

/** What is asked for. */
export interface Settings {
  /** Folders and files, from the folder of the project. */
  readonly paths: readonly string[];
  /** Only what has changed since that commit; null for all. */
  readonly since: string | null;
  /** Percentage of the statements that are drawn. */
  readonly share: number;
  /** Another seed draws others. */
  readonly seed: string;
}

/**
 * Reads the arguments of `npm run mutants`.
 *
 * @throws Error if an option is unknown, or is no number where one is needed
 */
export function readSettings(args: readonly string[]): Settings {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      share: { type: 'string', default: String(SHARE) },
      since: { type: 'string' },
    },
  });
  const isWhole = values.all || values.since !== undefined || positionals.some(isFile);
  return {
    paths: positionals.length > 0 ? positionals : ROOMS.map((room) => `src/${room}`),
    since: values.since ?? null,
    share: isWhole ? 100 : readShare(values.share),
    seed: values.seed,
  };
}

function isFile(path: string): boolean {
  return path.endsWith('.ts');
}

function readShare(text: string): number {
  const share = Number(text);
  if (share > 0 && share <= 100) return share;
  throw new Error(`--share is "${text}"; it is a number above 0, and 100 at most.`);
}
