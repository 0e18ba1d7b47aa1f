import { describe, expect, it } from 'vitest';
import { clausesInOrder, parsePolicy } from '../../../src/policy/parse.ts';
import {
  AIM,
  fixture,
  hillView,
  policyFile,
  faultsOf,
  reportOn,
  sectionOne,
} from '../support/hill-view.ts';

const SOURCE = hillView(`
<Section id="preamble" kind="scope">

<Clause id="preamble.1">
This policy is for all staff.
</Clause>

</Section>

<Section id="5" number="5.0" title="Acceptable use" kind="conduct">

<Clause id="5.2" number="5.2">
Staff keep these out of any post:

- anything confidential
- the names of pupils
</Clause>

<Clause id="5.p1">
No number is printed here.
</Clause>

</Section>`);

/** The text of the only clause of a policy. */
function textOf(words: string): string | undefined {
  const source = `<Section id="1" kind="scope">\n\n<Clause id="1.1">\n${words}\n</Clause>\n\n</Section>`;
  return parsePolicy(source).sections[0]?.clauses[0]?.text;
}

describe('sections', () => {
  const { sections } = parsePolicy(SOURCE);

  it('carry the id, number, title and kind that the author gave', () => {
    expect(sections.map(({ id, number, title, kind }) => [id, number, title, kind])).toEqual([
      ['preamble', null, null, 'scope'],
      ['5', '5.0', 'Acceptable use', 'conduct'],
    ]);
  });

  it('know their place in the file, the front matter counted', () => {
    expect(sections.map((section) => section.position)).toEqual([
      { line: 22, column: 1 },
      { line: 30, column: 1 },
    ]);
  });

  it('may have a heading of any characters', () => {
    const [section] = parsePolicy('<Section id="a" title="Who’s who – &amp; “why”" />').sections;
    expect(section?.title).toBe('Who’s who – & “why”');
  });
});

describe('clauses', () => {
  const clauses = clausesInOrder(parsePolicy(SOURCE));

  it('come in document order, each bullet after the clause it belongs to', () => {
    expect(clauses.map((clause) => clause.id)).toEqual([
      'preamble.1',
      '5.2',
      '5.2.a',
      '5.2.b',
      '5.p1',
    ]);
  });

  it('have a number only where the document prints one, and bullets never', () => {
    expect(clauses.map((clause) => clause.number)).toEqual([null, '5.2', null, null, null]);
  });

  it('name their section, and bullets their clause', () => {
    expect(clauses.map((clause) => clause.section)).toEqual(['preamble', '5', '5', '5', '5']);
    expect(clauses.map((clause) => clause.parent)).toEqual([null, null, '5.2', '5.2', null]);
  });

  it('hold their own words and not those of their bullets', () => {
    expect(clauses.map((clause) => clause.text)).toEqual([
      'This policy is for all staff.',
      'Staff keep these out of any post:',
      'anything confidential',
      'the names of pupils',
      'No number is printed here.',
    ]);
  });

  it('know their line and column in the file, both from 1', () => {
    expect(clauses.map((clause) => clause.position)).toEqual([
      { line: 24, column: 1 },
      { line: 32, column: 1 },
      { line: 35, column: 1 },
      { line: 36, column: 1 },
      { line: 39, column: 1 },
    ]);
  });

  it('letter their bullets past z', () => {
    const items = Array.from({ length: 28 }, (_, index) => `- item ${index}`).join('\n');
    const source = sectionOne(`<Clause id="1.1" number="1.1">\nStaff:\n\n${items}\n</Clause>`);
    const letters = parsePolicy(source).sections[0]?.clauses[0]?.parts.map((one) => one.id);
    expect(letters?.slice(24)).toEqual(['1.1.y', '1.1.z', '1.1.aa', '1.1.ab']);
  });

  it('may mark their bullets with asterisks, and space them out', () => {
    const source = sectionOne(
      '<Clause id="1.1" number="1.1">\nStaff:\n\n* one\n\n* two\n</Clause>',
    );
    const clause = parsePolicy(source).sections[0]?.clauses[0];
    expect(clause?.parts.map((bullet) => bullet.text)).toEqual(['one', 'two']);
  });
});

