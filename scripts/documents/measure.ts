import { toPolicy } from '../../src/import/gather.ts';
import type { LeftOutReason, ReadDocument } from '../../src/import/blocks.ts';
import { splitBlocks } from '../../src/import/split/split.ts';
import { numberedId } from '../../src/policy/ids.ts';

/** A clause as far as a round trip is measured by it. */
export interface MeasuredClause {
  readonly id: string;
  readonly number: string | null;
  readonly parent: string | null;
  readonly text: string;
}

/** How much of a policy came back from a document that was made of it. */
export interface Measure {
  /** How many clauses the policy has. */
  readonly of: number;
  /** How many came back with their text. */
  readonly withText: number;
  /** How many with their number and the text of the clause to which they belong, too. */
  readonly whole: number;
  /** Those that did not come back whole, and what came back in place of each. */
  readonly lost: readonly Lost[];
  /** Clauses that came back and are not the policy's. */
  readonly added: readonly MeasuredClause[];
}

export interface Lost {
  readonly clause: MeasuredClause;
  /**
   * What has its text, but another number or parent; null where its text did not come back as a
   * clause.
   */
  readonly instead: MeasuredClause | null;
  /**
   * Why its text was listed as no part of the policy, where it was: "Signed:" is a clause of one
   * that is published.
   */
  readonly why: LeftOutReason | null;
}

/**
 * Compares the clauses that came back with those of the policy. Ids are not compared: those of
 * sections without a number are made up.
 *
 * @param expected all clauses of the policy, in order
 * @param document as it was read
 */
export function measure(
  expected: readonly MeasuredClause[],
  document: Pick<ReadDocument, 'blocks' | 'leftOut'>,
): Measure {
  const { clauses: found, leftOut } = toPolicy(splitBlocks(document));
  const left: MeasuredClause[] = [...found];
  const parents = { expected: textsById(expected), found: textsById(found) };
  const take = (isIt: (one: MeasuredClause) => boolean) => {
    const at = left.findIndex(isIt);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const results = expected.map((clause) => {
    const whole = take((one) => isSame(clause, one, parents));
    const instead = whole ?? take((one) => wordsOf(one) === wordsOf(clause));
    const why = leftOut.find((one) => wordsOf(one) === wordsOf(clause))?.why ?? null;
    return { clause, whole, instead, why };
  });
  return {
    of: expected.length,
    withText: results.filter(({ instead }) => instead !== null).length,
    whole: results.filter(({ whole }) => whole !== null).length,
    lost: results.flatMap(({ clause, whole, instead, why }) =>
      whole === null ? [{ clause, instead, why }] : [],
    ),
    added: left,
  };
}

function textsById(clauses: readonly MeasuredClause[]): Map<string, string> {
  return new Map(clauses.map((clause) => [clause.id, wordsOf(clause)]));
}

function isSame(
  expected: MeasuredClause,
  found: MeasuredClause,
  parents: Record<'expected' | 'found', Map<string, string>>,
): boolean {
  const parentOf = (of: 'expected' | 'found', { parent }: MeasuredClause) =>
    parent === null ? null : parents[of].get(parent);
  return (
    wordsOf(expected) === wordsOf(found) &&
    numberedId(expected.number ?? '') === numberedId(found.number ?? '') &&
    parentOf('expected', expected) === parentOf('found', found)
  );
}

function wordsOf({ text }: Pick<MeasuredClause, 'text'>): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A share as it is printed: 99.2 %. Rounded down, so that 100 % means all. */
export function share(count: number, of: number): string {
  return `${(Math.floor((1000 * count) / Math.max(1, of)) / 10).toFixed(1)} %`;
}
