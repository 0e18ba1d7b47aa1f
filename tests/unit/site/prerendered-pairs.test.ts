import { describe, expect, it } from 'vitest';
import {
  FEW,
  MOST_BASED,
  MOST_MODELS,
  prerenderedPairs,
  type PairedPolicy,
} from '../../../src/site/prerendered-pairs.ts';

function school(slug: string, base: string | null = null): PairedPolicy {
  return { slug, basedOn: base === null ? null : { policy: base }, isModel: false };
}

function model(slug: string): PairedPolicy {
  return { ...school(slug), isModel: true };
}

const many = (count: number, make: (slug: string) => PairedPolicy) =>
  Array.from({ length: count }, (_, index) => make(`school-${index}`));

const inShort = (policies: readonly PairedPolicy[]) =>
  prerenderedPairs(policies).map(([a, b]) => `${a} ${b}`);

describe('while there are few policies', () => {
  it('every pair has a page, in both orders, those of the first policy first', () => {
    expect(inShort(['mill-lane', 'sea-bank', 'hill-view'].map((slug) => school(slug)))).toEqual([
      'mill-lane sea-bank',
      'mill-lane hill-view',
      'sea-bank mill-lane',
      'sea-bank hill-view',
      'hill-view mill-lane',
      'hill-view sea-bank',
    ]);
    expect(prerenderedPairs(many(FEW, school))).toHaveLength(FEW * (FEW - 1));
  });

  it('a lone policy has none', () => {
    expect(prerenderedPairs([school('mill-lane')])).toEqual([]);
    expect(prerenderedPairs([])).toEqual([]);
  });
});

describe('beyond that', () => {
  const others = many(FEW, school);

  it('policies have pages that are based on one another, in both orders, and no others', () => {
    const base = school('mill-lane');
    expect(inShort([base, school('sea-bank', 'mill-lane'), ...others])).toEqual([
      'mill-lane sea-bank',
      'sea-bank mill-lane',
    ]);
  });

  it('models have pages against each other, and schools have none', () => {
    expect(inShort([model('union'), model('council'), ...others])).toEqual([
      'union council',
      'council union',
    ]);
  });

  it('a policy that is based on one that is not there has none', () => {
    expect(inShort([school('sea-bank', 'elsewhere'), ...others])).toEqual([]);
  });

  it('however many models and policies made from them there are, the pages are bounded', () => {
    const models = Array.from({ length: 30 }, (_, index) => model(`model-${index}`));
    const based = many(500, (slug) => school(slug, 'model-0'));
    const pairs = prerenderedPairs([...models, ...based]);
    expect(pairs).toHaveLength(MOST_MODELS * (MOST_MODELS - 1) + 2 * MOST_BASED);
    expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length);
  });

  it('a pair has a page if and only if it has one with its sides swapped', () => {
    const policies = [model('a'), model('b'), ...many(40, (slug) => school(slug, 'a'))];
    const pairs = new Set(inShort(policies));
    for (const pair of pairs) expect(pairs).toContain(pair.split(' ').toReversed().join(' '));
  });
});
