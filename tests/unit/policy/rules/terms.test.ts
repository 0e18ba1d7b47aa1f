import { expect, it } from 'vitest';
import { fixture, reportOn } from '../../support/hill-view.ts';

it('a term names one role, and is listed once', () => {
  expect(reportOn(fixture('term-repeated'))).toBe(`term-repeated.mdx:13:20  term-repeated
  The term "School" is listed twice.
  Fix: Keep it once, under the role for which the clauses use it most.

term-repeated.mdx:14:10  term-repeated
  The term "Staff" is listed under people too, and one word cannot stand for both.
  Fix: Keep it once, under the role for which the clauses use it most.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
});
