import { describe, expect, it } from 'vitest';
import { referencesIn, splitReferences } from '../../../src/policy/index.ts';

describe('a sentence of ours', () => {
  it('is split at the clauses it refers to, words and marks kept', () => {
    expect(splitReferences('The model (neu#5.3) and newall-green#6.7-2, say so.')).toEqual([
      'The model (',
      { policy: 'neu', clause: '5.3' },
      ') and ',
      { policy: 'newall-green', clause: '6.7-2' },
      ', say so.',
    ]);
  });

  it('is left whole where it refers to none', () => {
    expect(splitReferences('Nothing here.')).toEqual(['Nothing here.']);
    expect(splitReferences('')).toEqual(['']);
  });

  it.each([
    ['neu#5.2.a', 'neu', '5.2.a'],
    ['neu#6.p1.a', 'neu', '6.p1.a'],
    ['alderley-edge#prohibited-use.1', 'alderley-edge', 'prohibited-use.1'],
    ['neu#appendix', 'neu', 'appendix'],
    ['neu#5', 'neu', '5'],
  ])('may name %s', (words, policy, clause) => {
    expect(splitReferences(words)).toEqual(['', { policy, clause }, '']);
  });

  it.each([
    ['See neu#5.3.', '.'],
    ['See neu#5.3: it', ': it'],
    ['See neu#5.3’s list', '’s list'],
  ])('does not take the mark after a reference for part of it: %s', (words, rest) => {
    expect(splitReferences(words)).toEqual(['See ', { policy: 'neu', clause: '5.3' }, rest]);
  });

  it.each(['Item #5', 'C# and F#', 'neu# 5.3', 'https://example.org/#', 'NEU#5.3'])(
    'refers to no clause in: %s',
    (words) => {
      expect(referencesIn(words)).toEqual([]);
    },
  );
});

it('lists the clauses that a sentence refers to', () => {
  expect(referencesIn('As in neu#5.3 and littletown#5.3.')).toEqual([
    { policy: 'neu', clause: '5.3' },
    { policy: 'littletown', clause: '5.3' },
  ]);
});
