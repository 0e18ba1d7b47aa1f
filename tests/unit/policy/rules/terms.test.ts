import { expect, it } from 'vitest';
import { fixture, hillView, policyFile, reportOn, sectionOne } from '../../support/hill-view.ts';

it('a term names one role, and is listed once', () => {
  expect(reportOn(fixture('term-repeated'))).toBe(`term-repeated.mdx:13:20  term-repeated
  The term "School" is listed twice.
  Fix: Keep it once, under the role for which the clauses use it most.

term-repeated.mdx:14:10  term-repeated
  The term "Staff" is listed under people too, and one word cannot stand for both.
  Fix: Keep it once, under the role for which the clauses use it most.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
});

it('a term for a role of one person names one particular person', () => {
  expect(reportOn(fixture('term-role'))).toBe(`term-role.mdx:14:10  term-role
  The term "school leaders" does not name one particular person: it is a plural.
  Fix: Remove it: a comparison would take a change of who acts for a change of name.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
});

it.each([
  ['head teacher/manager', 'The head teacher/manager decides.', 'it leaves a choice between two'],
  ['head or deputy', 'The head or deputy decides.', 'it leaves a choice between two'],
  ['manager', 'A manager decides; the manager answers.', 'a clause says "A manager"'],
  ['manager', 'The senior manager decides.', 'a clause says "senior manager"'],
])('%j is none in %j', (term, words, why) => {
  expect(reportOn(policyFile(withHead(term, words)))).toContain(
    `The term "${term}" does not name one particular person: ${why}.`,
  );
});

it.each([
  ['chair of governors', 'Ask the chair of governors.'],
  ['head teacher', 'Staff ask their head teacher.'],
])('%j is one in %j', (term, words) => {
  expect(reportOn(policyFile(withHead(term, words)))).not.toContain('term-role');
});

function withHead(term: string, words: string): string {
  const terms = `{ people: [], school: [], head: [${term}], governingBody: [], safeguardingLead: [], humanResources: [] }`;
  return hillView(sectionOne(`<Clause id="1.1" number="1.1">\n${words}\n</Clause>`), { terms });
}
