import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/import/blocks.ts';
import { splitBlocks } from '../../../../src/import/split/split.ts';

const para = (text: string, more: Partial<Block> = {}): Block => ({
  kind: 'para',
  level: 0,
  label: null,
  text,
  bold: false,
  ...more,
});
const bold = (text: string): Block => para(text, { bold: true });
const row = (...cells: string[]): Block => para(cells.join('\t'), { kind: 'row' });
const listed = (text: string, level: number, label: string): Block =>
  para(text, { kind: 'list', level, label });

/** Pieces as `role depth number words`, with - for no number, and why they are left out. */
const pieces = (...blocks: Block[]): string[] =>
  splitBlocks({ blocks, leftOut: [] }).map(({ role, depth, number, text, why }) =>
    [role, depth, number ?? '-', text.replaceAll('\t', ' | '), ...(why ? [why] : [])].join(' '),
  );

describe('a heading without a number', () => {
  it('is below those in capitals, once there are any', () => {
    expect(pieces(bold('POSTS'), para('Ask.'), bold('Pictures'), para('Wait.'))).toEqual([
      'heading 1 - POSTS',
      'clause 0 - Ask.',
      'heading 2 - Pictures',
      'clause 0 - Wait.',
    ]);
  });

  it('is below none where capitals are those of a clause, or of a numbered heading', () => {
    expect(pieces(bold('Posts'), para('STAFF ASK.'), bold('Pictures'), para('Wait.'))).toEqual([
      'heading 1 - Posts',
      'clause 0 - STAFF ASK.',
      'heading 1 - Pictures',
      'clause 0 - Wait.',
    ]);
    expect(pieces(bold('1 POSTS'), para('1.1 Ask.'), bold('Pictures'), para('Wait.'))).toEqual([
      'heading 1 1 POSTS',
      'clause 0 1.1 Ask.',
      'heading 1 - Pictures',
      'clause 0 - Wait.',
    ]);
  });
});

describe('a number by itself', () => {
  it('is of a list under a lead-in, and of a clause after a whole sentence', () => {
    expect(pieces(para('Staff do this:'), para('1. they ask'), para('2. they wait'))).toEqual([
      'clause 0 - Staff do this:',
      'item 1 1. they ask',
      'item 1 2. they wait',
    ]);
    expect(pieces(para('Staff do this.'), para('1. They ask.'), para('2. They wait.'))).toEqual([
      'clause 0 - Staff do this.',
      'clause 0 1. They ask.',
      'clause 0 2. They wait.',
    ]);
  });

  it('that a program counts is of a list where it is set in below a clause', () => {
    const list = [listed('The head will do.', 1, '1.'), listed('So will a deputy.', 1, '2.')];
    expect(pieces(listed('Ask.', 0, '1.'), ...list, listed('Wait.', 0, '2.'))).toEqual([
      'clause 0 1. Ask.',
      'item 1 1. The head will do.',
      'item 1 2. So will a deputy.',
      'clause 0 2. Wait.',
    ]);
  });

  it('that a program counts is of a clause at the margin, or where there is none to be below', () => {
    const [first, second] = [listed('Ask.', 0, '1.'), listed('Wait.', 0, '2.')];
    expect(pieces(para('This is about posts.'), first, second)).toEqual([
      'clause 0 - This is about posts.',
      'clause 0 1. Ask.',
      'clause 0 2. Wait.',
    ]);
    expect(pieces(listed('Ask.', 1, '1.'), listed('Wait.', 1, '2.'))).toEqual([
      'clause 0 1. Ask.',
      'clause 0 2. Wait.',
    ]);
  });
});

describe('a table', () => {
  const aims = [bold('1. Aims'), para('1.1 Ask.')];

  it('of the document’s control is left out before the text, and a table in the text is not', () => {
    const control = [row('Approved by', 'Governors'), row('Date', 'May 2026')];
    const duties = [row('Role', 'Duty'), row('Head', 'Asks')];
    expect(pieces(para('Hill View Primary'), ...control, ...aims, ...duties)).toEqual([
      'left-out 0 - Hill View Primary title',
      'left-out 0 - Approved by | Governors control',
      'left-out 0 - Date | May 2026 control',
      'heading 1 1. Aims',
      'clause 0 1.1 Ask.',
      'row 0 - Role | Duty',
      'row 0 - Head | Asks',
    ]);
  });

  it('of control is left out after the text, with what announces it, each by itself', () => {
    const [first, second] = [
      [row('Version', '1.0'), row('Approved by', 'Governors')],
      [row('Version', '2.0'), row('Owner', 'Head')],
    ];
    const announced = bold('Document control');
    expect(pieces(...aims, announced, ...first, para('1.2 Wait.'), ...second)).toEqual([
      'heading 1 1. Aims',
      'clause 0 1.1 Ask.',
      'left-out 0 - Document control control',
      'left-out 0 - Version | 1.0 control',
      'left-out 0 - Approved by | Governors control',
      'clause 0 1.2 Wait.',
      'left-out 0 - Version | 2.0 control',
      'left-out 0 - Owner | Head control',
    ]);
  });
});
