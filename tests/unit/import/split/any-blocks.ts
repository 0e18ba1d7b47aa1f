import fc from 'fast-check';
import type { Block } from '../../../../src/import/blocks.ts';

/**
 * What odd documents hold: marks and words that rules look for, and signs that do not belong to
 * them.
 */
const PIECES = [
  ...[
    '1',
    '1.',
    '2 Scope',
    '(a)',
    '(i)',
    '5.2',
    '5.2.1',
    'A1',
    '101',
    '14. Staff Code',
    'I.',
    'o',
    '•',
    '-',
    'Page 3 of 9',
  ],
  ...[
    'Staff must:',
    'STAFF',
    'Contents',
    'Introduction',
    'Introduction ..... 3',
    'Signed: ____',
    'May 2025',
    'Appendix A',
  ],
  ...[
    'Example School Policy',
    'is it true • is it kind',
    'and so on',
    'Staff must not post.',
    'What is this?',
    'Version: 1.2',
  ],
  ...[
    '<b>bold</b>',
    '{curly}',
    '\u202eright',
    '🙂',
    'naïve',
    '&amp;',
    '\u0000',
    '\ud800',
    '__proto__',
    '$&',
  ],
];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.lorem({ maxCount: 12 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pieces) => pieces.join(' '));

const label = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('•', '1.', '5.2', '(a)', 'ii)', 'A.', '', 'o', 'Article 3', '١.'),
  },
);

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('heading', 'list', 'row', 'para', 'para', 'para'),
  level: fc.integer({ min: 0, max: 6 }),
  label,
  text: fc.oneof(
    text,
    fc.tuple(text, text).map((cells) => cells.join('\t')),
  ),
  bold: fc.boolean(),
});

/** Blocks of any kind in any order. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(block, { maxLength: 25 });
