import { describe, expect, it } from 'vitest';
import {
  rowAnchor,
  rowsByTopic,
  rowsInOrder,
  toBlocks,
  type Counted,
  type RowKind,
  type ShownRow,
} from '../../../src/compare/index.ts';
import { comparison, PAIRS } from '../support/comparisons.ts';
import { madePolicy } from '../support/made.ts';
import { topics } from '../support/topics.ts';

const { clauses } = madePolicy('mill-lane', { '1.1': 'Staff ask.', '1.2': 'Staff tell.' });

function row(kind: RowKind, repeated = false): ShownRow {
  const diff = kind === 'only-a' || kind === 'only-b' ? null : { parts: [], gaveUp: false };
  const a = kind === 'only-b' ? [] : clauses;
  const b = kind === 'only-a' ? [] : clauses;
  const facts = {
    topic: 'images',
    otherTopics: [],
    elsewhere: [],
    moved: false,
    movedSentences: [],
  };
  return { kind, a, b, diff, ...facts, repeated };
}

/** Blocks in short: kind, how many rows, number. */
function shown(
  rows: readonly ShownRow[],
  before?: number,
  counted: Counted = 'pairs and lone clauses',
): string[] {
  return toBlocks(rows, counted, before).map(
    (block) => `${block.kind} of ${block.rows.length}: ${block.difference ?? 'none'}`,
  );
}

describe('blocks', () => {
  it('number the differences of substance, and those alone', () => {
    expect(shown([row('changed'), row('same'), row('naming'), row('changed')])).toEqual([
      'changed of 1: 1',
      'same of 1: none',
      'naming of 1: none',
      'changed of 1: 2',
    ]);
  });

  it('take neighbours that are in one policy only for one difference, whichever policy it is', () => {
    expect(
      shown([row('only-a'), row('only-a'), row('only-b'), row('same'), row('only-b')]),
    ).toEqual(['apart of 3: 1', 'same of 1: none', 'apart of 1: 2']);
  });

  it('of policies written apart number pairs alone', () => {
    const rows = [row('only-a'), row('changed'), row('only-b'), row('naming'), row('changed')];
    expect(shown(rows, 0, 'pairs')).toEqual([
      'apart of 1: none',
      'changed of 1: 1',
      'apart of 1: none',
      'naming of 1: none',
      'changed of 1: 2',
    ]);
  });

  it('never join pairs', () => {
    expect(shown([row('changed'), row('changed')])).toEqual(['changed of 1: 1', 'changed of 1: 2']);
  });

  it('do not count what is repeated, unless something new is beside it', () => {
    expect(shown([row('changed', true), row('only-a', true), row('changed')])).toEqual([
      'changed of 1: none',
      'apart of 1: none',
      'changed of 1: 1',
    ]);
    expect(shown([row('only-a', true), row('only-b')])).toEqual(['apart of 2: 1']);
  });

  it('go on counting from before', () => {
    expect(shown([row('same'), row('changed')], 7)).toEqual(['same of 1: none', 'changed of 1: 8']);
  });

  it('are none for no rows', () => {
    expect(toBlocks([], 'pairs')).toEqual([]);
  });

  it.each(PAIRS)('of %s and %s hold every row, and are numbered without a gap', (a, b) => {
    const rows = rowsInOrder(comparison(a, b));
    const blocks = toBlocks(rows, 'pairs and lone clauses');
    const numbers = blocks.flatMap((block) => block.difference ?? []);
    expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  });
});

describe('the anchor of a row', () => {
  it('is the first clause of the left policy, or of the right one', () => {
    expect(rowAnchor(row('same'), 'mill-lane', 'sea-bank')).toBe('mill-lane-1.1');
    expect(rowAnchor(row('only-b'), 'mill-lane', 'sea-bank')).toBe('sea-bank-1.1');
  });

  it.each(PAIRS)('is not shared between rows of %s and %s', (a, b) => {
    const anchors = comparison(a, b).rows.map((one) => rowAnchor(one, a, b));
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it.each(PAIRS)('is not shared between rows of %s and %s by topic, the repeated aside', (a, b) => {
    const rows = rowsByTopic(comparison(a, b), topics).flatMap((one) => one.rows);
    const anchors = rows.filter((one) => !one.repeated).map((one) => rowAnchor(one, a, b));
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
