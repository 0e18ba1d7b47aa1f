import { describe, expect, it } from 'vitest';
import { reportOnTopic, spoilt } from '../../support/topic-source.ts';

const withFigure = (label: string, value: number, unit: string) =>
  spoilt(
    'label: Every 12 months\n',
    `label: ${label}\n    figure: { value: ${value}, unit: ${unit} }\n`,
  );

describe('the figure of a position', () => {
  it('is the one that its label gives', () => {
    expect(reportOnTopic(withFigure('Every 12 months', 24, 'months')))
      .toBe(`review.yaml:9:13  position-figure
  The label says "12 months", and the figure 24 months.
  Fix: Let the label and the figure say the same, such as "Every 3 years" and { value: 36, unit: months }.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is more than nothing', () => {
    expect(reportOnTopic(withFigure('Every so often', -3, 'months'))).toContain(
      'A figure of -3 months is none that a policy can set.',
    );
    expect(reportOnTopic(withFigure('Never', 0, 'hours'))).toContain('position-figure');
  });

  it.each([
    ['Every 3 years', 36, 'months'],
    ['Every three years', 3, 'years'],
    ['Every year', 12, 'months'],
    ['Removed within a day', 24, 'hours'],
    ['A 24-hour limit', 24, 'hours'],
    ['Every 1.5 years', 18, 'months'],
    ['As the head thinks fit', 6, 'months'],
  ])('agrees with "%s": %i %s', (label, value, unit) => {
    expect(reportOnTopic(withFigure(label, value, unit))).toBe('');
  });

  it.each([
    ['Every two years', 12, 'months'],
    ['Within 24 hours', 24, 'months'],
    ['Every month', 12, 'months'],
  ])('contradicts "%s": %i %s', (label, value, unit) => {
    expect(reportOnTopic(withFigure(label, value, unit))).toContain('position-figure');
  });
});
