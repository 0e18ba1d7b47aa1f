import { describe, expect, it } from 'vitest';
import { measurePlacement } from '../../../scripts/check/leave-one-out.ts';
import { readMeasured } from '../../../scripts/check/load-library.ts';
import { root } from '../support/project.ts';
import { library } from './library.ts';

const LEAST_RIGHT = 96;
const LEAST_SHOWN = 87;

describe('what the page says of how well topics are placed', () => {
  const written = readMeasured(root);

  it('is what comes out today; npm run bench -- check --write renews it', () => {
    expect(measurePlacement(library)).toEqual(written);
  });

  it.each(['others', 'unrelated'] as const)(
    'is good enough to be said, of policies held against %s',
    (which) => {
      const { covered, anyShown } = written.overall[which];
      expect(covered.percent).toBeGreaterThanOrEqual(LEAST_RIGHT);
      expect(anyShown.percent).toBeGreaterThanOrEqual(LEAST_SHOWN);
      const each = Object.values(written.byPolicy).map((both) => both[which].covered.percent);
      expect(Math.min(...each)).toBeGreaterThanOrEqual(LEAST_RIGHT);
    },
  );
});
