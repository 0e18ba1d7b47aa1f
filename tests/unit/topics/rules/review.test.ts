import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../../src/report/format.ts';
import { reviewProblems } from '../../../../src/topics/rules/review.ts';
import type { Topic } from '../../../../src/topics/schema.ts';
import { madeTopic } from '../../support/made.ts';

const REVIEW: Topic = madeTopic(
  'review',
  { 'hill-view': ['strict', '9.2'], 'mill-lane': ['loose', '4'], 'sea-bank': ['silent'] },
  {
    positions: [
      { id: 'strict', label: 'Every year', strength: 'none', figure: { value: 1, unit: 'years' } },
      { id: 'loose', label: 'No fixed period', strength: 'none' },
    ],
  },
);

function told(slug: string, months: number | null, topics: Topic[] = [REVIEW]): string {
  const review = { months, line: 7, column: 15 };
  return formatReport(reviewProblems(topics, [{ slug, path: `${slug}.mdx`, review }]));
}

describe('the time between reviews', () => {
  it('is the same in the front matter and on the topic', () => {
    expect(told('hill-view', 12)).toBe('');
    expect(told('mill-lane', null)).toBe('');
  });

  it('is reported where the two differ', () => {
    expect(told('hill-view', 36)).toBe(`hill-view.mdx:7:15  review-figure
  reviewMonths gives 36 months, and on the topic review the policy takes "Every year", which has 12 months.
  Fix: See which of the two the clause says, and correct the other.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
    expect(told('mill-lane', 12)).toContain(
      'reviewMonths gives 12 months, and on the topic review the policy takes "No fixed period", which has no period.',
    );
  });

  it('is not compared where the policy is silent, or was not read, or there are no figures', () => {
    expect(told('sea-bank', 12)).toBe('');
    expect(told('church-road', 12)).toBe('');
    expect(told('hill-view', 36, [])).toBe('');
    expect(told('hill-view', 36, [madeTopic('review', { 'hill-view': ['strict'] })])).toBe('');
    expect(reviewProblems([REVIEW], [{ slug: 'hill-view', path: 'x', review: null }])).toEqual([]);
  });
});
