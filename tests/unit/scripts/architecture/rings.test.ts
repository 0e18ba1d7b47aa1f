import { describe, expect, it } from 'vitest';
import { ringsIn } from '../../../../scripts/architecture/rings.mjs';

const rings = (imports: Record<string, string[]>) => ringsIn(new Map(Object.entries(imports)));

describe('a ring', () => {
  it('is not there where all arrows go one way, by however many ways', () => {
    expect(rings({ a: ['b', 'c'], b: ['c', 'd'], c: ['d'], d: [] })).toEqual([]);
  });

  it('is reported in the order in which its files import each other, without what leads to it', () => {
    expect(rings({ start: ['a'], a: ['b'], b: ['c'], c: ['a', 'd'], d: [] })).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('may be of one file, or of two', () => {
    expect(rings({ a: ['a'] })).toEqual([['a']]);
    expect(rings({ a: ['b'], b: ['a'] })).toEqual([['a', 'b']]);
  });

  it('is found beside others', () => {
    expect(rings({ a: ['b'], b: ['a'], c: ['a', 'd'], d: ['c'] })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
