import { describe, expect, it } from 'vitest';
import {
  addColumn,
  readColumns,
  removeColumn,
} from '../../../../src/components/matrix/chosen-columns.ts';

const NAMES = new Map([
  ['mill-lane', 'Mill Lane'],
  ['sea-bank', 'Sea Bank'],
  ['fox-wood', 'Fox Wood'],
  ['hill-view', 'Hill View'],
]);
const FIRST = ['mill-lane', 'sea-bank'];
const read = (asked: string) => readColumns(new URLSearchParams(asked), NAMES, FIRST, 3);

describe('the columns that an address asks for', () => {
  it('are in its order, each once', () => {
    expect(read('?p=fox-wood,mill-lane,fox-wood')).toEqual(['fox-wood', 'mill-lane']);
  });

  it('are no more than fit', () => {
    expect(read('?p=fox-wood,mill-lane,sea-bank,hill-view')).toEqual([
      'fox-wood',
      'mill-lane',
      'sea-bank',
    ]);
  });

  it('are the first ones where it asks for none that there is', () => {
    for (const asked of ['', '?p=', '?p=elsewhere,constructor']) expect(read(asked)).toBe(FIRST);
  });
});

describe('a column', () => {
  it('is added at the end', () => {
    expect(addColumn(FIRST, 'fox-wood', NAMES, 3)).toEqual({
      kind: 'chosen',
      slugs: ['mill-lane', 'sea-bank', 'fox-wood'],
    });
  });

  it('is not added twice, nor beyond what fits', () => {
    expect(addColumn(FIRST, 'sea-bank', NAMES, 3)).toEqual({
      kind: 'refused',
      words: 'Sea Bank is shown already.',
    });
    expect(addColumn(FIRST, 'fox-wood', NAMES, 2)).toEqual({
      kind: 'refused',
      words: '2 policies are shown. Remove one first.',
    });
  });

  it('is removed, unless it is the last', () => {
    expect(removeColumn(FIRST, 'mill-lane')).toEqual({ kind: 'chosen', slugs: ['sea-bank'] });
    expect(removeColumn(['sea-bank'], 'sea-bank')).toEqual({
      kind: 'refused',
      words: 'One policy at least is shown. Add another first.',
    });
  });
});
