import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../scripts/new-policy/body.ts';
import { treeOf } from '../../../../scripts/new-policy/tree.ts';
import { toPolicy } from '../../../../src/import/gather.ts';
import type { Item } from '../../../../src/import/items.ts';
import { clausesInOrder, parsePolicy } from '../../../../src/policy/index.ts';

/** A list of pieces as MDX, and the same read back. */
function written(items: readonly Item[]) {
  const policy = toPolicy(items);
  const body = bodyText(treeOf(policy, items));
  const parsed = parsePolicy(`---\ntitle: Example\n---\n\n${body}\n`);
  return { policy, body, parsed, clauses: clausesInOrder(parsed) };
}

type Piece = Partial<Omit<Item, 'key' | 'why'>> & Pick<Item, 'role' | 'text'>;

const itemsOf = (...pieces: readonly Piece[]): Item[] =>
  pieces.map((piece, index) => ({ key: index + 1, number: null, depth: 0, why: null, ...piece }));

describe('a document written as a policy', () => {
  const { body, policy, clauses, parsed } = written(
    itemsOf(
      { role: 'clause', text: 'Adopted by the governors.' },
      { role: 'heading', text: 'Posts & "pictures"', number: '1.0', depth: 1 },
      { role: 'clause', text: 'Staff aged <18 must not post:', number: '1.1' },
      { role: 'item', text: 'pictures *of* pupils', depth: 1 },
      { role: 'item', text: 'of a class', number: '(a)', depth: 2 },
      { role: 'item', text: '(b) is no mark here', depth: 1 },
      { role: 'clause', text: 'They ask first.', depth: 1 },
      { role: 'row', text: 'Who\tWhere' },
      { role: 'row', text: 'Teachers\tIn class | hall\tAlways' },
      { role: 'heading', text: 'Of pupils', depth: 2 },
      { role: 'clause', text: 'Again.', number: '1.1' },
    ),
  );

  it('has the form of the published ones', () => {
    expect(body).toBe(`<Section id="preamble" kind="">

<Clause id="preamble.1">
Adopted by the governors.
</Clause>

</Section>

<Section id="1" number="1.0" title="Posts & &quot;pictures&quot;" kind="">

<Clause id="1.1" number="1.1">
Staff aged \\<18 must not post:

- pictures \\*of\\* pupils

  - (a) of a class
- \\(b) is no mark here

They ask first.

| Who | Where |  |  |
| --- | --- | --- | --- |
| Teachers | In class | hall | Always |
</Clause>

<Section id="of-pupils" title="Of pupils" kind="">

<Clause id="1.1-2" number="1.1">
Again.
</Clause>

</Section>

</Section>`);
  });

  it('is read by the build as it was split, ids included', () => {
    expect(parsed.problems).toEqual([]);
    const shape = (all: readonly { id: string; number: string | null; text: string }[]) =>
      all.map(({ id, number, text }) => [id, number, text]);
    // Cells that the first row lacks are blank, and a blank cell leaves its bar.
    const read = shape(clauses).map(([id, number, text]) => [
      id,
      number,
      text?.replace(/[ |]+$/, ''),
    ]);
    expect(read).toEqual(shape(policy.clauses));
  });

  it('keeps a mark that an item cannot have among its words', () => {
    const pieces = itemsOf(
      { role: 'clause', text: 'Staff must:', number: '1.1' },
      { role: 'item', text: 'ask', number: 'a)', depth: 1 },
      { role: 'item', text: 'wait', depth: 1 },
    );
    expect(written(pieces).clauses.map(({ text }) => text)).toEqual([
      'Staff must:',
      'a) ask',
      'wait',
    ]);
  });

  it('writes items that are numbered as clauses are as clauses', () => {
    const pieces = itemsOf(
      { role: 'heading', text: 'Posts', number: '1', depth: 1 },
      { role: 'clause', text: 'Staff must:', number: '1.1' },
      { role: 'item', text: 'ask', number: '1.1.1', depth: 1 },
      { role: 'item', text: 'wait', number: '1.1.2', depth: 1 },
    );
    const { clauses: read } = written(pieces);
    expect(read.map(({ id, number }) => [id, number])).toEqual([
      ['1.1', '1.1'],
      ['1.1.1', '1.1.1'],
      ['1.1.2', '1.1.2'],
    ]);
  });
});

/** What a document may hold that Markdown or MDX would take for more than words. */
const MARKS = [
  ...[
    'staff',
    'must',
    '*',
    '_',
    '**',
    '`',
    '```',
    '<',
    '>',
    '{',
    '}',
    '[x]',
    '](y)',
    '~',
    '~~',
    '&',
    '&amp;',
    '&#65;',
    '|',
    '\\',
  ],
  ...[
    '#',
    '##',
    '-',
    '+',
    '=',
    '---',
    '***',
    ':',
    '1.',
    '2)',
    '(a)',
    '(ii)',
    '\\(a)',
    'import',
    'export default',
    '| --- |',
    ': as',
  ],
  ...[
    'https://example.org/a_b',
    'www.example.org',
    'office@example.org',
    '<https://example.org>',
    '<b>',
    '</Clause>',
    '<!-- x -->',
  ],
  ...[
    '{/* y */}',
    '"so"',
    '“so”',
    '[^1]',
    '[^1]:',
    '!',
    '![a](b)',
    '5 < 6',
    '[ ]',
    '\u202e',
    '😀',
    'é',
    '%',
  ],
];

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const anyText = fc
  .oneof(
    ...['', ' '].map((space) =>
      fc
        .array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 5 })
        .map((all) => all.join(space)),
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((text) => text.replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const anyPiece = fc.record({
  role: fc.constantFrom('heading', 'clause', 'item', 'row'),
  number: fc.constantFrom(
    null,
    '1.',
    '1.1',
    '5.2',
    '(a)',
    '(ii)',
    'a)',
    'i.',
    'A1',
    '14.',
    '(a)(i)',
    '5.2.1',
  ),
  text: anyText,
  cell: anyText,
  depth: fc.integer({ min: 0, max: 3 }),
});

it('loses no word and makes no markup, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 8 }), (pieces) => {
      const items = itemsOf(
        ...pieces.map(({ role, number, text, cell, depth }): Piece => {
          if (role === 'row') return { role, text: `${text}\t${cell}` };
          return { role, number, text, depth: role === 'heading' ? Math.max(1, depth) : depth };
        }),
      );
      const { policy, parsed, clauses } = written(items);
      const all = (texts: readonly (string | null)[]) =>
        texts.flatMap((one) => words(one ?? '')).toSorted();
      expect(parsed.problems).toEqual([]);
      expect(
        all([
          ...parsed.sections.flatMap(({ number, title }) => [number, title]),
          ...clauses.flatMap(({ number, text }) => [number, text]),
        ]),
      ).toEqual(
        all([
          ...policy.sections.flatMap(({ number, title }) => [number, title]),
          ...policy.clauses.flatMap(({ number, text }) => [number, text]),
        ]),
      );
    }),
    { numRuns: 500 },
  );
});
