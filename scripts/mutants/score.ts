/** A report as Stryker writes it; only what is read here. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

/** How the mutants of a room fared. */
export interface Score {
  readonly mutants: number;
  /** Noticed by a test, or never at an end. */
  readonly found: number;
}

/** Mutants that show nothing: they were not tried, or are no program. */
const NO_MUTANT = new Set(['Ignored', 'CompileError', 'RuntimeError', 'Pending']);
const FOUND = new Set(['Killed', 'Timeout']);

/** Counts the mutants in a report. */
export function scoreOf({ files }: MutationReport): Score {
  const all = Object.values(files)
    .flatMap(({ mutants }) => mutants)
    .filter(({ status }) => !NO_MUTANT.has(status));
  return { mutants: all.length, found: all.filter(({ status }) => FOUND.has(status)).length };
}

/** A line for each room, and one for all. */
export function scoreLines(scores: ReadonlyMap<string, Score>): string[] {
  const all = [...scores.values()].reduce(
    (sum, one) => ({ mutants: sum.mutants + one.mutants, found: sum.found + one.found }),
    { mutants: 0, found: 0 },
  );
  return [...scores, ['all', all] as const].map(([room, { mutants, found }]) =>
    mutants === 0
      ? `${room}: nothing to mutate`
      : `${room}: ${found} of ${mutants} mutants noticed, ${((100 * found) / mutants).toFixed(1)} %`,
  );
}
