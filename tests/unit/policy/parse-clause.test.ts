import { describe, expect, it } from 'vitest';
import { clausesInOrder, parsePolicy } from '../../../src/policy/parse.ts';
import { faultsOf, hillView, policyFile, reportOn, sectionOne } from '../support/hill-view.ts';

const sourceOf = (words: string) =>
  hillView(sectionOne(`<Clause id="1.1" number="1.1">\n${words}\n</Clause>`));

function faultsIn(words: string): string[] {
  return faultsOf(policyFile(sourceOf(words)));
}

/** Id, mark and words of everything in a clause 1.1. */
function partsIn(words: string): string[] {
  return clausesInOrder(parsePolicy(sourceOf(words)))
    .filter(({ id }) => id.startsWith('1.1') && id !== '1.1')
    .map(({ id, number, text }) => [id, ...(number === null ? [] : [number]), text].join(' '));
}

describe('what a clause holds', () => {
  it.each([
    ['bullets', 'Staff:\n\n- one\n- two', ['1.1.a one', '1.1.b two']],
    ['bullets right after its words', 'Staff:\n- one', ['1.1.a one']],
    [
      'bullets within bullets',
      'Staff:\n\n- one\n  - two\n    - three\n- four',
      ['1.1.a one', '1.1.a.a two', '1.1.a.a.a three', '1.1.b four'],
    ],
    ['a second list, whose letters go on', 'Staff:\n\n- one\n\n* two', ['1.1.a one', '1.1.b two']],
    [
      'numbers as printed, whatever they are',
      'Staff:\n\n1. one\n2. two\n4. four',
      ['1.1.1 1. one', '1.1.2 2. two', '1.1.4 4. four'],
    ],
    ['numbers with a bracket', 'Staff:\n\n3) three', ['1.1.3 3) three']],
    [
      'letters and small numerals in brackets',
      'Staff:\n\n- (a) one\n  - (i) two\n  - (iv) three\n- (aa) four',
      ['1.1.a (a) one', '1.1.a.i (i) two', '1.1.a.iv (iv) three', '1.1.aa (aa) four'],
    ],
    ['marks in a row', 'Staff:\n\n- (b)(ii) one', ['1.1.b.ii (b)(ii) one']],
    ['figures in brackets', 'Staff:\n\n- (12) one', ['1.1.12 (12) one']],
    [
      'a mark before bold words, a link or an address',
      'Staff:\n\n- (c) **two** lines\n- (d) [a](#1.1)\n- (e) head@example.org',
      ['1.1.c (c) two lines', '1.1.d (d) a', '1.1.e (e) head@example.org'],
    ],
    ['a mark without words, which is words', 'Staff:\n\n- (c)', ['1.1.a (c)']],
    ['words in brackets, which are words', 'Staff:\n\n- (if any) one', ['1.1.a (if any) one']],
    ['a bracket that the author marks as text', 'Staff:\n\n- \\(a) one', ['1.1.a (a) one']],
    ['a second paragraph', 'Staff.\n\nPupils.', ['1.1.p2 Pupils.']],
    [
      'text after a list, with a list of its own',
      'Staff:\n\n- one\n\nPupils:\n\n- two',
      ['1.1.a one', '1.1.p2 Pupils:', '1.1.p2.a two'],
    ],
    [
      'a second paragraph in a bullet',
      'Staff:\n\n- one\n\n  more\n- two',
      ['1.1.a one', '1.1.a.p2 more', '1.1.b two'],
    ],
    [
      'a quotation, whose paragraphs are its own',
      'Staff said:\n\n> Never.\n>\n> - ever\n\nThen no more.',
      ['1.1.p2 Never.', '1.1.p2.a ever', '1.1.p3 Then no more.'],
    ],
    [
      'the rows of tables, with the head as printed',
      'Who:\n\n| a | b |\n|---|---|\n| c | **d** |\n| e | |\n\nAnd:\n\n| f |\n|---|\n| g |',
      [
        '1.1.t1.r1 a | b',
        '1.1.t1.r2 c | d',
        '1.1.t1.r3 e |',
        '1.1.p2 And:',
        '1.1.t2.r1 f',
        '1.1.t2.r2 g',
      ],
    ],
    [
      'the rows of a table whose head was not printed',
      'Who:\n\n| | |\n|---|---|\n| c | d |',
      ['1.1.t1.r1 c | d'],
    ],
    [
      'footnotes, marked as printed',
      'Staff[^1] and pupils.[^*]\n\n[^1]: All.\n\n    None left out.\n\n[^*]: Some.',
      ['1.1.f1 1 All.', '1.1.f1.p2 None left out.', '1.1.f2 * Some.'],
    ],
    [
      'terms and their definitions',
      'Here:\n\nPost\n: words\n: a picture\n\nStaff\n: all',
      ['1.1.a Post', '1.1.a.p2 words', '1.1.a.p3 a picture', '1.1.b Staff', '1.1.b.p2 all'],
    ],
  ])('may be %s', (_what, words, parts) => {
    expect(partsIn(words)).toEqual(parts);
    expect(faultsIn(words)).toEqual([]);
  });

  it('begins with the head of a table where no words lead to it', () => {
    const [clause, ...rows] = clausesInOrder(
      parsePolicy(sourceOf('| Who | When |\n|---|---|\n| Staff | Always |')),
    );
    expect(clause?.text).toBe('Who | When');
    expect(rows.map(({ id }) => id)).toContain('1.1.t1.r2');
  });

  it('belongs to what it is in, down to the clause', () => {
    const clauses = clausesInOrder(parsePolicy(sourceOf('Staff:\n\n- one\n  - two\n\nMore.')));
    const parents = clauses.map(({ id, parent }) => `${id} < ${parent}`);
    expect(parents.slice(0, 4)).toEqual([
      '1.1 < null',
      '1.1.a < 1.1',
      '1.1.a.a < 1.1.a',
      '1.1.p2 < 1.1',
    ]);
  });
});

