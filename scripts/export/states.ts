import type { Ending, Made, Result } from './results.ts';
import type { PlannedPolicy } from './planned-policy.ts';
import type { RefusedSchool } from './schools.ts';

/**
 * What came of a school: a finished policy, or a draft; files that were there and are left,
 * whatever is in them; nothing, or not all of it; or nothing yet, because the work ended before.
 */
export type State = 'made' | 'draft' | 'skipped' | 'failed' | 'not made';

/** One school as the manifest and the index page have it. */
export interface Entry {
  /** "schools.csv:3", or the empty string. */
  readonly place: string;
  readonly school: string;
  readonly state: State;
  /** Names of the files that are there, new or left. */
  readonly files: readonly string[];
  /** Null for a row from which no policy could be planned. */
  readonly policy: PlannedPolicy | null;
  /** Why it failed or was not made; otherwise empty. */
  readonly why: string;
}

const UNMADE: Readonly<Record<Ending, string>> = {
  done: '',
  stopped: 'The work was stopped before.',
  full: 'The disk was full before.',
};

/** What came of each school, in the order of the rows. */
export function entriesOf(
  policies: readonly PlannedPolicy[],
  { results, ending }: Pick<Made, 'results' | 'ending'>,
  refused: readonly RefusedSchool[],
): Entry[] {
  const found = new Map(results.map((result) => [result.policy, result]));
  const entries = [
    ...policies.map((policy) => entryOf(policy, found.get(policy), ending)),
    ...refused.map(refusedEntry),
  ];
  return entries.toSorted((a, b) => lineOf(a) - lineOf(b));
}

/** The line of the file on which a school is. */
function lineOf({ place }: Entry): number {
  return Number(/:(\d+)$/.exec(place)?.[1] ?? 0);
}

function entryOf(policy: PlannedPolicy, result: Result | undefined, ending: Ending): Entry {
  const { place, school } = policy;
  const about = { place, school, policy };
  if (!result) return { ...about, state: 'not made', files: [], why: UNMADE[ending] };
  const files = [...result.left, ...result.files];
  return { ...about, state: stateOf(result), files, why: result.failure ?? '' };
}

/** The state of a school that was tried. */
export function stateOf({ policy, files, left, isSame, failure }: Result): State {
  if (failure !== null) return 'failed';
  if (files.length === 0 && left.length > 0 && !isSame) return 'skipped';
  return policy.standing.isDraft ? 'draft' : 'made';
}

function refusedEntry({ place, school, problems }: RefusedSchool): Entry {
  return { place, school, state: 'failed', files: [], policy: null, why: problems.join(' ') };
}

/** The state of a school, in sentences for those to whom the policies are handed. */
export function inWords({ state, policy, files }: Entry): string {
  const standing = policy?.standing;
  const draft = standing?.isDraft ? ['Draft.', ...standing.left] : [];
  switch (state) {
    case 'made':
      return 'Finished.';
    case 'draft':
      return draft.join(' ');
    case 'skipped':
      return 'Left as it was.';
    case 'failed':
      if (files.length === 0) return 'Could not be made.';
      return ['Some of its files could not be made.', ...draft].join(' ');
    case 'not made':
      return 'Not made yet.';
  }
}
