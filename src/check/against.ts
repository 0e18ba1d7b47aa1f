import { comparePolicies, type ComparedPolicy } from '../compare/index.ts';
import type { Library } from './library.ts';
import { asCompared } from './matches.ts';
import type { CheckedDocument } from './report.ts';

/** How a document differs from one policy, in rows of the comparison. */
export interface Against {
  /** Slug of the policy. */
  readonly policy: string;
  /** Pairs with the same words, apart from other names for the same people. */
  readonly same: number;
  /** Pairs of other words. */
  readonly changed: number;
  readonly onlyInDocument: number;
  readonly onlyInPolicy: number;
}

/** Compares a document with one policy of a library, in figures. */
export function heldAgainst(
  document: CheckedDocument,
  policy: ComparedPolicy,
  { topics }: Pick<Library, 'topics'>,
): Against {
  const { rows } = comparePolicies(asCompared(document, '', policy.terms), policy, topics);
  const count = (...kinds: readonly string[]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    policy: policy.slug,
    same: count('same', 'naming'),
    changed: count('changed'),
    onlyInDocument: count('only-a'),
    onlyInPolicy: count('only-b'),
  };
}
