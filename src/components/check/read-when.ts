import { whenInWords } from '../../adopt/when.ts';

/**
 * When a document was read, by the reader’s own clock.
 *
 * @param readAt as it is kept, which may be damaged
 */
export function readWhen(readAt: string, now = new Date()): string {
  const date = new Date(readAt);
  return Number.isNaN(date.getTime()) ? 'some time ago' : whenInWords(date, now);
}
