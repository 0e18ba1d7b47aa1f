import type { NamedClauses } from './cite.ts';

/** A clause of a named policy, written `neu#5.3`. */
export interface ClauseReference {
  readonly policy: string;
  readonly clause: string;
}

/** `neu#5.3`, or for the policy at hand `6.7-2`, `6.p1`, `prohibited-use.1.a`. */
const REFERENCE =
  /\b(?:([a-z][a-z0-9-]*)#([\w-]+(?:\.[\w-]+)*)|((?:\d+|[a-z][a-z0-9-]*)\.[\w-]+(?:\.[\w-]+)*))/g;

/**
 * Splits a sentence of ours at the clauses it refers to.
 *
 * @param text such as "The NEU model rules this out (neu#5.3)."
 * @param own the policy whose clauses may be named without its slug, as in "the second of these is
 *   6.7-2"
 * @returns its parts in order: plain text, and references; an id that `own` does not have stays
 *   text
 */
export function splitReferences(
  text: string,
  own?: Pick<NamedClauses, 'slug' | 'clauses'>,
): (string | ClauseReference)[] {
  const parts: (string | ClauseReference)[] = [];
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, slug, named = '', bare] = match;
    const isOwn = own?.clauses.some((one) => one.id === bare);
    const policy = isOwn ? own?.slug : slug;
    if (policy === undefined) continue;
    const clause = bare ?? named;
    parts.push(text.slice(from, match.index), { policy, clause });
    from = match.index + whole.length;
  }
  return [...parts, text.slice(from)];
}

/** The clauses of named policies that a sentence of ours refers to. */
export function referencesIn(text: string): ClauseReference[] {
  return splitReferences(text).filter((part) => typeof part !== 'string');
}
