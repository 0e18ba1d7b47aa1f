import { describe, expect, it } from 'vitest';
import { lostWords, type Piece } from '../../../../src/components/reading/lost-words.ts';

const NEU = {
  policy: 'NEU',
  list: '/policies/neu/clauses/',
  nameOf: (id: string) => `clause ${id}`,
};

const plain = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}](${piece.href})`))
    .join('');

const LIST = '[the list of all its clauses](/policies/neu/clauses/)';

describe('what is said of an address that names no clause', () => {
  it.each([
    ['99', `NEU has no clause 99. Choose a section from the contents, or look in ${LIST}.`],
    ['cl-99', `NEU has no clause 99. Choose a section from the contents, or look in ${LIST}.`],
    [
      'nonsense',
      `NEU has nothing called “nonsense”. Choose a section from the contents, or look in ${LIST}.`,
    ],
  ])('of %s', (written, words) => {
    expect(plain(lostWords(written, { kind: 'none', within: null }, NEU))).toBe(words);
  });

  it('names the nearest that there is', () => {
    expect(plain(lostWords('Clause 5.2(z)', { kind: 'none', within: '5.2' }, NEU))).toBe(
      `NEU has no clause 5.2(z). The nearest is [clause 5.2](#5.2); or look in ${LIST}.`,
    );
  });

  it('offers what it may be', () => {
    expect(plain(lostWords('a1', { kind: 'several', ids: ['a1', 'A1'] }, NEU))).toBe(
      'In NEU this may be [clause a1](#a1) or [clause A1](#A1).',
    );
  });

  it('shows no more than the beginning of a long one', () => {
    const [words] = lostWords('x'.repeat(500), { kind: 'none', within: null }, NEU);
    expect(words).toBe(`NEU has nothing called “${'x'.repeat(40)}…”. `);
  });
});
