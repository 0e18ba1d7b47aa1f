import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct, type Correction } from '../../../../src/import/correct.ts';
import { toPolicy } from '../../../../src/import/gather.ts';
import type { Item } from '../../../../src/import/items.ts';
import { readItems } from '../../../../src/import/saved-items.ts';
import { splitBlocks } from '../../../../src/import/split/split.ts';
import { anyBlocks } from './any-blocks.ts';

const split = (blocks: Parameters<typeof splitBlocks>[0]['blocks']) =>
  splitBlocks({ blocks, leftOut: [] });

/** What a reader would miss: everything but space, bullets and the dashes and stops of layout. */
function signsOf(texts: readonly (string | null)[]): string[] {
  const words = texts.flatMap((one) => (one ?? '').split(/\s+/));
  return words
    .map((word) => word.replace(/[•·▪▫◦‣⁃●○■□➢➤►✓✔✗✘❖*\uf0b7\uf0a7\uf0d8\uf02d\uf0fc–—-]/gu, ''))
    .filter((word) => /[\p{L}\p{N}\p{S}{}&]/u.test(word));
}

/** The letter o is a bullet as well. */
const withoutBullets = (signs: readonly string[]) =>
  signs.filter((sign) => sign !== 'o').toSorted();

const textsOf = (items: readonly Item[]) => items.flatMap(({ number, text }) => [number, text]);

const isNumber = (label: string | null) => label !== null && /[\p{L}\p{N}]/u.test(label);

const items = anyBlocks.map(split);

describe('splitting', () => {
  it('loses no word, and adds none', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const before = blocks.flatMap(({ label, text }) =>
          isNumber(label) ? [label, text] : [text],
        );
        const joined = (texts: readonly (string | null)[]) =>
          withoutBullets(signsOf(texts)).join('').split('').toSorted();
        expect(joined(textsOf(split(blocks)))).toEqual(joined(before));
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the words of the policy in their order', () => {
    const sentence = fc.lorem({ mode: 'words', maxCount: 9 }).map((words) => `S${words}.`);
    const numbered = fc
      .tuple(fc.constantFrom('', '• ', '1.1 ', '(a) ', '1. '), sentence)
      .map((both) => both.join(''));
    fc.assert(
      fc.property(fc.array(numbered, { minLength: 1 }), (texts) => {
        const blocks = texts.map((text) => ({
          kind: 'para' as const,
          level: 0,
          label: null,
          text,
          bold: false,
        }));
        expect(signsOf(textsOf(split(blocks)))).toEqual(signsOf(texts));
      }),
    );
  });

  it('counts the pieces from 1, and gives a reason where it leaves one out, and only there', () => {
    fc.assert(
      fc.property(items, (found) => {
        expect(found.map(({ key }) => key)).toEqual(found.map((_, index) => index + 1));
        expect(found.every(({ role, why }) => (role === 'left-out') === (why !== null))).toBe(true);
        expect(found.every(({ text }) => text.trim() !== '')).toBe(true);
      }),
    );
  });

  it('puts what the format set apart at the end', () => {
    const found = splitBlocks({
      blocks: [{ kind: 'para', level: 0, label: null, text: 'Staff are kind.', bold: false }],
      leftOut: [{ text: 'Two\nlines', why: 'comment' }],
    });
    expect(found.map(({ role, text, why }) => [role, text, why])).toEqual([
      ['clause', 'Staff are kind.', null],
      ['left-out', 'Two lines', 'comment'],
    ]);
  });
});

/** Pieces that no splitter would make in this order. */
const anyItems: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom('heading', 'clause', 'item', 'row', 'left-out'),
      number: fc.option(
        fc.oneof(
          fc.constantFrom(
            '1',
            '1.',
            '5.2',
            '(a)',
            'A1',
            '5',
            '101',
            '()',
            '1.p1',
            'preamble',
            '5.2.1',
          ),
          fc.string(),
        ),
      ),
      text: fc.oneof(
        fc.constantFrom('Preamble', 'Appendix', 'Scope', 'a\tb', '\t', ''),
        fc.string(),
      ),
      depth: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(
      (one, index) =>
        ({ ...one, key: index + 1, why: one.role === 'left-out' ? 'reader' : null }) as Item,
    ),
  );

describe('a policy', () => {
  it('has a clause of every piece that is neither heading nor left out', () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const { clauses, leftOut } = toPolicy(list);
        const keys = list
          .filter(({ role }) => role !== 'heading' && role !== 'left-out')
          .map(({ key }) => key);
        expect(clauses.map(({ key }) => key)).toEqual(keys);
        expect(leftOut).toHaveLength(list.filter(({ role }) => role === 'left-out').length);
      }),
      { numRuns: 500 },
    );
  });

  it('has ids that are its own, and what anything belongs to is before it', () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const { sections, clauses } = toPolicy(list);
        const ids = [...sections, ...clauses].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        sections.forEach(({ parent }, at) => {
          if (parent !== undefined)
            expect(sections.slice(0, at).map(({ id }) => id)).toContain(parent);
        });
        clauses.forEach(({ parent, section }, at) => {
          expect(sections.map(({ id }) => id)).toContain(section);
          if (parent !== null) expect(clauses.slice(0, at).map(({ id }) => id)).toContain(parent);
        });
      }),
      { numRuns: 500 },
    );
  });
});

const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), key: fc.nat(12) }),
  fc.record({
    kind: fc.constant('part' as const),
    key: fc.nat(12),
    at: fc.integer({ min: -2, max: 40 }),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    key: fc.nat(12),
    number: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('role' as const),
    key: fc.nat(12),
    role: fc.constantFrom('heading', 'clause', 'item', 'row', 'left-out'),
  }),
  fc.record({
    kind: fc.constant('depth' as const),
    key: fc.nat(12),
    depth: fc.integer({ min: -1, max: 12 }),
  }),
);

describe('corrections', () => {
  it('keep every sign and every key apart', () => {
    const signs = (list: readonly Item[]) =>
      [...textsOf(list).join('').replace(/\s/g, '')].toSorted().join('');
    fc.assert(
      fc.property(items, fc.array(correction, { maxLength: 8 }), (list, corrections) => {
        const after = corrections.reduce<readonly Item[]>(correct, list);
        expect(signs(after)).toBe(signs(list));
        expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leave what can be kept in the browser and read again', () => {
    fc.assert(
      fc.property(items, fc.array(correction, { maxLength: 8 }), (list, corrections) => {
        const after = corrections.reduce<readonly Item[]>(correct, list);
        expect(readItems(JSON.parse(JSON.stringify(after)))).toEqual(after);
      }),
    );
  });
});