describe('the words of a clause', () => {
  it.each([
    [
      'lose the marks of bold and italics',
      'A **bold** and *slanted* word',
      'A bold and slanted word',
    ],
    ['keep the words of a link', 'See [the appendix](#appendix) below', 'See the appendix below'],
    ['read on over a line break', 'first line\nsecond line', 'first line second line'],
    ['read on over a hard break', 'first line\\\nsecond line', 'first line second line'],
    ['read on over two spaces at the end of a line', 'first  \nsecond', 'first second'],
    ['hold one space where the source holds many', 'a   b\tc\u00A0d', 'a b c d'],
    ['may hold a brace, an angle bracket and an asterisk', '\\{a\\} \\<b> \\*c', '{a} <b> *c'],
    ['keep bold within a word', 'un**do**ing', 'undoing'],
    ['decode an entity', 'terms &amp; conditions', 'terms & conditions'],
  ])('%s', (_guards, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it.each([
    ['straight quotation marks', `"so-called" 'friends'`],
    ['dots and hyphens', 'and so on... -- or ---'],
    ['curly marks', '“so-called” ‘friends’ – and…'],
    ['an address', 'https://www.example.org/a_b_c and www.example.org'],
    ['an address of a mailbox', 'office@hill-view.example'],
    ['tildes', 'about ~5 and ~6'],
  ])('keep %s as the document prints them', (_what, words) => {
    expect(textOf(words)).toBe(words);
  });
});

describe('links to other clauses', () => {
  it('are gathered with their place', () => {
    const body = sectionOne(
      '<Clause id="1.1" number="1.1">\nSee [clause 2](#1.2), [our site](https://example.org):\n\n- and [the rest](#9)\n</Clause>',
    );
    expect(parsePolicy(hillView(body)).links).toEqual([
      { target: '1.2', position: { line: 24, column: 5 } },
      { target: '9', position: { line: 26, column: 7 } },
    ]);
  });
});

describe('front matter', () => {
  it('is handed on as text, with the line on which it begins', () => {
    expect(parsePolicy('---\ntitle: A\ndated: null\n---\n').frontMatter).toEqual({
      text: 'title: A\ndated: null\n',
      line: 2,
    });
  });

  it('may be empty', () => {
    expect(parsePolicy('---\n---\n').frontMatter).toEqual({ text: '', line: 2 });
  });

  it('is found behind a byte order mark, which some editors write', () => {
    const marked = hillView(AIM.replace('all', '**all**'));
    expect(faultsOf(policyFile(`\uFEFF${marked}`))).toEqual([]);
  });

  it.each([
    ['in a file without any', '<Section id="1" />'],
    ['in an empty file', ''],
    ['where it is not closed', '---\ntitle: A\n'],
    ['where it does not stand first', 'Words.\n\n---\ntitle: A\n---\n'],
  ])('is empty %s', (_where, source) => {
    expect(parsePolicy(source).frontMatter).toEqual({ text: '', line: 1 });
  });

  it('does not end at a rule within a value', () => {
    expect(parsePolicy('---\ntitle: A\n----\nb: c\n---\n').frontMatter.text).toBe(
      'title: A\n----\nb: c\n',
    );
  });
});

describe('files from elsewhere', () => {
  it('with Windows line ends are read as those without, to the line and column', () => {
    const withCrlf = parsePolicy(SOURCE.replaceAll('\n', '\r\n'));
    const { sections, links, problems } = parsePolicy(SOURCE);
    expect(withCrlf).toMatchObject({ sections, links, problems });
    expect(withCrlf.frontMatter.line).toBe(2);
  });

  it('with Windows line ends pass all rules', () => {
    expect(faultsOf(policyFile(hillView().replaceAll('\n', '\r\n')))).toEqual([]);
  });

  it('count columns as editors do, accents and dashes being one each', () => {
    const body = sectionOne('<Clause id="1.1" number="1.1">\nStaff’s — <b>own</b>\n</Clause>');
    expect(faultsOf(policyFile(hillView(body)))).toEqual(['component-unknown 24:11']);
  });

  it('that are empty have no sections and nothing wrong with their shape', () => {
    expect(parsePolicy('')).toEqual({
      frontMatter: { text: '', line: 1 },
      sections: [],
      links: [],
      outerLinks: [],
      problems: [],
    });
  });
});

describe('broken MDX', () => {
  it('is reported in the words of the parser, with its place and a fix', () => {
    expect(reportOn(fixture('mdx-syntax'))).toBe(`mdx-syntax.mdx:28:28  mdx-syntax
  This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
  Fix: Close every <Section> and <Clause> on a line of its own, and write a literal { or < as \\{ or \\<.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['a clause that is not closed', '<Clause id="1.1">\nStaff.\n'],
    ['a section that is not closed', '<Section id="1">\n'],
    ['a closing tag too many', '</Clause>'],
    ['tags that overlap', '<Section id="1">\n\n<Clause id="1.1">\n\n</Section>\n\n</Clause>'],
    ['a clause whose closing tag shares a line with words', '<Clause id="1.1">\nStaff.</Clause>'],
    ['an attribute without its closing mark', '<Clause id="1.1>\nStaff.\n</Clause>'],
    ['an open brace', 'Staff { and pupils'],
    ['a broken expression', '{1 +}'],
    ['an HTML comment', '<!-- a note -->'],
    ['an address in angle brackets', '<https://example.org>'],
    ['an angle bracket before a word', 'fewer <than 5'],
    ['a character that no file should hold', '<\0'],
  ])('is a problem and never thrown: %s', (_what, source) => {
    expect(parsePolicy(source).problems.map((problem) => problem.rule)).toEqual(['mdx-syntax']);
  });

  it('has the one problem of its syntax, on the line at fault', () => {
    const body = sectionOne('<Clause id="1.1" number="1.1">\nStaff and {pupils\n</Clause>');
    const { sections, problems } = parsePolicy(hillView(body));
    expect(sections).toEqual([]);
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['mdx-syntax', 24, 11],
    ]);
  });

  it('is not blamed for clauses and terms that could not be read', () => {
    const notes = '\n  - at: "1.1"\n    kind: layout\n    note: Stands apart.';
    const source = hillView('<Section id="1">', { reviewClause: '"1.1"', sourceNotes: notes });
    expect(faultsOf(policyFile(source))).toEqual(['mdx-syntax 24:1']);
  });
});
