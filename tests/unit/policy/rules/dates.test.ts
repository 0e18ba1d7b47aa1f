import { describe, expect, it } from 'vitest';
import { validatePolicies } from '../../../../src/policy/index.ts';
import { formatReport } from '../../../../src/report/format.ts';
import { AIM, faultsOf, fixture, hillView, policyFile, reportOn } from '../../support/hill-view.ts';

const TODAY = new Date('2026-11-20');
const on = (facts: Record<string, string>, body?: string) => policyFile(hillView(body, facts));

describe('the date of a policy', () => {
  it('is not from before there were social media', () => {
    expect(reportOn(fixture('dated-range'))).toBe(`dated-range.mdx:6:8  dated-range
  The document is dated 0001-09, long before there were social media.
  Fix: Write the year and month that the document prints, or dated: null where it prints none.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('does not lie ahead of the day of the build', () => {
    expect(formatReport(validatePolicies([on({ dated: '"2026-12"' })], TODAY)))
      .toBe(`hill-view.mdx:6:8  dated-range
  The document is dated 2026-12, and that month is still to come.
  Fix: Write the year and month that the document prints, or dated: null where it prints none.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('may be the month of the build, and any later one where no day is given', () => {
    expect(validatePolicies([on({ dated: '"2026-11"' })], TODAY)).toEqual([]);
    expect(validatePolicies([on({ dated: '"2999-12"' })])).toEqual([]);
  });
});

describe('the time between reviews', () => {
  it('is not more than ten years', () => {
    expect(reportOn(fixture('review-months'))).toBe(`review-months.mdx:7:15  review-months
  1200 months are more than ten years between two reviews.
  Fix: Write the months between reviews that the document gives: 12 for every year.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
    expect(faultsOf(on({ reviewMonths: '120', reviewClause: '"1.1"' }))).toEqual([]);
  });

  it.each([
    'reviewed annually',
    'reviewed every two years',
    'reviewed each term',
    'on a yearly basis',
    'in its annual review',
    'reviewed biannually',
    'in its biannual review',
    'in a bi-annual review',
    'reviewed every  month',
    'reviewed each school  year',
    'reviewed termly',
  ])('is given where the clause on the review fixes one: %s', (words) => {
    const body = AIM.replace('for all staff', `for all staff, ${words}`);
    const [problem] = validatePolicies([on({ reviewMonths: 'null', reviewClause: '"1.1"' }, body)]);
    expect(problem?.rule).toBe('review-months');
    expect(problem?.message).toMatch(/^reviewMonths is null, yet clause 1\.1 has ".+"\.$/);
    expect([problem?.line, problem?.column]).toEqual([7, 15]);
  });

  it('is not given without the place where the document gives it', () => {
    expect(formatReport(validatePolicies([on({ reviewMonths: '24' })])))
      .toBe(`hill-view.mdx:7:15  review-months
  reviewMonths is 24, and nothing says where the document gives it.
  Fix: Name the clause in reviewClause, copy the row "Review" of the document-control table into control, or write reviewMonths: null.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['Review', []],
    ['Date', ['review-months 7:15']],
  ])('may be from the document-control table, where that has it: a row %s', (label, faults) => {
    const control = `[{ label: ${label}, value: Every two years }]`;
    expect(faultsOf(on({ reviewMonths: '24', control }))).toEqual(faults);
  });

  it('may be none though a clause speaks of reviews', () => {
    const body = AIM.replace('for all staff', 'reviewed when the law changes, not every day');
    expect(
      faultsOf(on({ reviewMonths: 'null', reviewClause: '"1.1"', terms: NO_TERMS }, body)),
    ).toEqual([]);
  });
});

const NO_TERMS =
  '{ people: [], school: [], head: [], governingBody: [], safeguardingLead: [], humanResources: [] }';