describe('what has no words to lead it', () => {
  it.each([
    ['a list alone', '- one'],
    ['a list before the words', '- one\n\nStaff.'],
  ])('leaves its clause empty, which is reported: %s', (_what, words) => {
    expect(faultsIn(words)).toEqual(['clause-empty 23:1']);
  });
});

describe('what a clause may not hold', () => {
  it.each([
    ['a heading', 'Staff.\n\n## Posts', ['markup-unsupported 26:1']],
    ['a rule', 'Staff.\n\n***', ['markup-unsupported 26:1']],
    ['a block of code', 'Staff.\n\n```\nx\n```', ['markup-unsupported 26:1']],
    [
      'an image, though it has words',
      'Staff ![our crest](crest.png).',
      ['markup-unsupported 24:7'],
    ],
    ['words struck through', 'Staff ~~never~~ always.', ['markup-unsupported 24:7']],
    ['a comment after the words', 'Staff.\n\n{/* why */}', ['markup-unsupported 26:1']],
    [
      'a heading in a bullet',
      'Staff:\n\n- # one',
      ['markup-unsupported 26:3', 'clause-empty 26:1'],
    ],
  ])('is reported: %s', (_what, words, faults) => {
    expect(faultsIn(words)).toEqual(faults);
  });

  it('has a fix that says what to write instead: an image', () => {
    expect(reportOn(policyFile(sourceOf('![our crest](crest.png) Staff.'))))
      .toBe(`hill-view.mdx:24:1  markup-unsupported
  A policy's text may not hold an image.
  Fix: Write the words that the image shows as text, and say in a source note of kind layout that the document has an image there.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('has a fix that says what to write instead: a tick box', () => {
    expect(reportOn(policyFile(sourceOf('Staff:\n\n- [ ] sign\n- [x] read'))))
      .toBe(`hill-view.mdx:26:1  markup-unsupported
  This list item begins with a tick box, which would not be among its words.
  Fix: Write the brackets as text, as in - \\[ ] Done, or leave them out.

hill-view.mdx:27:1  markup-unsupported
  This list item begins with a tick box, which would not be among its words.
  Fix: Write the brackets as text, as in - \\[ ] Done, or leave them out.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });
});
