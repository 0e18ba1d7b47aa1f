import { SILENT } from './groups.ts';
import type { Answered } from './topics.ts';

/**
 * Whether some policies agree on a topic. Silence is neither agreement nor disagreement.
 */
export type Agreement =
  | { readonly kind: 'disagree'; readonly speaking: number; readonly answers: number }
  | { readonly kind: 'agree'; readonly speaking: number }
  /** One policy speaks, and nothing can agree with it. */
  | { readonly kind: 'alone'; readonly slug: string }
  | { readonly kind: 'silent' }
  /** None of them has been read. */
  | { readonly kind: 'unread' };

/**
 * Whether policies agree on a topic: those that say something and were read, whatever the others
 * are.
 *
 * @param slugs the policies to look at
 */
export function agreement(
  { policies }: Pick<Answered, 'policies'>,
  slugs: readonly string[],
): Agreement {
  const read = slugs.filter((slug) => policies[slug]);
  const speaking = read.filter((slug) => policies[slug]?.position !== SILENT);
  const answers = new Set(speaking.map((slug) => policies[slug]?.position)).size;
  const [first] = speaking;
  if (read.length === 0) return { kind: 'unread' };
  if (first === undefined) return { kind: 'silent' };
  if (speaking.length === 1) return { kind: 'alone', slug: first };
  if (answers === 1) return { kind: 'agree', speaking: speaking.length };
  return { kind: 'disagree', speaking: speaking.length, answers };
}
