import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { toMarkdown } from '../../../src/export/markdown.ts';
import { readMarkdown, type Node } from '../../../src/policy/markdown.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../support/template.ts';

const markdownOf = (answers: Answers) => toMarkdown(assemble(TEMPLATE, answers));

/** Markdown as the people who open the file read it: tables and struck-out words included. */
function parse(markdown: string): Node {
  const features = { gfm: true, smartPunctuation: false } as const;
  return markdownToMdast(markdown, { features }) as Node;
}

/** A policy as Markdown is read, block by block: "heading 1. Scope", "list are careful | ask". */
function blocksIn(markdown: string): string[] {
  return (parse(markdown).children ?? []).map((node) => `${node.type} ${words(node)}`);
}

const blocksOf = (answers: Answers) => blocksIn(markdownOf(answers));

/**
 * The words of a node, list items apart from each other, and the marks of what is more than text.
 */
function words({ type, value, children = [] }: Node): string {
  if (type === 'text') return value ?? '';
  const inner = children.map(words).join(/^(list|tableRow)$/.test(type) ? ' | ' : '');
  const isPlain = /^(paragraph|heading|list|listItem|table|tableRow|tableCell|strong)$/.test(type);
  return isPlain ? inner : `<${type} ${value ?? inner}>`;
}

/** What a reader of the Markdown sees of a clause, whatever its words and its heading. */
function seen(text: string, title = 'Hats'): string[] {
  const topics = TEMPLATE.topics.map((topic) => ({ ...topic, title }));
  const edits = { 'people/all': { text, bullets: [] } };
  const answers = { ...answered({ edits }), choices: { people: 'all' } };
  const markdown = toMarkdown(assemble({ ...TEMPLATE, topics }, answers));
  const blocks = blocksIn(markdown);
  return blocks.slice(blocks.indexOf('heading 1 Scope') + 1, blocks.indexOf('heading Signatures'));
}

