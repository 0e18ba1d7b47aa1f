/** A clause of a named policy, written `neu#5.3`. */
export interface ClauseReference {
  readonly policy: string;
  readonly clause: string;
}

const REFERENCE = /\b([a-z][a-z-]*)#([\w-]+(?:\.[\w-]+)*)/g;

/**
 * Splits a sentence of ours at the clauses it refers to.
 *
 * @param text such as "The NEU model rules this out (neu#5.3)."
 * @returns its parts in order: plain text, and references
 */
export function splitReferences(text: string): (string | ClauseReference)[] {
  const parts: (string | ClauseReference)[] = [];
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, policy = '', clause = ''] = match;
    parts.push(text.slice(from, match.index), { policy, clause });
    from = match.index + whole.length;
  }
  return [...parts, text.slice(from)];
}

/** The clauses that a sentence of ours refers to. */
export function referencesIn(text: string): ClauseReference[] {
  return splitReferences(text).filter((part) => typeof part !== 'string');
}
