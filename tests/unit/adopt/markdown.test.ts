import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { toMarkdown } from '../../../src/adopt/markdown.ts';
import { readMarkdown, type Node } from '../../../src/policy/markdown.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const markdownOf = (answers: Answers) => toMarkdown(assemble(TEMPLATE, answers), TEMPLATE, answers);

/** Markdown as those read it who will open the file: tables and struck-out words included. */
function parse(markdown: string): Node {
  const features = { gfm: true, smartPunctuation: false } as const;
  return markdownToMdast(markdown, { features }) as Node;
}

/** A policy as Markdown is read, block by block: "heading 1. Scope", "list are careful | ask". */
function blocksOf(answers: Answers): string[] {
  return (parse(markdownOf(answers)).children ?? []).map((node) => `${node.type} ${words(node)}`);
}

/** The words of a node, list items apart from each other, and the marks of what is more than text. */
function words({ type, value, children = [] }: Node): string {
  if (type === 'text') return value ?? '';
  const inner = children.map(words).join(/^(list|tableRow)$/.test(type) ? ' | ' : '');
  const isPlain = /^(paragraph|heading|list|listItem|table|tableRow|tableCell|strong)$/.test(type);
  return isPlain ? inner : `<${type} ${value ?? inner}>`;
}

/** A policy with one clause, of the school's own: what a reader of the Markdown sees of it. */
function seen(text: string, title = 'Hats'): string[] {
  const answers = { ...answered({ own: [ownClause(1, 'scope', title, text)] }), choices: {} };
  return blocksOf(answers).slice(-2);
}

describe('a policy as Markdown', () => {
  it('has a title, a table, a change log, sections, clauses, and the laws that it names', () => {
    const details = { school: 'Hill View', owner: 'A. Head', change_log: '1.1, hats\n1.0, first' };
    const own = [ownClause(1, 'scope')];
    const choices = { parents: 'careful', channels: 'left-out', review: 'no-period' };
    expect(markdownOf(answered({ details, own, choices })))
      .toBe(`# Hill View: Social media policy for staff

| Document control | |
| --- | --- |
| Owner | A. Head |
| Author |  |
| Version | 1.0 |
| Date adopted |  |
| Adopted by |  |
| Minute reference |  |
| Date ratified |  |
| Ratified by |  |
| Unions consulted |  |
| Next review |  |

## Change log

- 1.1, hats
- 1.0, first

## 1. Scope

**1.1 People covered**

This policy is for all who work at Hill View.

**1.2 Hats**

Staff wear.

## 2. Contact with others

**2.1 Parents as friends**

Staff who are friends with parents:

- are careful
- tell the headteacher of any trouble (see clause 3.1)

## 3. Oversight

**3.1 Whistleblowing**

Staff may speak out as the Blackboard Act allows.

**3.2 Review**

It is reviewed when the headteacher thinks fit.

## Law and guidance named

- Blackboard Act 1991
`);
  });

  it('says that it is a draft, and what is missing in brackets that are text', () => {
    const [title, draft, , ...rest] = blocksOf(answered({ choices: {} }, 'mill-lane'));
    expect([title, draft]).toEqual([
      'heading [Name of the school or trust]: Social media policy for staff',
      'paragraph Draft',
    ]);
    expect(rest).not.toContain('heading Change log');
    const answers = answered();
    expect(blocksOf(answers)).toContain('paragraph Staff reach parents through [Channels] only.');
  });

  it('has the paragraph that a section opens with, as text, before its clauses', () => {
    const sections = TEMPLATE.sections.map((one) => ({ ...one, opening: 'At *{school}*:' }));
    const template = { ...TEMPLATE, sections };
    const answers = answered({ choices: { parents: null, whistles: null, channels: null } });
    const markdown = toMarkdown(assemble(template, answers), template, answers);
    const blocks = (parse(markdown).children ?? []).map(words);
    expect(blocks.slice(3, 6)).toEqual([
      '1. Scope',
      'At *[Name of the school]*:',
      '1.1 People covered',
    ]);
  });

  it('without a clause that names a law has no list of them', () => {
    expect(blocksOf(answered({ choices: { whistles: null } }))).not.toContain(
      'heading Law and guidance named',
    );
  });
});

