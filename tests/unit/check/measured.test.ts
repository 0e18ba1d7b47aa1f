import { describe, expect, it } from 'vitest';
import { measurePlacement } from '../../../scripts/check/leave-one-out.ts';
import { readMeasured } from '../../../scripts/check/load-library.ts';
import { KNOWN_SLUGS, root } from '../support/project.ts';
import { library, libraryOf } from './library.ts';

const LEAST_RIGHT = 96;
const LEAST_SHOWN = 87;

describe('what the page says of how well topics are placed', () => {
  const written = readMeasured(root);

  // A policy that is added changes no figure until the figures are renewed.
  const measured = libraryOf(library, Object.keys(written.byPolicy));

  it('is what comes out today; npm run bench -- check --write renews it', () => {
    expect(Object.keys(written.byPolicy)).toEqual(expect.arrayContaining([...KNOWN_SLUGS]));
    expect(measurePlacement(measured)).toEqual(written);
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
