import { expect, it } from 'vitest';
import { reportOnTopic, SOUND, spoilt } from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

it('a step of a scale says why it is stricter than the next', () => {
  expect(reportOnTopic(spoilt('    stricterBecause: It names a period.\n', '')))
    .toBe(`review.yaml:7:5  topic-scale
  Nothing says why "Every 12 months" is stricter than "No fixed period".
  Fix: Give the reason in a line, as stricterBecause; if there is none, write scale: false.

${ONE}`);
});

it('the last step is stricter than none', () => {
  expect(reportOnTopic(`${SOUND}    stricterBecause: It is last.\n`))
    .toBe(`review.yaml:14:22  topic-scale
  The last position of a scale is stricter than none.
  Fix: Remove stricterBecause, or put the positions in order, strictest first, under scale: true.

${ONE}`);
});

it('where there is no scale, no position is stricter than another', () => {
  expect(reportOnTopic(spoilt('scale: true', 'scale: false'))).toBe(`review.yaml:10:22  topic-scale
  The positions of this topic are no scale, so none is stricter than another.
  Fix: Remove stricterBecause, or put the positions in order, strictest first, under scale: true.

${ONE}`);
});