describe('what was typed', () => {
  it.each([
    '**Staff** wear _hats_, ~~gloves~~ and `shoes`.',
    '# Hats',
    '> Hats',
    '- hats',
    '+ hats',
    '* hats',
    '***',
    '___',
    '```',
    '~~~',
    '| hats |',
    '<b>hats</b>',
    '<!-- hats -->',
    '<script>alert(1)</script>',
    '<hats@>',
    '[hats](hats.html)',
    '![hats](hats.png)',
    '[hats]: hats.html',
    '[^1] and [^1]: hats',
    '{hats}',
    'Hats \\* \\',
    '$hats$',
    'Hats!',
  ])('is text and nothing more: %s', (text) => {
    expect(seen(text)).toEqual(['paragraph 1.1 Hats', `paragraph ${text}`]);
    expect(seen(`Staff.\n\n${text}`)).toEqual(['paragraph Staff.', `paragraph ${text}`]);
  });

  it.each(['**Hats**', '# Hats', '<b>', '[hats](x)', '`hats`', '\\', 'a | b', '- hats'])(
    'is text and nothing more in a heading: %s',
    (title) => {
      expect(seen('Staff wear.', title)).toEqual([
        'paragraph 1.1 ' + title,
        'paragraph Staff wear.',
      ]);
    },
  );

  it('is text for a site that reads braces as code, too', () => {
    const text = 'Staff {wear <hats>} {/* and */} </gloves>';
    const answers = answered({ own: [ownClause(1, 'scope', text, text)] });
    const read = readMarkdown(markdownOf(answers));
    if (read.kind !== 'tree') throw new Error(read.message);
    expect((read.root.children ?? []).map(words)).toContain(text);
  });

  it('of several paragraphs stays of several', () => {
    expect(seen('Staff wear hats.\n\nPupils do not.')).toEqual([
      'paragraph Staff wear hats.',
      'paragraph Pupils do not.',
    ]);
  });

  it('of several lines stands in one cell of the table', () => {
    const details = { owner: 'A. Head\n| and | others\n\n- B. Head\\' };
    const table = blocksOf(answered({ details })).find((one) => one.startsWith('table'));
    expect(table).toContain('Owner | A. Head | and | others - B. Head\\Author');
  });

  it('is the same text wherever it stands, whatever marks are in it', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'\\`*_{}[]<>#|~!()-+.:=1ab '),
      maxLength: 12,
    });
    fc.assert(
      fc.property(marks, (inner) => {
        const text = `x${inner}x`;
        const edits = { 'parents/not-allowed': { text, bullets: [text, text] } };
        const own = [ownClause(1, 'scope', text, text)];
        const details = {
          school: text,
          owner: text,
          version: text,
          change_log: `${text}\n${text}`,
        };
        const choices = { people: 'left-out', channels: 'left-out', whistles: null, review: null };
        const answers = answered({ edits, own, details, choices });
        const table = `tableDocument control | Owner | ${text}Author | Version | ${text}Date`;
        const [title, draft, control, ...rest] = blocksOf(answers);
        expect([title, draft]).toEqual([
          `heading ${text}: Social media policy for staff`,
          'paragraph Draft',
        ]);
        expect(control?.replace('table ', 'table')).toContain(table);
        expect(rest).toEqual([
          'heading Change log',
          `list ${text} | ${text}`,
          'heading 1. Scope',
          `paragraph 1.1 ${text}`,
          `paragraph ${text}`,
          'heading 2. Contact with others',
          'paragraph 2.1 Parents as friends',
          `paragraph ${text}`,
          `list ${text} | ${text}`,
        ]);
      }),
    );
  });
});

