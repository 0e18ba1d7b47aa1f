import type { LocalProblem, Problem } from '../report/problem.ts';
import { namedIn, type Subjects } from './names.ts';
import { fileNameOf, inspectChanges, type ChangesFile, type ChangesReading } from './reading.ts';
import type { Change } from './schema.ts';

/** The content that changes are compared with. */
export interface Recorded extends Subjects {
  /**
   * What we say today: the label of the position that a policy takes on a topic, or `silent`; null
   * where nothing is said of it.
   */
  readonly stanceOf: (policy: string, topic: string) => string | null;
}

interface PlacedChange {
  readonly change: Change;
  readonly reading: ChangesReading;
  readonly index: number;
}

/**
 * Checks the files of changes against the rules of docs/rules.md and the content as it is.
 *
 * @param files all files of changes, in the order of their names, which is that of their days
 * @param today the day of the build; without it nothing is said of days that lie ahead
 * @returns all problems at once; never throws
 */
export function validateChanges(
  files: readonly ChangesFile[],
  content: Recorded,
  today?: Date,
): Problem[] {
  const readings = files.map(inspectChanges);
  const changes = readings.flatMap((reading) =>
    (reading.day?.changes ?? []).map((change, index) => ({ change, reading, index })),
  );
  return [
    ...readings.flatMap((reading) =>
      inFile(reading, [...reading.problems, ...dateProblems(reading, today)]),
    ),
    ...changes.flatMap((placed) => unknownProblems(placed, content)),
    ...latestStances(changes).flatMap((placed) => outdatedProblems(placed, content)),
  ];
}

function inFile({ file }: ChangesReading, problems: readonly LocalProblem[]): Problem[] {
  return problems.map((problem) => ({ file: file.path, ...problem }));
}

function dateProblems({ file, day, placeOf }: ChangesReading, today?: Date): LocalProblem[] {
  if (!day) return [];
  const at = { rule: 'change-date', ...placeOf(['date']) } as const;
  if (today && new Date(day.date) > today) {
    const message = `${day.date} lies ahead of the day of the build.`;
    return [{ ...at, message, fix: 'Give the day on which the content changed.' }];
  }
  if (file.name === fileNameOf(day.date)) return [];
  const message = `The file is called ${file.name}, and its date is ${day.date}.`;
  return [
    { ...at, message, fix: `Call the file ${fileNameOf(day.date)}.yaml, or correct the date.` },
  ];
}

function unknownProblems({ change, reading, index }: PlacedChange, content: Recorded): Problem[] {
  return namedIn(change)
    .filter(({ of, id }) => content[of].length > 0 && !content[of].includes(id))
    .map(({ key, of, id }) => ({
      rule: 'change-unknown',
      file: reading.file.path,
      ...reading.placeOf(['changes', index, key]),
      message: `"${id}" is none of the ${of} of this site.`,
      fix: 'Correct the name; of what is gone, take the change out.',
    }));
}

/** The last correction of each policy on each topic. */
function latestStances(changes: readonly PlacedChange[]): PlacedChange[] {
  const latest = new Map<string, PlacedChange>();
  for (const placed of changes) {
    const { change } = placed;
    if (change.kind === 'stance-corrected') latest.set(`${change.policy} ${change.topic}`, placed);
  }
  return [...latest.values()];
}

function outdatedProblems({ change, reading, index }: PlacedChange, content: Recorded): Problem[] {
  if (change.kind !== 'stance-corrected') return [];
  const stance = content.stanceOf(change.policy, change.topic);
  if (stance === null || stance === change.now) return [];
  return [
    {
      rule: 'change-outdated',
      file: reading.file.path,
      ...reading.placeOf(['changes', index, 'now']),
      message: `The last correction of ${change.policy} on ${change.topic} ends with "${change.now}", and the site says "${stance}" today.`,
      fix: 'Run npm run record-changes, and say in the new entry what was wrong.',
    },
  ];
}
