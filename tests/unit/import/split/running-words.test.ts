import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/import/split/line.ts';
import { linesOf } from '../../../../src/import/split/lines.ts';
import { runningWords, withoutStamps } from '../../../../src/import/split/running-words.ts';

/** Lines of a document; a text that begins with "!" has been set apart as a head or foot. */
function lines(...texts: string[]): Line[] {
  return texts.map((text) => {
    const words = text.replace(/^!/, '');
    const [line] = linesOf([{ kind: 'para', level: 0, label: null, text: words, bold: false }]);
    if (!line) throw new Error('A block makes a line.');
    return text.startsWith('!') ? { ...line, why: 'furniture' as const } : line;
  });
}

/** What is left of each line, and what was taken out of it. */
function cleared(...texts: string[]): string[][] {
  const all = lines(...texts);
  const words = runningWords(all);
  return all
    .filter(({ why }) => why === null)
    .map((line) =>
      withoutStamps(line, words).map(({ why, kind, text }) =>
        why === null ? text : `${kind} ${why}: ${text}`,
      ),
    );
}

describe('a head or foot within a sentence', () => {
  it('is taken out, with figures that are others there, and the sentence is whole', () => {
    expect(
      cleared('!Hill View (Policy) v1.2', 'Staff must ask Hill View (policy) v3.14 the head.'),
    ).toEqual([['Staff must ask the head.', 'para furniture: Hill View (policy) v3.14']]);
  });

  it('is found with the stamp of the page beside it', () => {
    expect(cleared('!Hill View Policy', 'Staff ask Hill View Policy page 3 of 9 first.')).toEqual([
      ['Staff ask first.', 'para furniture: Hill View Policy page 3 of 9'],
    ]);
  });

  it('is none where a line is nothing else, or where it is part of a longer word', () => {
    expect(cleared('!Hill View Policy', 'Hill View Policy')).toEqual([['Hill View Policy']]);
    expect(cleared('!Hill View Policy', 'See Hill View Policy-making here.')).toEqual([
      ['See Hill View Policy-making here.'],
    ]);
  });

  it('is none where its marks would be read as a pattern', () => {
    expect(cleared('!Hill. View* Policy', 'Staff of Hillx Viewww Policy ask.')).toEqual([
      ['Staff of Hillx Viewww Policy ask.'],
    ]);
  });

  it('shows by the words that are beside every stamp, though no line was set apart', () => {
    expect(
      cleared(
        'Staff must Sea Bank page 1 of 2 School ask.',
        'They may Sea Bank page 2 of 2 School wait.',
      ),
    ).toEqual([
      ['Staff must ask.', 'para furniture: Sea Bank page 1 of 2 School'],
      ['They may wait.', 'para furniture: Sea Bank page 2 of 2 School'],
    ]);
  });

  it('is not recognised by one stamp alone', () => {
    expect(cleared('Staff must Sea Bank page 1 of 2 School ask.')).toEqual([
      ['Staff must Sea Bank page 1 of 2 School ask.'],
    ]);
  });

  it('is left in the rows of a table', () => {
    const [head, row] = lines('!Hill View Policy', 'Ask\tHill View Policy today');
    if (!head || !row) throw new Error('There are two lines.');
    const asRow: Line = { ...row, kind: 'row' };
    expect(withoutStamps(asRow, runningWords([head, asRow]))).toEqual([asRow]);
  });
});
