import { describe, expect, it } from 'vitest';
import {
  AIM,
  faultsOf,
  fixture,
  hillView,
  policyFile,
  reportOn,
  sectionOne,
} from '../support/hill-view.ts';

function faultsIn(body: string): string[] {
  return faultsOf(policyFile(hillView(body)));
}

describe('components', () => {
  it('that a policy does not know are reported, as blocks and within words', () => {
    expect(reportOn(fixture('component-unknown')))
      .toBe(`component-unknown.mdx:27:1  component-unknown
  A policy knows no component or tag <Note>.
  Fix: Use <Section> and <Clause>; write a literal < as \\<.

component-unknown.mdx:32:7  component-unknown
  A policy knows no component or tag <b>.
  Fix: Use <Section> and <Clause>; write a literal < as \\<.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('that a policy does not know are reported outside sections and in bullets too', () => {
    const clause = '<Clause id="1.1" number="1.1">\nStaff:\n\n- a <i>form</i>\n</Clause>';
    expect(faultsIn(`<Aside />\n\n${sectionOne(clause)}`)).toEqual([
      'component-unknown 21:1',
      'component-unknown 28:5',
    ]);
  });

  it('within one another are reported', () => {
    expect(reportOn(fixture('component-nested'))).toBe(`component-nested.mdx:30:1  component-nested
  A <Clause> may not be inside a clause.
  Fix: Close the clause first: sections hold sections and clauses, clauses hold text.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('are reported where a section is inside a clause', () => {
    const clause = '<Clause id="1.1" number="1.1">\nStaff.\n\n<Section id="2" />\n</Clause>';
    expect(faultsIn(sectionOne(clause))).toEqual(['component-nested 26:1']);
  });
});

describe('an inline clause', () => {
  const clause = (last: number) => `<Clause id="1.${last}" number="1.${last}">A</Clause>`;

  it('is reported, on a line of its own and within a sentence', () => {
    expect(reportOn(fixture('clause-inline'))).toBe(`clause-inline.mdx:27:1  clause-inline
  <Clause> shares a line with text, so it is read as part of that line and not as a clause.
  Fix: Put the opening and the closing tag on lines of their own:
    <Clause id="5.3" number="5.3">
    Text.
    </Clause>

clause-inline.mdx:29:10  clause-inline
  <Clause> shares a line with text, so it is read as part of that line and not as a clause.
  Fix: Put the opening and the closing tag on lines of their own:
    <Clause id="5.3" number="5.3">
    Text.
    </Clause>

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['two on one line', `${clause(2)} ${clause(3)}`, ['27:1', '27:42']],
    ['two on lines in a row', `${clause(2)}\n${clause(3)}`, ['27:1', '28:1']],
    ['one within bold words', `Staff **${clause(2)}**`, ['27:9']],
    ['a section within words', 'Staff <Section id="2" />', ['27:7']],
    ['one without words', 'Staff <Clause id="a" />', ['27:7']],
  ])('is reported once each: %s', (_what, words, places) => {
    const first = '<Clause id="1.1" number="1.1">\nStaff.\n</Clause>';
    const expected = places.map((place) => `clause-inline ${place}`);
    expect(faultsIn(sectionOne(first, words))).toEqual(expected);
  });

  it('is reported in the text of another clause', () => {
    const clause =
      '<Clause id="1.1" number="1.1">\nStaff <Clause id="1.2">pupils</Clause>.\n</Clause>';
    expect(faultsIn(sectionOne(clause))).toEqual(['clause-inline 24:7']);
  });
});

describe('text and clauses astray', () => {
  it('are reported where a clause is outside a section', () => {
    expect(reportOn(fixture('clause-outside-section')))
      .toBe(`clause-outside-section.mdx:29:1  clause-outside-section
  This clause is outside a section.
  Fix: Move it between <Section …> and </Section>.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('are reported where words are outside a clause, in the file and in a section', () => {
    expect(reportOn(fixture('text-outside-clause')))
      .toBe(`text-outside-clause.mdx:21:1  text-outside-clause
  These words are outside a clause, so they could not be linked to or compared.
  Fix: Give them a clause of their own:
    <Clause id="5.3" number="5.3">
    Text.
    </Clause>

text-outside-clause.mdx:29:1  text-outside-clause
  These words are outside a clause, so they could not be linked to or compared.
  Fix: Give them a clause of their own:
    <Clause id="5.3" number="5.3">
    Text.
    </Clause>

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['a heading', '## Posts'],
    ['a list', '- Staff'],
    ['a quotation', '> Staff'],
    ['a rule', '***'],
  ])('are reported: %s outside a clause', (_what, words) => {
    expect(faultsIn(`${AIM}\n\n${words}`)).toEqual(['text-outside-clause 29:1']);
  });
});

describe('markup that a policy may not hold', () => {
  it('is reported: imports, expressions, code, images, headings', () => {
    const fix =
      'Fix: Use plain text, **bold**, *italics* and [links](#5.3); write a literal { as \\{ and < as \\<.';
    expect(reportOn(fixture('markup-unsupported')))
      .toBe(`markup-unsupported.mdx:21:1  markup-unsupported
  A policy's text may not hold an expression, comment or import.
  ${fix}

markup-unsupported.mdx:30:10  markup-unsupported
  A policy's text may not hold an expression, comment or import.
  ${fix}

markup-unsupported.mdx:30:30  markup-unsupported
  A policy's text may not hold code.
  Fix: Write the words as plain text, and a literal \` as \\\`.

markup-unsupported.mdx:36:11  markup-unsupported
  A policy's text may not hold an image.
  Fix: Write the words that the image shows as text, and say in a source note of kind layout that the document has an image there.

markup-unsupported.mdx:39:3  markup-unsupported
  A policy's text may not hold a heading.
  Fix: Make it the title of a <Section>, in another section if need be; write a literal # as \\#.

5 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('includes comments, which would not be seen', () => {
    expect(faultsIn(`${AIM}\n\n{/* A note to self. */}`)).toEqual(['markup-unsupported 29:1']);
  });
});
