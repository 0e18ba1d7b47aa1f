import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatePolicies, type PolicyFile } from '../../../src/policy/index.ts';
import { AIM, fixture, hillView, policyFile, reportOn } from '../support/hill-view.ts';
import { fixtures } from '../support/project.ts';
import { rulesOf } from '../support/rules.ts';

const FIXTURES = globSync('policies/*.mdx', { cwd: fixtures }).map((path) =>
  basename(path, '.mdx'),
);

/** Rules that one policy alone cannot break, each with a test of its own. */
const BETWEEN = ['based-on-circle', 'hue-taken', 'short-name-repeated'];

describe('every rule', () => {
  it('has a policy that breaks it', () => {
    const rules = rulesOf('policy', 'ids', 'content', 'facts', 'links');
    expect([...FIXTURES, ...BETWEEN].toSorted()).toEqual([...rules, 'policy-empty'].toSorted());
  });

  it.each(FIXTURES)('%s is reported, and nothing besides', (name) => {
    const rules = validatePolicies([fixture(name)]).map((problem) => problem.rule);
    expect([...new Set(rules)]).toEqual([name]);
  });

  it.each(FIXTURES)('%s is reported in sentences, at a place in the file', (name) => {
    const { path, source } = fixture(name);
    const lines = source.split('\n');
    for (const problem of validatePolicies([fixture(name)])) {
      expect(problem.file).toBe(path);
      expect(problem.message).toMatch(/^\S.*\.$/);
      expect(problem.fix).toMatch(/^[A-Z]/);
      expect(lines[problem.line - 1]?.length).toBeGreaterThanOrEqual(problem.column);
    }
  });
});

describe('a policy', () => {
  it('that is sound has no problems', () => {
    expect(validatePolicies([policyFile(hillView())])).toEqual([]);
  });

  it('with several faults is reported with all of these at once, in the order of their lines', () => {
    const body = `Words of no clause.

<Section id="1" number="1" title="Our aim">

<Clause id="2.1" number="2.1">
Staff see clause 4.
</Clause>

<Clause id="1.2" number="1.2">Staff.</Clause>

</Section>`;
    expect(reportOn(policyFile(hillView(body, { reviewClause: '"9"' }))))
      .toBe(`hill-view.mdx:8:15  front-matter-clause
  reviewClause names clause 9, and there is no such clause or section in this policy.
  Fix: Correct the id; ids are those of the <Clause> and <Section> elements, bullets lettered in order.

hill-view.mdx:21:1  text-outside-clause
  These words are outside a clause, so they could not be linked to or compared.
  Fix: Give them a clause of their own:
    <Clause id="5.3" number="5.3">
    Text.
    </Clause>

hill-view.mdx:23:1  section-kind
  Section 1 has no kind.
  Fix: Write kind="…" with one of: scope, responsibilities, conduct, personal, work, safeguarding, oversight, law.

hill-view.mdx:25:1  clause-id-misplaced
  Clause 2.1 is inside section 1.
  Fix: Move it to the section it belongs to, or give it an id that begins with "1.".

hill-view.mdx:25:1  cross-reference-unknown
  "clause 4" refers to a place that this policy does not have.
  Fix: Correct it; or, if the document itself says so, explain it in a source note of kind cross-reference at this clause.

hill-view.mdx:29:1  clause-inline
  <Clause> shares a line with text, so it is read as part of that line and not as a clause.
  Fix: Put the opening and the closing tag on lines of their own:
    <Clause id="5.3" number="5.3">
    Text.
    </Clause>

6 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });
});

function renamed(file: PolicyFile, name: string): PolicyFile {
  return { ...file, source: file.source.replace('shortName: Hill View', `shortName: ${name}`) };
}

describe('several policies', () => {
  it('are reported together, in order of file and line, and counted', () => {
    expect(
      reportOn(
        renamed(fixture('section-empty'), 'Hill View'),
        renamed(fixture('clause-id-misplaced'), 'Mill Lane'),
        renamed(fixture('clause-empty'), 'Sea Bank'),
      ),
    ).toBe(`clause-empty.mdx:27:1  clause-empty
  Clause 1.2 has no words of its own.
  Fix: Give it the words of the document, with a lead-in before any list, or remove it.

clause-empty.mdx:29:1  clause-empty
  Clause 1.2.b has no words of its own.
  Fix: Give it the words of the document, with a lead-in before any list, or remove it.

clause-empty.mdx:32:1  clause-empty
  Clause 1.3 has no words of its own.
  Fix: Give it the words of the document, with a lead-in before any list, or remove it.

clause-id-misplaced.mdx:27:1  clause-id-misplaced
  Clause 2.1 is inside section 1.
  Fix: Move it to the section it belongs to, or give it an id that begins with "1.".

section-empty.mdx:29:1  section-empty
  Section 2 holds no clause.
  Fix: Give it the clauses of the document, or remove it.

5 problems in 3 files. Each rule is explained in docs/rules.md.`);
  });

  it('may use the same ids, each being a policy of its own', () => {
    const other = hillView(AIM, { shortName: 'Mill Lane' });
    const files = [policyFile(hillView()), policyFile(other, 'mill-lane')];
    expect(validatePolicies(files)).toEqual([]);
  });

  it('may be none', () => {
    expect(validatePolicies([])).toEqual([]);
  });
});

it('finds the fixtures where they are expected', () => {
  expect(join(fixtures, 'policies')).toContain(join('tests', 'fixtures', 'policies'));
  expect(FIXTURES.length).toBeGreaterThan(25);
});
