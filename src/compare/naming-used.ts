import type { Comparison } from './row.ts';

/** A pair of names that a comparison treated as the same. */
export interface NamingUsed {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/**
 * Every pair of names that was treated as naming, the most frequent first; capitals and punctuation
 * aside.
 */
export function namingUsed({ rows }: Comparison): NamingUsed[] {
  const counts = new Map<string, number>();
  for (const part of rows.flatMap((row) => row.diff?.parts ?? [])) {
    if (part.kind !== 'naming') continue;
    const key = JSON.stringify([bare(part.a), bare(part.b)]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Array.from(counts, ([key, count]) => {
    const [a, b] = JSON.parse(key) as [string, string];
    return { a, b, count };
  }).toSorted((one, other) => other.count - one.count || one.a.localeCompare(other.a));
}

/** A name without an article, ending or punctuation around it; capitals as in a sentence. */
function bare(name: string): string {
  const words = name
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/['’]s$/, '')
    .replace(/^the\s+/i, '');
  return words === words.toUpperCase() || /\s\p{Lu}/u.test(words) ? words : words.toLowerCase();
}
