import { describe, expect, it } from 'vitest';
import { toPolicy } from '../../../../src/import/gather.ts';
import type { Item } from '../../../../src/import/items.ts';

/** Pieces as `role depth number words`, with - for no number. */
function policyOf(...lines: string[]) {
  const items = lines.map((line, index): Item => {
    const [role = '', depth = '', number = '', ...words] = line.split(' ');
    const why = role === 'left-out' ? 'furniture' : null;
    const text = words.join(' ').replaceAll(' | ', '\t');
    const printed = number === '-' ? null : number;
    return {
      key: index + 1,
      role: role as Item['role'],
      depth: Number(depth),
      number: printed,
      text,
      why,
    };
  });
  return toPolicy(items);
}

const idsOf = (...lines: string[]) => policyOf(...lines).clauses.map(({ id }) => id);
const parentsOf = (...lines: string[]) => policyOf(...lines).clauses.map(({ parent }) => parent);

describe('a clause', () => {
  it('goes by its number, and by its section and place where it has none', () => {
    expect(
      idsOf(
        'heading 1 6 Posts',
        'clause 0 6.1 a',
        'clause 0 - b',
        'clause 0 6.1 c',
        'clause 0 - d',
      ),
    ).toEqual(['6.1', '6.p1', '6.1-2', '6.p2']);
  });

  it('before the first heading is in the preamble, as the published ones have it', () => {
    const { sections, clauses } = policyOf('clause 0 - a', 'heading 1 - Preamble', 'clause 0 - b');
    expect(sections).toEqual([
      { id: 'preamble', number: null, title: null },
      { id: 'preamble-2', number: null, title: 'Preamble' },
    ]);
    expect(clauses.map(({ id, section }) => [id, section])).toEqual([
      ['preamble.1', 'preamble'],
      ['preamble-2.1', 'preamble-2'],
    ]);
  });

  it('has further paragraphs, to which the lists after them belong', () => {
    const lines = [
      'clause 0 2. a',
      'item 1 (a) b',
      'clause 2 - c',
      'clause 1 - d',
      'item 1 - e',
      'clause 1 - f',
    ];
    expect(idsOf(...lines)).toEqual(['2', '2.a', '2.a.p2', '2.p2', '2.p2.a', '2.p3']);
    expect(parentsOf(...lines)).toEqual([null, '2', '2.a', '2', '2.p2', '2']);
  });

  it('keeps its number as printed', () => {
    const { clauses } = policyOf('clause 0 (3) a', 'item 1 i) b');
    expect(clauses.map(({ id, number }) => [id, number])).toEqual([
      ['3', '(3)'],
      ['3.i', 'i)'],
    ]);
  });

  it('in a numbered section has an id that says so', () => {
    const lines = [
      'heading 1 1. A',
      'clause 0 1. a',
      'heading 1 2. B',
      'clause 0 1. b',
      'clause 0 (a) c',
    ];
    expect(idsOf(...lines)).toEqual(['1.1', '2.1', '2.a']);
  });
});

describe('an item', () => {
  it('without a clause to belong to is one itself', () => {
    expect(idsOf('heading 1 - Do', 'item 1 - think', 'item 1 - ask', 'item 2 - twice')).toEqual([
      'do.1',
      'do.2',
      'do.3',
    ]);
  });

  it('belongs to what is there where nothing is between', () => {
    expect(parentsOf('clause 0 1 a', 'item 3 - b', 'item 3 - c', 'item 1 - d')).toEqual([
      null,
      '1',
      '1.a',
      '1',
    ]);
  });

  it('whose number says all is not named twice', () => {
    expect(idsOf('clause 0 5.2 a', 'item 1 5.2.1 b', 'item 1 5.2(b) c', 'item 2 (i) d')).toEqual([
      '5.2',
      '5.2.1',
      '5.2.b',
      '5.2.b.i',
    ]);
  });

  it('is lettered by its place among all, and no letter is given twice', () => {
    expect(idsOf('clause 0 1 x', 'item 1 (b) y', 'item 1 - z')).toEqual(['1', '1.b', '1.b-2']);
  });
});

describe('a row', () => {
  it('counts its tables and rows in the clause', () => {
    const lines = [
      'clause 0 2.2 who',
      'row 0 - a | b',
      'row 0 - c | d',
      'item 1 - e',
      'row 0 - f | g',
    ];
    expect(idsOf(...lines)).toEqual(['2.2', '2.2.t1.r1', '2.2.t1.r2', '2.2.a', '2.2.t2.r1']);
    expect(policyOf(...lines).clauses[1]).toMatchObject({ text: 'a | b', parent: '2.2' });
  });

  it('that begins a section is a clause, and the others of its table belong to it', () => {
    expect(idsOf('heading 1 7 Risks', 'row 0 - a | b', 'row 0 - c | d')).toEqual([
      '7.p1',
      '7.p1.t1.r2',
    ]);
  });
});

describe('a section', () => {
  it('is in the last that is higher', () => {
    const { sections } = policyOf(
      'heading 2 - A',
      'heading 1 - B',
      'heading 3 - C',
      'heading 2 - D',
      'heading 1 - E',
    );
    expect(sections.map(({ id, parent }) => [id, parent])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', 'b'],
      ['d', 'b'],
      ['e', undefined],
    ]);
  });

  it.each([
    ['5.0', 'Rules', '5'],
    ['5.', 'Rules', '5'],
    ['-', 'Appendix B: Forms', 'appendix-b'],
    ['-', 'Appendix', 'appendix'],
    ['-', 'Élèves & staff’s friends', 'eleves-staffs-friends'],
    ['-', '🙂', 'section'],
    ['()', 'Rules', 'rules'],
    [
      '-',
      'Words that go on and on until nobody would read an address made of them',
      'words-that-go-on-and-on-until-nobody',
    ],
  ])('%s %s has the id %s', (number, title, id) => {
    expect(policyOf(`heading 1 ${number} ${title}`).sections[0]?.id).toBe(id);
  });
});

it('lists what is left out, with its number', () => {
  expect(policyOf('left-out 0 3. Page').leftOut).toEqual([{ text: '3. Page', why: 'furniture' }]);
});
