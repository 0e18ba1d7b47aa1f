import type { Difference } from '../../src/history/differences.ts';

/** An entry of a file of changes, as it is there. */
export type Entry = Readonly<Record<string, unknown>>;

/**
 * The entries of a day, brought into line with what has changed.
 *
 * @param committed those that are part of the history: they stay as they are
 * @param there those in the file now, with what a person has said in them
 * @param found what differs from the content of that history
 * @returns the committed ones, then one for each difference; what a person said of the same thing
 *   is kept, and what was undone since is gone
 */
export function entriesOf(
  committed: readonly Entry[],
  there: readonly Entry[],
  found: readonly Difference[],
): Entry[] {
  const isCommitted = (one: Entry) => committed.some((other) => isEqual(one, other));
  const own = there.filter((one) => !isCommitted(one));
  const fresh = found.filter((one) => !committed.some((other) => isSame(one, other)));
  return [
    ...committed,
    ...fresh.map((one) => {
      const before = own.find((other) => subjectOf(other) === subjectOf(one));
      return { ...one, ...saidOf(one, before) };
    }),
  ];
}

/** What is new speaks for itself; of the rest a person says why. */
function saidOf({ kind }: Difference, before: Entry | undefined): { says?: unknown } {
  if (before?.['says'] !== undefined) return { says: before['says'] };
  return /-(added|read)$/.test(kind) ? {} : { says: '' };
}

function subjectOf(entry: Entry): string {
  const { kind, policy, topic, reference } = entry;
  return JSON.stringify([kind, policy, topic, reference]);
}

/** The reason does not count: it is what a person has added. */
function isSame(difference: Difference, entry: Entry): boolean {
  return Object.entries(difference).every(
    ([key, value]) => JSON.stringify(entry[key]) === JSON.stringify(value),
  );
}

function isEqual(one: Entry, other: Entry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
