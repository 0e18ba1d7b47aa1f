import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  fixture,
  hillView,
  policyFile,
  reportOn,
  sectionOne,
} from '../../support/hill-view.ts';

/** What is reported of a policy whose clause 1.1 has these words; it has clauses 1.1 and 1.99. */
function reportIn(words: string, sourceNotes = '[]'): string {
  const body = sectionOne(`<Clause id="1.1" number="1.1">\n${words}\n</Clause>`);
  return reportOn(policyFile(hillView(body, { sourceNotes })));
}

describe('references within a policy', () => {
  it('are reported where they lead nowhere, in links, in words and in bullets', () => {
    const fix =
      'Fix: Correct it; or, if the document itself says so, explain it in a source note of kind cross-reference at this clause.';
    expect(reportOn(fixture('cross-reference-unknown')))
      .toBe(`cross-reference-unknown.mdx:30:1  cross-reference-unknown
  "clause 6.17" refers to a place that this policy does not have.
  ${fix}

cross-reference-unknown.mdx:30:1  cross-reference-unknown
  "Appendix" refers to a place that this policy does not have.
  ${fix}

cross-reference-unknown.mdx:31:14  cross-reference-unknown
  "#6.1" refers to a place that this policy does not have.
  ${fix}

cross-reference-unknown.mdx:41:1  cross-reference-unknown
  "section 4" refers to a place that this policy does not have.
  ${fix}

4 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    'See clause 1.99.',
    'See Clause 1.1 and section 1.',
    'See section 1.0.',
    'See paragraph 1 of this policy.',
    'See [the aim](#1) and [the end](#1.99).',
    'See [us](mailto:us@example.org).',
    'Clauses of a contract; the section on pupils.',
    'See clauses 1.1 and 1.99, and sections 1.0 to 1.',
    'See para 1, paras 1.1–1.99 and para. 1.1.',
    'See § 1.1, §1.99 and §§ 1.1, 1.99.',
    'Version 5.2 (draft) of 5.2 (a new one), at 5.30.',
    'Clause 1.1 and 12 months later.',
    'Class 5.2b and room 7(a).',
    'The appendices of other policies.',
  ])('are sound in: %s', (words) => {
    expect(reportIn(words)).toBe('');
  });

  it.each([
    ['See clause 2.', '"clause 2"'],
    ['See clause 1.9.', '"clause 1.9"'],
    ['See Paragraph 12.', '"Paragraph 12"'],
    ['See section 2.0.', '"section 2.0"'],
    ['See section 26 of this policy.', '"section 26"'],
    ['See APPENDIX A.', '"APPENDIX"'],
    ['See [the end](#end).', '"#end"'],
    ['See para 3.', '"para 3"'],
    ['See § 5.2.', '"§ 5.2"'],
    ['See 5.2(a).', '"5.2(a)"'],
    ['See clause 1.1(b).', '"clause 1.1(b)"'],
    ['See clause 1.1 (a)(ii).', '"clause 1.1 (a)(ii)"'],
  ])('are unknown in: %s', (words, named) => {
    expect(reportIn(words)).toContain(`${named} refers to a place that this policy does not have.`);
  });

  it.each([
    ['See clauses 5.2 and 5.3.', 'clauses 5.2 and 5.3', ['5.2', '5.3']],
    ['See paragraphs 3 to 5.', 'paragraphs 3 to 5', ['3', '5']],
    ['See paras 6.1–6.4.', 'paras 6.1–6.4', ['6.1', '6.4']],
    ['See sections 5, 6 and 7.', 'sections 5, 6 and 7', ['5', '6', '7']],
    ['See clauses 1.1, 1.2, or 1.99.', 'clauses 1.1, 1.2, or 1.99', ['1.2']],
    ['See clause 1.1 and 1.3.', 'clause 1.1 and 1.3', ['1.3']],
    ['See §§ 5.2-5.4.', '§§ 5.2-5.4', ['5.2', '5.4']],
  ])('are looked up one by one in: %s', (words, named, missing) => {
    const report = reportIn(words);
    for (const number of missing) {
      expect(report).toContain(
        `"${named}" refers to ${number}, a place that this policy does not have.`,
      );
    }
    expect(report).toContain(`${missing.length} problem${missing.length === 1 ? '' : 's'} in`);
  });

  it('lead to a bullet of a clause', () => {
    const body = sectionOne(
      '<Clause id="1.1" number="1.1">\nSee 1.1(a) and clause 1.1 (b), not paragraph 1.1.c:\n\n- one\n- two\n</Clause>',
    );
    const report = reportOn(policyFile(hillView(body, { sourceNotes: '[]' })));
    expect(report).toContain('"paragraph 1.1.c" refers to a place that this policy does not have.');
    expect(report).toContain('1 problem in 1 file.');
  });

  it('are known once the policy has an appendix', () => {
    const appendix =
      '<Section id="appendix" kind="law">\n\n<Clause id="appendix.1">\nSee the appendix.\n</Clause>\n\n</Section>';
    expect(faultsOf(policyFile(hillView(`${sectionOne()}\n\n${appendix}`)))).toEqual([]);
  });
});

describe('the section of an Act', () => {
  it.each([
    'Section 26 of the Counter-Terrorism and Security Act 2015 applies.',
    'See section 127 of the Communications Act 2003.',
    'See section 4.2 of the guidance.',
    'See section 5\nof the Education Act.',
    'Sections 26 and 29 of the Counter-Terrorism and Security Act 2015 apply.',
    'See section 127 Communications Act 2003.',
    'See sections 4 and 5, Libel Act 1843.',
    'See paragraph 3 of Schedule 2.',
    'See section 40A.',
    'See subsection 5.',
  ])('is not taken for a section of the policy: %s', (words) => {
    expect(reportIn(words)).toBe('');
  });
});

describe('a source note', () => {
  const note = (at: string, kind: string) =>
    `\n  - { at: "${at}", kind: ${kind}, note: There is no clause 7.2. }`;

  it('of kind cross-reference at the clause explains what its words refer to', () => {
    expect(reportIn('See clause 7.2.', note('1.1', 'cross-reference'))).toBe('');
  });

  it('of another kind, or at another clause, does not', () => {
    expect(reportIn('See clause 7.2.', note('1.1', 'misprint'))).toContain('"clause 7.2"');
    expect(reportIn('See clause 7.2.', note('1.99', 'cross-reference'))).toContain('"clause 7.2"');
  });

  it('does not excuse a broken link, which is ours', () => {
    expect(reportIn('See [clause 7.2](#7.2).', note('1.1', 'cross-reference'))).toContain('"#7.2"');
  });
});
