import { expect, it } from 'vitest';
import { fixture, hillView, policyFile, reportOn } from '../../support/hill-view.ts';

it('asks every section for a kind that the search knows', () => {
  expect(reportOn(fixture('section-kind'))).toBe(`section-kind.mdx:21:1  section-kind
  Section 1 has the kind "rules", which the search does not know.
  Fix: Write kind="…" with one of: scope, responsibilities, conduct, personal, work, safeguarding, oversight, law.

section-kind.mdx:29:1  section-kind
  Section 2 has no kind.
  Fix: Write kind="…" with one of: scope, responsibilities, conduct, personal, work, safeguarding, oversight, law.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
});

it('does not take a name that every object has for a kind', () => {
  const body = '<Section id="1" number="1" kind="constructor">\n\n</Section>';
  expect(reportOn(policyFile(hillView(body)))).toContain('Section 1 has the kind "constructor"');
});

it('reports a section without a clause', () => {
  expect(reportOn(fixture('section-empty'))).toBe(`section-empty.mdx:29:1  section-empty
  Section 2 holds no clause.
  Fix: Give it the clauses of the document, or remove it.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
});

it('reports clauses and bullets without words', () => {
  expect(reportOn(fixture('clause-empty'))).toBe(`clause-empty.mdx:27:1  clause-empty
  Clause 1.2 has no words of its own.
  Fix: Give it the words of the document, with a lead-in before any list, or remove it.

clause-empty.mdx:29:1  clause-empty
  Clause 1.2.b has no words of its own.
  Fix: Give it the words of the document, with a lead-in before any list, or remove it.

clause-empty.mdx:32:1  clause-empty
  Clause 1.3 has no words of its own.
  Fix: Give it the words of the document, with a lead-in before any list, or remove it.

3 problems in 1 file. Each rule is explained in docs/rules.md.`);
});

it('speaks of a section or clause without an id in words', () => {
  const report = reportOn(
    policyFile(hillView('<Section>\n\n<Clause />\n\n</Section>\n\n<Section />')),
  );
  expect(report).toContain('Section without an id has no kind.');
  expect(report).toContain('Section without an id holds no clause.');
  expect(report).toContain('Clause without an id has no words of its own.');
});
