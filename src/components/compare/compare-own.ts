import { comparePolicies, type ComparedPolicy, type Comparison } from '../../compare/index.ts';
import { pairedClauses } from '../../compare/paired.ts';
import type { PairData } from './load.ts';

/** The share of a document's clauses that pair with those of what it is a version of. */
const HALF = 0.5;

/**
 * Compares a document of the reader's own. Where half of its clauses pair with the other, it reads
 * like a version of it, and what has no counterpart was left out or added; otherwise such clauses
 * are no differences, for the two were written apart.
 *
 * @returns the comparison; null where both policies are published
 */
export function compareOwn({ a, b, topics }: PairData): Comparison | null {
  const own = a.own ? a : b.own ? b : null;
  if (!own) return null;
  const other = own === a ? b : a;
  // Nobody has said how it names people; where it names them as the other does, the same words are
  // the same.
  const named = { ...own, terms: other.terms };
  const compare = (one: ComparedPolicy) =>
    own === a ? comparePolicies(one, b, topics) : comparePolicies(a, one, topics);
  const comparison = compare(named);
  const paired = pairedClauses(comparison)[own === a ? 'a' : 'b'];
  if (paired < own.clauses.length * HALF) return comparison;
  return compare({ ...named, basedOn: { policy: other.slug } });
}
