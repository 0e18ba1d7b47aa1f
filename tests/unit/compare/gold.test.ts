import { describe, expect, it } from 'vitest';
import { comparePolicies, type Comparison } from '../../../src/compare/index.ts';
import { pointPairs } from '../../../src/compare/points.ts';
import type { Topic } from '../../../src/topics/schema.ts';
import { comparison } from '../support/comparisons.ts';
import { gold } from '../support/gold.ts';
import { policyNamed } from '../support/project.ts';
import { topics } from '../support/topics.ts';

/** What share of the pairs made must be right. */
const LEAST_PRECISION = 0.98;

/** What share of the pairs that a reader would want must be found. */
const LEAST_RECALL = 0.95;

/**
 * The same without the points that readers have recorded: what words and topics can find in
 * policies for which nobody has recorded any.
 */
const LEAST_WITHOUT_POINTS = { precision: 0.96, recall: 0.68 };

/** Every two clauses that are in one row: "5.3 = 5.4". */
function pairsIn({ rows }: Comparison): string[] {
  return rows.flatMap((row) =>
    row.a.flatMap((one) => row.b.map((other) => `${one.id} = ${other.id}`)),
  );
}

/** Two policies as if nobody had recorded which points their clauses settle. */
function withoutPoints(a: string, b: string): Comparison {
  return comparePolicies(policyNamed(a), policyNamed(b), topics.map(withoutOwnPoints));
}

function withoutOwnPoints(topic: Topic): Topic {
  const policies = Object.entries(topic.policies).map(([slug, stance]) => [
    slug,
    { ...stance, points: {} },
  ]);
  return { ...topic, policies: Object.fromEntries(policies) as Topic['policies'] };
}

/** How well the pairs made agree with the list: which are missed, and which are made and wrong. */
function score(compare: (a: string, b: string) => Comparison) {
  const results = gold.map(({ a, b, pairs, also, others }) => {
    const made = new Set(pairsIn(compare(a, b)));
    const isMade = (one: { readonly pairs: readonly string[] }) =>
      one.pairs.some((pair) => made.has(pair));
    const named = ({ line }: { readonly line: string }) => `${a} and ${b}: ${line}`;
    return {
      right: [...pairs, ...also].filter(isMade).length,
      wanted: pairs.length,
      missed: pairs.filter((one) => !isMade(one)).map(named),
      wrong: others.filter(isMade).map(named),
    };
  });
  const sum = (of: (one: (typeof results)[number]) => number) =>
    results.reduce((total, one) => total + of(one), 0);
  const [right, wanted] = [sum((one) => one.right), sum((one) => one.wanted)];
  const missed = results.flatMap((one) => one.missed);
  const wrong = results.flatMap((one) => one.wrong);
  return {
    missed,
    wrong,
    precision: right / (right + wrong.length),
    recall: 1 - missed.length / wanted,
  };
}

function inPercent({ precision, recall }: ReturnType<typeof score>): string {
  return `precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`;
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
  const scored = score(comparison);
  console.log(`counterparts: ${inPercent(scored)}`);

  it('are right', () => {
    expect(scored.precision, scored.wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it('are those that a reader would want', () => {
    expect(scored.recall, scored.missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('of policies written apart settle a point, have the same words, or have been judged', () => {
    const unjudged = gold.flatMap(({ a, b, pairs, also, others }) => {
      const compared = comparison(a, b);
      if (compared.related) return [];
      const known = new Set([...pairs, ...also, ...others].flatMap((one) => one.pairs));
      for (const one of pointPairs(topics, a, b) ?? []) known.add(`${one.a} = ${one.b}`);
      const rows = compared.rows.filter(({ kind }) => kind === 'changed');
      return pairsIn({ ...compared, rows }).flatMap((one) =>
        known.has(one) ? [] : `${a} and ${b}: ${one}`,
      );
    });
    expect(unjudged).toEqual([]);
  });
});

describe('where nobody has recorded points, the pairs that are found', () => {
  const scored = score(withoutPoints);
  console.log(`counterparts without points: ${inPercent(scored)}`);

  it('are fewer, and hardly less sure', () => {
    const { precision, recall } = LEAST_WITHOUT_POINTS;
    expect(scored.precision, scored.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(scored.recall, scored.missed.join('\n')).toBeGreaterThanOrEqual(recall);
  });
});
