import { createHash } from 'node:crypto';

const LENGTH = 16;

/**
 * A short fingerprint of a text: 16 hexadecimal figures, which no change of a text that anybody
 * makes leaves as they were.
 */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}
