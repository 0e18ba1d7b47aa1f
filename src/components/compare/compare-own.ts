import { comparePolicies, type ComparedPolicy, type Comparison } from '../../compare/index.ts';
import type { PairData } from './load.ts';

/** Of the clauses of a document, so many pair with those of what it is a version of. */
const HALF = 0.5;

/**
 * Compares a document of the reader's own. Where half of its clauses pair with the other, it reads like a version of it, and what has no
 * counterpart was left out or added; else such clauses are no differences, for the two were written apart.
 *
 * @returns the comparison; null where both policies are published
 */
export function compareOwn({ a, b, topics }: PairData): Comparison | null {
  const own = a.own ? a : b.own ? b : null;
  if (!own) return null;
  const other = own === a ? b : a;
  const comparison = comparePolicies(a, b, topics);
  const paired = comparison.rows.filter((row) => row.a.length > 0 && row.b.length > 0).length;
  if (paired < own.clauses.length * HALF) return comparison;
  const version: ComparedPolicy = { ...own, basedOn: { policy: other.slug } };
  return own === a ? comparePolicies(version, b, topics) : comparePolicies(a, version, topics);
}
