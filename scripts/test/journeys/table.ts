import { isTried, type Outcome, type Tried } from './engines.ts';

const HEAD = ['Browser', 'Version', 'Driver', 'Journeys'] as const;

/** What came of it, as a table with a line for each browser. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = [HEAD, ...outcomes.map(rowOf)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const last = HEAD.length - 1;
  return rows
    .map((row) => row.map((cell, at) => (at === last ? cell : cell.padEnd(widths[at] ?? 0))))
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

/**
 * A sentence for each browser that could not be had, with capitals at the front; empty if all
 * could.
 */
export function warningsOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((one) =>
    isTried(one) ? [] : [`NOT TRIED in ${one.engine}: ${one.why}. ${one.how}`],
  );
}

function rowOf(outcome: Outcome): readonly string[] {
  if (!isTried(outcome)) return [outcome.engine, '–', '–', 'could not run, see below'];
  return [outcome.name, outcome.version, outcome.driver, journeysOf(outcome)];
}

function journeysOf({ passed, failed, left }: Tried): string {
  const parts = [
    `${passed.length} of ${passed.length + failed.length} passed`,
    ...(failed.length > 0 ? [`failed: ${failed.join(', ')}`] : []),
    ...(left.length > 0 ? [`its driver cannot ${left.join(', ')}`] : []),
  ];
  return parts.join('; ');
}