describe('what was typed, and Markdown reads as more', () => {
  it.each([
    ['a number at the beginning of a line', '1. Tell the head.'],
    ['a number and a bracket', '2) Tell the head.'],
    ['a dash alone', '-'],
    ['a number alone', '1.'],
    ['a line of dashes', '---'],
    ['a line of dashes under another', 'Hats\n---'],
    ['a dash under another line', 'Hats\n-'],
    ['a line of equals signs under another', 'Hats\n==='],
    ['a line that is indented', '    Staff wear.'],
    ['the name of a character', 'Tom &amp; Jerry &copy; 2026'],
    ['the marks of a table without strokes', 'Hats\n:-:'],
    ['two spaces at the end of a line', 'Staff wear  \nhats.'],
  ])('is text and nothing more: %s', (_what, text) => {
    expect(seen(text).at(-1)).toBe(`paragraph ${text}`);
  });

  it.each([
    ['no title', '', '1.1 Clause of the school’s own'],
    ['only spaces', ' \n ', '1.1 Clause of the school’s own'],
    ['a space at its end', 'Hats ', '1.1 Hats'],
    ['several lines', 'Hats\n\nGloves', '1.1 Hats Gloves'],
  ])('is a heading without stars though it has %s', (_what, title, heading) => {
    expect(seen('Staff wear.', title)[0]).toBe(`paragraph ${heading}`);
  });

  it('is the same address as was typed, whatever marks are in it', () => {
    const [, text] = seen('See https://hats.example/a_b#c today.');
    expect(text).toBe('paragraph See <link https://hats.example/a_b#c> today.');
  });

  it.each([
    'https://hats.example/a_b_c~d~/*e*/f',
    'http://hats.example/_a_?b=1&c=2#d',
    'https://hats.example/a-b/(c)',
  ])('is an address in a heading, a bullet and a table, too: %s', (address) => {
    const edits = { 'people/all': { text: `(${address}), ${address}.`, bullets: [address] } };
    const own = [ownClause(1, 'scope', `See ${address}`, `<${address}>`)];
    const blocks = blocksOf(answered({ edits, own, details: { owner: address } }));
    const link = `<link ${address}>`;
    expect(blocks.find((one) => one.startsWith('table'))).toContain(`Owner | ${link}Author`);
    expect(blocks).toContain(`paragraph (${link}), ${link}.`);
    expect(blocks).toContain(`list ${link}`);
    expect(blocks).toContain(`paragraph 1.2 See ${link}`);
    expect(blocks).toContain(`paragraph <${link}>`);
  });

  it.each(['\tHats', '  \tHats', '1)', 'Hats\n-:', 'Hats\n: - :', '+', '&#35; &lt;'])(
    'is text and nothing more, too: %j',
    (text) => {
      expect(seen(text).at(-1)).toBe(`paragraph ${text}`);
    },
  );

  it('is text and nothing more, whatever lines it has', () => {
    const unit = fc.constantFrom(...'-+=:.)#>*_~`&;|1ab \t\n\u00a0');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 16 }), (text) => {
        const own = [ownClause(1, 'scope', 'Hats', `${text}x`)];
        const blocks = blocksOf({ ...answered({ own }), choices: {} });
        const typed = blocks.slice(blocks.indexOf('paragraph 1.1 Hats') + 1);
        expect(typed.filter((one) => !one.startsWith('paragraph '))).toEqual([]);
        const words = typed.map((one) => one.replace('paragraph ', '')).join('');
        expect(words.replaceAll(/\s/g, '')).toBe(`${text}x`.replaceAll(/\s/g, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('is a title on one line though the name of the school has several', () => {
    const [title] = blocksOf(answered({ details: { school: 'Hill View\n\nPrimary' } }));
    expect(title).toBe('heading Hill View Primary: Social media policy for staff');
  });
});
