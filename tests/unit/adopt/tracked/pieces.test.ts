import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, type Piece } from '../../../../src/adopt/tracked/pieces.ts';
import { text } from '../../support/arbitrary.ts';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text: words }) => ({ same: '', removed: '-', added: '+' })[kind] + words);

function sideOf(pieces: readonly Piece[], gone: Piece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== gone)
    .map((piece) => piece.text)
    .join('');
}

describe('two paragraphs as one', () => {
  it('are what both have, what went and what came', () => {
    const pieces = piecesOf('Staff must wear hats at work.', 'Staff must wear red hats at work.');
    expect(shown(pieces)).toEqual(['Staff must wear ', '+red ', 'hats at work.']);
  });

  it('take capitals, punctuation and the shape of an apostrophe for a change', () => {
    expect(shown(piecesOf('the Head, today', 'The head today'))).toEqual([
      '-the Head,',
      '+The head',
      ' today',
    ]);
    expect(shown(piecesOf("staff's hats", 'staff’s hats'))).toEqual([
      "-staff's",
      '+staff’s',
      ' hats',
    ]);
  });

  it('have the number of a clause as one, and not its digits', () => {
    expect(shown(piecesOf('it is (see clause 3.12).', 'it is (see clause 3.2).'))).toEqual([
      'it is (see clause ',
      '-3.12',
      '+3.2',
      ').',
    ]);
  });

  it('have no single words left between two changes', () => {
    const pieces = piecesOf('No member of staff may do so', 'Every adult of ours must do so');
    expect(shown(pieces)).toEqual([
      '-No member of staff may',
      '+Every adult of ours must',
      ' do so',
    ]);
  });

  it('are each a whole where they have nothing in common, or one is empty', () => {
    expect(shown(piecesOf('hats', 'gloves'))).toEqual(['-hats', '+gloves']);
    expect(shown(piecesOf('', 'gloves'))).toEqual(['+gloves']);
    expect(shown(piecesOf('hats', ''))).toEqual(['-hats']);
    expect(piecesOf('', '')).toEqual([]);
  });

  it('are not compared word by word where that would take long', () => {
    const [one, other] = ['a', 'b'].map((letter) =>
      Array.from({ length: 900 }, (_one, at) => `${letter}${at}`).join(' '),
    );
    expect(piecesOf(one ?? '', other ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('give back both to the character, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = piecesOf(before, after);
        expect(sideOf(pieces, 'added')).toBe(before);
        expect(sideOf(pieces, 'removed')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
