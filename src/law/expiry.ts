import type { Problem } from '../report/problem.ts';
import { inspectReference, type ReferenceFile } from './reading.ts';
import type { Reference } from './schema.ts';

/** Months after which what was checked must be checked again. */
const MONTHS = 12;

/**
 * Whether a reference was checked more than twelve months before a day. What is called unchecked
 * was not, so it cannot expire.
 *
 * @param reference with the date: "2026-11-20", or "2026-11", which counts from the first of the
 *   month
 * @param today the day of the build
 */
export function isExpired(
  { checked, status }: Pick<Reference, 'checked' | 'status'>,
  today: Date,
): boolean {
  if (status === 'unchecked') return false;
  const [year = 0, month = 1, day = 1] = checked.split('-').map(Number);
  return today.getTime() > Date.UTC(year, month - 1 + MONTHS, day);
}

/**
 * A warning for every reference that must be checked again, at its place. Files that cannot be read
 * are passed over.
 */
export function expiryWarnings(files: readonly ReferenceFile[], today: Date): Problem[] {
  return files.flatMap((file) => {
    const { reference, placeOf } = inspectReference(file);
    if (!reference || !isExpired(reference, today)) return [];
    return [
      {
        rule: 'reference-expired',
        file: file.path,
        ...placeOf(['checked']),
        message: `"${reference.title}" was last checked ${reference.checked}, more than 12 months ago.`,
        fix: 'Check the note against its source again, correct it if need be, and give the new date. Until then pages say "check again".',
      },
    ];
  });
}
