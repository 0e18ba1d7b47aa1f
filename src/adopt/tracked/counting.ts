import { letterLabel, romanLabel } from '../bullets.ts';
import type { RecordedBullet, RecordedClause, RecordedPolicy } from '../recorded.ts';

/**
 * Whether the numbers and letters of a policy are those that a word processor counts by itself: sections 1, 2 …, those of their clauses that
 * have a heading 1.1, 1.2 …, bullets (a), (b) … anew in each clause, and items (i), (ii) … anew below each bullet.
 */
export function countsAlike({ sections }: RecordedPolicy): boolean {
  const numbered = sections.filter(({ number }) => number !== null);
  return (
    numbered.every(({ number }, at) => number === String(at + 1)) &&
    sections.every(({ number, clauses }) => clausesAlike(number, clauses)) &&
    sections.every(({ clauses }) => clauses.every(({ bullets }) => bulletsAlike(bullets)))
  );
}

/** A number before the words of a clause is not counted: headings are. */
function clausesAlike(section: string | null, clauses: readonly RecordedClause[]): boolean {
  return clauses
    .filter(({ number }) => number !== null)
    .every(
      ({ number, heading }, at) =>
        section !== null && heading !== '' && number === `${section}.${at + 1}`,
    );
}

function bulletsAlike(bullets: readonly RecordedBullet[]): boolean {
  return bullets.every(
    ({ label, items }, at) =>
      label === letterLabel(at) && items.every((item, index) => item.label === romanLabel(index)),
  );
}
