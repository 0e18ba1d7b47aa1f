/** A library of any size speaks much the same words: the rarest are left out beyond these. */
const MOST_WORDS = 6000;

/** Shorter words are seldom misspelt, and too like one another. */
const LEAST_LETTERS = 4;

/**
 * The words by which anything is found, for recognising a misspelt one and offering another: each
 * once, the commonest first.
 */
export interface Words {
  /** Those of the clauses and their headings. */
  readonly clauses: readonly string[];
  /** Others, by which a topic or a reference is found. */
  readonly others: readonly string[];
}

/** The words of all that can be found, in small letters. */
export function vocabularyOf(clauses: Iterable<string>, others: Iterable<string>): Words {
  const own = wordsOf(clauses);
  const known = new Set(own);
  return { clauses: own, others: wordsOf(others).filter((word) => !known.has(word)) };
}

function wordsOf(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of inOneAndInParts(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

/** The words of a text, those with a hyphen without it and taken apart. */
function inOneAndInParts(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/\p{L}+(?:[-‐‑]\p{L}+)*/gu), ([word]) => word)
    .flatMap((word) => [...new Set([word.replaceAll(/[-‐‑]/g, ''), ...word.split(/[-‐‑]/)])])
    .filter((word) => word.length >= LEAST_LETTERS);
}
