import { expect, it } from 'vitest';
import { bandOf } from '../../../src/check/bands.ts';
import { BANDS } from '../../../src/check/report.ts';

it('a topic is the surer to be covered the more alike the clauses are', () => {
  const bands = Array.from({ length: 21 }, (_, step) =>
    bandOf({ sureness: step / 10, isOutdone: false }),
  );
  expect([bands[0], bands.at(-1)]).toEqual(['nothing-close', 'covered']);
  expect([...new Set(bands)].toReversed()).toEqual([...BANDS]);
});

it('a topic does not seem covered by what is far more about another', () => {
  expect(bandOf({ sureness: 2, isOutdone: true })).toBe('unsure');
  expect(bandOf({ sureness: 0, isOutdone: true })).toBe('nothing-close');
});
