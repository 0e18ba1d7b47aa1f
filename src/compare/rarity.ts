import type { ReadClause } from './read.ts';
import type { Sense } from './sense.ts';

/**
 * Weights are whole thousandths, so that sums do not depend on the order in which they are added.
 */
export const UNIT = 1000;

/** Stems by number, each once, with what they weigh together. */
export interface Weighted {
  readonly stems: readonly number[];
  readonly weight: number;
}

/** A clause with its stems and sentences weighed. */
export interface WeighedSense extends Weighted {
  readonly clause: ReadClause;
  readonly sentences: readonly Weighted[];
  /** Whether it has bullets. */
  readonly isLeadIn: boolean;
}

/** Tells what the stems that another text shares with this one weigh. */
export type SharedWith = (other: Weighted) => number;

export interface Rarity {
  weigh(clauses: readonly ReadClause[]): WeighedSense[];
  /**
   * Made once for a text that is compared with many. Only the one made last may be asked, so that
   * none has a table of its own.
   */
  sharedWith(one: Weighted): SharedWith;
}

/**
 * Weighs stems by how few of the clauses of two policies have them: the logarithm of their share,
 * as search engines do it.
 */
export function rarityIn(a: readonly ReadClause[], b: readonly ReadClause[]): Rarity {
  const { numberOf, weights } = numberStems([...a, ...b].map(({ sense }) => sense));
  const weighted = (stems: readonly string[]): Weighted => {
    const numbers = stems.map((stem) => numberOf.get(stem) ?? 0);
    return { stems: numbers, weight: numbers.reduce((sum, stem) => sum + (weights[stem] ?? 0), 0) };
  };
  const markOf = new Int32Array(weights.length);
  let mark = 0;
  return {
    weigh: (clauses) => {
      const leadIns = new Set(clauses.map(({ parent }) => parent));
      return clauses.map((clause) => ({
        clause,
        ...weighted(clause.sense.stems),
        sentences: clause.sense.sentences.map(weighted),
        isLeadIn: leadIns.has(clause.id),
      }));
    },
    sharedWith: (one) => {
      mark += 1;
      for (const stem of one.stems) markOf[stem] = mark;
      return ({ stems }) => {
        let sum = 0;
        for (const stem of stems) if (markOf[stem] === mark) sum += weights[stem] ?? 0;
        return sum;
      };
    },
  };
}

function numberStems(senses: readonly Sense[]) {
  const numberOf = new Map<string, number>();
  const counts: number[] = [];
  for (const { stems } of senses) {
    for (const stem of stems) {
      const number = numberOf.get(stem) ?? numberOf.size;
      numberOf.set(stem, number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const weights = counts.map((count) => Math.round(UNIT * Math.log(senses.length / count)));
  return { numberOf, weights };
}