describe('a policy as Markdown', () => {
  it('has all that the document has, in its order', () => {
    const details = { school: 'Hill View', owner: 'A. Head', change_log: '1.1, hats\n1.0, first' };
    const own = [ownClause(1, 'scope', 'Hats', 'Staff wear hats.\nThey take them off:\n- at work')];
    const choices = { parents: 'careful', channels: 'left-out', review: 'no-period' };
    const edits = { 'people/all': { text: 'This policy is for staff of {school}.', bullets: [] } };
    expect(toMarkdown(documentFor(answered({ details, own, choices, edits })))).toBe(`Hill View

# Social media policy for staff

## Document control

| Item | Entry |
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

## Contents

- [1 Scope](#1-scope)
- [2 Contact with others](#2-contact-with-others)
- [3 Oversight](#3-oversight)
- [Law and guidance named](#law-and-guidance-named)
- [Signatures](#signatures)
- [Staff acknowledgement](#staff-acknowledgement)
- [Appendix: changes from Hill View](#appendix-changes-from-hill-view)

## 1 Scope

### 1.1 People covered

This policy is for staff of Hill View.

### 1.2 Hats

Staff wear hats.

They take them off:

- (a) at work

## 2 Contact with others

### 2.1 Parents as friends

Staff who are friends with parents:

- (a) are careful
- (b) tell the headteacher of any trouble (see [clause 3.1](#31-whistleblowing))

## 3 Oversight

### 3.1 Whistleblowing

Staff may speak out as the Blackboard Act allows.

### 3.2 Review

It is reviewed when the headteacher thinks fit.

## Law and guidance named

- Blackboard Act 1991

## Signatures

| On behalf of the school | Name | Signature | Date |
| --- | --- | --- | --- |
| Chair of governors |  |  |  |
| Headteacher |  |  |  |

## Staff acknowledgement

I have read the policy “Social media policy for staff” of Hill View. I understand what it asks of me, and whom I can ask about it.

| Detail | To be completed by the member of staff |
| --- | --- |
| Name |  |
| Role |  |
| Signature |  |
| Date |  |

## Appendix: changes from Hill View

This policy was made from Hill View. Its wording is that of a template, and not the words of Hill View; the positions are compared.

### Changes for consultation and decision

#### 1.1 People covered

The template’s wording for “All who work here” was changed.

This policy is for \\[removed: all who work at\\] \\[added: staff of\\] Hill View.

> **Hill View 1.1** Clause 1.1 of the model.

#### 2.1 Parents as friends

Now “Allowed with care”. Hill View takes the position “Not allowed”.

> **Hill View 2.1** Clause 2.1 of the model.

> **Hill View 2.1.a** Clause 2.1.a of the model.

#### Official channels

Left out. Hill View takes the position “Only these”.

> **Hill View 2.2** Clause 2.2 of the model.

#### 3.2 Review

Now “No fixed period”. Hill View takes the position “Every 12 months”.

> **Hill View 9** Clause 9 of the model.

#### 1.2 Hats

Added by the school: “Staff wear hats. They take them off: at work”

### Details filled in, which need no consultation

Names, roles and dates. They change nothing that is asked of staff.

- Name of the school
- Owner
- Change log
`);
  });

  it('says that it is a draft, and what is missing in brackets that are text', () => {
    const [school, title, ...rest] = blocksOf(answered({ choices: {} }, 'mill-lane'));
    expect([school, title]).toEqual([
      'paragraph [Name of the school]',
      'heading Social media policy for staff',
    ]);
    expect(rest.slice(0, 3)).toEqual([
      'paragraph Draft',
      'paragraph Still to be filled in: Name of the school; Owner.',
      'paragraph Topics still to be decided: 2.',
    ]);
    expect(rest).not.toContain('heading Change log');
    const answers = answered();
    expect(blocksOf(answers)).toContain('paragraph Staff reach parents through [Channels] only.');
  });

  it('has the paragraph that a section opens with, as text, before its clauses', () => {
    const sections = TEMPLATE.sections.map((one) => ({ ...one, opening: 'At *{school}*:' }));
    const template = { ...TEMPLATE, sections };
    const answers = answered({ choices: { parents: null, whistles: null, channels: null } });
    const markdown = toMarkdown(assemble(template, answers));
    const blocks = (parse(markdown).children ?? []).map(words);
    const at = blocks.indexOf('1 Scope');
    expect(blocks.slice(at, at + 3)).toEqual([
      '1 Scope',
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
    expect(seen(text)).toEqual(['heading 1.1 Hats', `paragraph ${text}`]);
    expect(seen(`Staff.\n\n${text}`).slice(1)).toEqual(['paragraph Staff.', `paragraph ${text}`]);
  });

  it.each(['**Hats**', '# Hats', '<b>', '[hats](x)', '`hats`', '\\', 'a | b', '- hats'])(
    'is text and nothing more in a heading: %s',
    (title) => {
      expect(seen('Staff wear.', title)).toEqual(['heading 1.1 ' + title, 'paragraph Staff wear.']);
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
    expect(seen('Staff wear hats.\n\nPupils do not.').slice(1)).toEqual([
      'paragraph Staff wear hats.',
      'paragraph Pupils do not.',
    ]);
  });

  it('of several lines is in one cell of the table', () => {
    const details = { owner: 'A. Head\n| and | others\n\n- B. Head\\' };
    const table = blocksOf(answered({ details })).find((one) => one.startsWith('table'));
    expect(table).toContain('Owner | A. Head | and | others - B. Head\\Author');
  });

  it('is the same text wherever it is, whatever marks are in it', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'\\`*_{}[]<>#|~!()-+.:=1ab '),
      maxLength: 12,
    });
    fc.assert(
      fc.property(marks, (inner) => {
        const text = `x${inner.replaceAll(/ +/g, ' ')}x`;
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
        const blocks = blocksOf(answers);
        const table = blocks.find((one) => one.startsWith('table'));
        expect(blocks[0]).toBe(`paragraph ${text}`);
        expect(table).toContain(`Owner | ${text}Author |`);
        expect(table).toContain(`Version | ${text}Date`);
        const at = blocks.indexOf('heading Change log');
        expect(blocks[at + 1]).toBe(`list ${text} | ${text}`);
        const from = blocks.indexOf('heading 1 Scope');
        expect(blocks.slice(from, blocks.indexOf('heading Signatures'))).toEqual([
          'heading 1 Scope',
          `heading 1.1 ${text}`,
          `paragraph ${text}`,
          'heading 2 Contact with others',
          'heading 2.1 Parents as friends',
          `paragraph ${text}`,
          `list (a) ${text} | (b) ${text}`,
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
    ['a line of equals signs', '==='],
    ['the name of a character', 'Tom &amp; Jerry &copy; 2026'],
    ['the marks of a table without strokes', ':-:'],
  ])('is text and nothing more: %s', (_what, text) => {
    expect(seen(text).at(-1)).toBe(`paragraph ${text}`);
  });

  it.each([
    ['no title', '', '1.1 Clause of the school’s own'],
    ['only spaces', ' \n ', '1.1 Clause of the school’s own'],
    ['a space at its end', 'Hats ', '1.1 Hats'],
    ['several lines', 'Hats\n\nGloves', '1.1 Hats Gloves'],
  ])('is a heading though it has %s', (_what, title, heading) => {
    expect(seen('Staff wear.', title)[0]).toBe(`heading ${heading}`);
  });

  it('of several lines has a paragraph for each that says something', () => {
    expect(seen('    Staff  wear \n\t\n---\r\nhats.  ').slice(1)).toEqual([
      'paragraph Staff wear',
      'paragraph ---',
      'paragraph hats.',
    ]);
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
    expect(blocks).toContain(`list (a) ${link}`);
    expect(blocks).toContain(`heading 1.2 See ${link}`);
    expect(blocks).toContain(`paragraph <${link}>`);
  });

  it.each(['1)', '-:', ': - :', '+', '&#35; &lt;'])('is text and nothing more, too: %j', (text) => {
    expect(seen(text).at(-1)).toBe(`paragraph ${text}`);
  });

  it('is text and nothing more, whatever lines it has', () => {
    const unit = fc.constantFrom(...'-+=:.)#>*_~`&;|1ab \t\n\u00a0');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 16 }), (text) => {
        const typed = seen(`${text}x`).slice(1);
        expect(typed.filter((one) => !one.startsWith('paragraph '))).toEqual([]);
        const words = typed.map((one) => one.replace('paragraph ', '')).join('');
        expect(words.replaceAll(/\s/g, '')).toBe(`${text}x`.replaceAll(/\s/g, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('is on one line though the name of the school has several', () => {
    const [name] = blocksOf(answered({ details: { school: 'Hill View\n\nPrimary' } }));
    expect(name).toBe('paragraph Hill View Primary');
  });
});
