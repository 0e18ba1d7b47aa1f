import { isData } from '../../adopt/saved.ts';
import { remove, stored, write } from './local.ts';
import { listOf } from './snapshots.ts';

/** What could not be read is put aside here, so that nothing is written over it. */
const DAMAGED = 'side-by-clause:adopt-damaged';

/** Copies that are kept. */
const MOST = 3;

/** Saved answers that this page cannot read: damaged, or of a newer edition of it. */
export interface DamagedCopy {
  /** When it was put aside, in milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/** Puts what cannot be read aside, once. */
export function keepDamaged(text: string, now = Date.now()): void {
  const others = damagedCopies().filter((one) => one.text !== text);
  write(DAMAGED, JSON.stringify([{ at: now, text }, ...others].slice(0, MOST)));
}

/** What was put aside, the latest first. */
export function damagedCopies(): DamagedCopy[] {
  const text = stored(DAMAGED);
  const copies = listOf(text).flatMap((one) =>
    isData(one) && typeof one['at'] === 'number' && typeof one['text'] === 'string'
      ? [{ at: one['at'], text: one['text'] }]
      : [],
  );
  // Earlier editions of this page kept one copy as it was.
  return copies.length === 0 && text ? [{ at: 0, text }] : copies;
}

export function deleteDamaged(): void {
  remove([DAMAGED]);
}
