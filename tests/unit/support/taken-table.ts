import type { TakenTable } from '../../../src/export/table.ts';

/** A table with a link, an empty row, and what was removed and added. */
export const TABLE: TakenTable = {
  head: ['NEU: clause', 'NEU: words', 'Sea Bank: clause', 'Sea Bank: words'],
  rows: [
    [
      [{ kind: 'link', text: 'NEU 6.10', href: 'https://example.org/?a=1&b=2#6.10' }],
      [
        { kind: 'plain', text: 'Ask ' },
        { kind: 'removed', text: 'the <head>' },
        { kind: 'plain', text: ' & wait.' },
      ],
      [{ kind: 'plain', text: 'Sea Bank 1.1' }],
      [
        { kind: 'plain', text: 'Ask ' },
        { kind: 'added', text: 'a “parent”' },
        { kind: 'plain', text: '\n  & wait.' },
      ],
    ],
    [[], [], [{ kind: 'plain', text: 'Sea Bank 1.2' }], [{ kind: 'plain', text: '£5, é' }]],
  ],
};
