import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/check/features.ts';
import { likenessToGroups } from '../../../src/check/neighbours.ts';

const features = (text: string) => featuresOf({ id: '', text, lead: '', title: '' });
const KNOWN = ['Pictures of pupils', 'Passwords of accounts', 'Pictures of staff parties'];

describe('likeness to known clauses', () => {
  const toGroups = likenessToGroups([KNOWN.map(features)]);
  const likeness = (known: ReturnType<typeof features>) => toGroups(known)[0] ?? new Float64Array();

  it('is 1 for the same words', () => {
    KNOWN.forEach((text, place) => {
      expect(likeness(features(text))[place]).toBeCloseTo(1, 10);
    });
  });

  it('is 0 where nothing is shared', () => {
    expect([...likeness(features('Zzz'))]).toEqual([0, 0, 0]);
  });

  it('is greater where what is shared is rare', () => {
    const [pupils = 0, , parties = 0] = likeness(features('pictures parties'));
    expect(parties).toBeGreaterThan(pupils);
  });

  it('is never outside 0 to 1, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const one of likeness(features(text))) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
