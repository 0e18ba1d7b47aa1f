import { letterLabel, romanLabel } from '../bullets.ts';
import type { RecordedBullet, RecordedClause, RecordedPolicy } from '../recorded.ts';

/**
 * Whether the numbers of a policy are those that a word processor counts by itself: 1, 2 … for
 * sections, and 1.1, 1.2 … for those of their clauses that have a heading. A number before the
 * words of a clause is not counted, and what has no number does not matter.
 */
export function areNumbersCounted({ sections }: Pick<RecordedPolicy, 'sections'>): boolean {
  const numbered = sections.filter(({ number }) => number !== null);
  return (
    numbered.every(({ number }, at) => number === String(at + 1)) &&
    sections.every(({ number, clauses }) => areClausesCounted(number, clauses))
  );
}

function areClausesCounted(section: string | null, clauses: readonly RecordedClause[]): boolean {
  return clauses
    .filter(({ number }) => number !== null)
    .every(
      ({ number, heading }, at) =>
        section !== null && heading !== '' && number === `${section}.${at + 1}`,
    );
}

/** The same for the letters of a list: (a), (b) …, and (i), (ii) … anew below each bullet. */
export function areLettersCounted(bullets: readonly RecordedBullet[]): boolean {
  return bullets.every(
    ({ label, items }, at) =>
      label === letterLabel(at) && items.every((item, index) => item.label === romanLabel(index)),
  );
}
