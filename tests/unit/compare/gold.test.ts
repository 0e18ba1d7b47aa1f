import { describe, expect, it } from 'vitest';
import { comparison } from '../support/comparisons.ts';
import { gold, type GoldPair } from '../support/gold.ts';
import { policyNamed } from '../support/project.ts';

/** Of pairs made, how many must be right. */
const LEAST_PRECISION = 0.98;

/**
 * Of pairs that a reader would want, how many must be found. It is what words and topics can tell without a false pair: the others
 * share hardly a word, and decision 20 says what was tried.
 */
const LEAST_RECALL = 0.72;

/** Share of the pairs made that nobody may have judged yet. */
const MOST_UNJUDGED = 0.05;

/** Every two clauses that stand in one row: "5.3 = 5.4". */
function pairsMade(a: string, b: string): string[] {
  return comparison(a, b).rows.flatMap((row) =>
    row.a.flatMap((one) => row.b.map((other) => `${one.id} = ${other.id}`)),
  );
}

/** Lines of pairs that are missed, and of pairs that are made and wrong. */
function faultsOf({ a, b, pairs, others }: GoldPair) {
  const made = new Set(pairsMade(a, b));
  const isMade = (one: { readonly pairs: readonly string[] }) =>
    one.pairs.some((pair) => made.has(pair));
  const named = (line: string) => `${a} and ${b}: ${line}`;
  return {
    missed: pairs.filter((one) => !isMade(one)).map(({ line }) => named(line)),
    wrong: others.filter(isMade).map(({ line }) => named(line)),
  };
}

describe('the list of counterparts', () => {
  it('judges every two of the five policies, and names clauses that there are', () => {
    expect(gold).toHaveLength(10);
    for (const { a, b, pairs, also, others } of gold) {
      expect(pairs.length + others.length).toBeGreaterThanOrEqual(20);
      for (const one of [...pairs, ...also, ...others].flatMap((line) => line.pairs)) {
        const [left, right] = one.split(' = ');
        expect(policyNamed(a).clauses.map(({ id }) => id)).toContain(left);
        expect(policyNamed(b).clauses.map(({ id }) => id)).toContain(right);
      }
    }
  });

  it('holds more than two hundred judgements, and none twice', () => {
    const count = gold.reduce((sum, { pairs, others }) => sum + pairs.length + others.length, 0);
    expect(count).toBeGreaterThanOrEqual(200);
    for (const { pairs, also, others } of gold) {
      const right = new Set([...pairs, ...also].flatMap((one) => one.pairs));
      expect(others.flatMap((one) => one.pairs).filter((one) => right.has(one))).toEqual([]);
    }
  });
});

describe('the pairs of clauses that are found', () => {
  const right = gold.flatMap(({ a, b, pairs, also }) => {
    const judged = new Set([...pairs, ...also].flatMap((one) => one.pairs));
    return pairsMade(a, b).filter((one) => judged.has(one));
  }).length;
  const faults = gold.map(faultsOf);
  const missed = faults.flatMap((one) => one.missed);
  const wrong = faults.flatMap((one) => one.wrong);
  const wanted = gold.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const [precision, recall] = [right / (right + wrong.length), 1 - missed.length / wanted];
  console.log(
    `counterparts: precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`,
  );

  it('are right', () => {
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it('are those that a reader would want', () => {
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('of policies written apart are judged but for a few, or their precision would say little', () => {
    const apart = gold.filter(({ a, b }) => !comparison(a, b).related);
    const unjudged = apart.flatMap(({ a, b, pairs, also, others }) => {
      const judged = new Set([...pairs, ...also, ...others].flatMap((one) => one.pairs));
      return pairsMade(a, b).flatMap((one) => (judged.has(one) ? [] : `${a} and ${b}: ${one}`));
    });
    const made = apart.reduce((sum, { a, b }) => sum + pairsMade(a, b).length, 0);
    expect(unjudged.length / made, unjudged.join('\n')).toBeLessThanOrEqual(MOST_UNJUDGED);
  });
});
