import { describe, expect, it } from 'vitest';
import type { Rarity, WeighedSense, Weighted } from '../../../src/compare/rarity.ts';
import { mayBeLike, senseLikeness, type SensePair } from '../../../src/compare/sense-likeness.ts';

const UNIT = 1000;
const TOPICS = { strength: 1.2, overlap: 0.5 };

interface Spoken {
  readonly weight: number;
  readonly onPupils?: boolean;
  readonly isLeadIn?: boolean;
  readonly isTitle?: boolean;
  /** Weights of its sentences; what two of them share is the less of their weights, halved. */
  readonly sentences?: readonly number[];
}

/** A clause that weighs so many units. */
function clause({ weight, sentences = [], isLeadIn = false, ...sense }: Spoken): WeighedSense {
  const weighted = (units: number): Weighted => ({ stems: [], weight: units * UNIT });
  return {
    ...weighted(weight),
    clause: { sense: { onPupils: false, isTitle: false, ...sense } },
    sentences: sentences.map(weighted),
    isLeadIn,
  } as unknown as WeighedSense;
}

const RARITY: Rarity = {
  weigh: () => [],
  sharedWith: (one) => (other) => Math.min(one.weight, other.weight) / 2,
};

const pair = (a: Spoken, b: Spoken, shared: number): SensePair => ({
  a: clause(a),
  b: clause(b),
  shared: shared * UNIT,
});

const likeness = (...given: [Spoken, Spoken, number, typeof TOPICS | null]) => {
  const [a, b, shared, topics] = given;
  return senseLikeness(pair(a, b, shared), topics, RARITY);
};

describe('how surely two clauses are about the same', () => {
  it('adds up the share of both, what is contained, and what the topics say', () => {
    // 0.75 × 30/60 + 0.15 × 15/20 + 0.5 × 1.2 + 0.2 × 0.5
    expect(likeness({ weight: 20 }, { weight: 40 }, 15, TOPICS)).toBeCloseTo(1.1875);
    expect(likeness({ weight: 40 }, { weight: 20 }, 15, TOPICS)).toBeCloseTo(1.1875);
  });

  it('counts what is contained for less where less is shared', () => {
    // 0.75 × 10/60 + 0.15 × 5/20 × 5/10 + 0.5 × 1.2 + 0.2 × 0.5
    expect(likeness({ weight: 20 }, { weight: 40 }, 5, TOPICS)).toBeCloseTo(0.84375);
  });

  it('is less by a twentieth where one speaks of pupils and the other does not', () => {
    const [a, b] = [{ weight: 20 }, { weight: 40 }];
    const pupils = { onPupils: true };
    expect(likeness({ ...a, ...pupils }, { ...b, ...pupils }, 15, TOPICS)).toBeCloseTo(1.1875);
    expect(likeness({ ...a, ...pupils }, b, 15, TOPICS)).toBeCloseTo(1.1375);
    expect(likeness(a, { ...b, ...pupils }, 15, TOPICS)).toBeCloseTo(1.1375);
  });

  it('is none where it comes to less than is enough', () => {
    expect(likeness({ weight: 20, onPupils: true }, { weight: 40 }, 5, TOPICS)).toBeNull();
  });

  it('counts no more topics than tell', () => {
    const [a, b] = [{ weight: 20 }, { weight: 40 }];
    const at = (strength: number) => likeness(a, b, 15, { strength, overlap: 0.5 });
    expect(at(1.8)).toBeCloseTo(1.4875);
    expect(at(12)).toBeCloseTo(1.4875);
  });

  it('adds a tenth of the likeness of the two sentences that are most alike', () => {
    // The halves of 8 and 8 are shared: telling by 4/8, alike by 8/16.
    const [a, b] = [
      { weight: 20, sentences: [2, 8] },
      { weight: 40, sentences: [8, 1] },
    ];
    expect(likeness(a, b, 15, TOPICS)).toBeCloseTo(1.1875 + 0.1 * 0.25);
  });

  it('is sure where they have a sentence in common and share much', () => {
    const sentences = [30];
    const [a, b] = [
      { weight: 50, sentences },
      { weight: 60, sentences },
    ];
    // Half of 30 is shared: it tells all, and is alike by 30/60.
    expect(likeness(a, b, 22, TOPICS)).toBeCloseTo(1.5);
    expect(likeness(a, b, 21.9, TOPICS)).toBeLessThan(1.5);
    expect(likeness(a, { ...b, weight: 120 }, 22, TOPICS)).toBeLessThan(1.5);
  });
});

describe('clauses on which nobody has placed topics', () => {
  it('are like where half of their words are shared, and these weigh enough', () => {
    expect(likeness({ weight: 20 }, { weight: 20 }, 10, null)).toBe(0.5);
    expect(likeness({ weight: 20 }, { weight: 21 }, 10, null)).toBeNull();
    expect(likeness({ weight: 10 }, { weight: 10 }, 9.9, null)).toBeNull();
  });
});

describe('a lead-in', () => {
  const [a, b] = [{ weight: 20, isLeadIn: true }, { weight: 40 }];

  it('is only like what bears on nearly the same topics', () => {
    const at = (overlap: number) => likeness(a, b, 15, { strength: 1.2, overlap });
    expect(at(0.65)).not.toBeNull();
    expect(at(0.64)).toBeNull();
    expect(likeness(b, a, 15, { strength: 1.2, overlap: 0.64 })).toBeNull();
  });

  it('must share more than any other clause', () => {
    const at = (shared: number) => likeness(a, b, shared, { strength: 1.8, overlap: 1 });
    expect(at(5)).not.toBeNull();
    expect(at(4.9)).toBeNull();
  });
});

describe('what may be alike at all', () => {
  it('shares two or three rare words, and neither is but a title', () => {
    const [a, b] = [{ weight: 20 }, { weight: 40 }];
    expect(mayBeLike(pair(a, b, 4))).toBe(true);
    expect(mayBeLike(pair(a, b, 3.9))).toBe(false);
    expect(mayBeLike(pair({ ...a, isTitle: true }, b, 15))).toBe(false);
    expect(mayBeLike(pair(a, { ...b, isTitle: true }, 15))).toBe(false);
  });
});
