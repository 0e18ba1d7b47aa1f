import { describe, expect, it } from 'vitest';
import {
  anyOf,
  counted,
  didYouMean,
  nearestNames,
  quoted,
  shown,
} from '../../../../scripts/export/words.ts';

const DETAILS = ['school', 'official_channels', 'unions', 'head', 'chair', 'owner'];
const TOPICS = ['pupils-as-contacts', 'former-pupils', 'parents-as-contacts', 'pupils-use'];

describe('the nearest names', () => {
  it('are those with the fewest letters to change', () => {
    expect(didYouMean('haed', DETAILS)).toBe('Did you mean “head”?');
    expect(didYouMean('Skool', DETAILS)).toBe('Did you mean “school”?');
  });

  it('are first those that hold what was typed, or that it holds', () => {
    expect(nearestNames('pupils', TOPICS).slice(0, 3).toSorted()).toEqual([
      'former-pupils',
      'pupils-as-contacts',
      'pupils-use',
    ]);
    expect(nearestNames('headteacher', DETAILS)[0]).toBe('head');
  });

  it('are three at most', () => {
    expect(didYouMean('pupils', [...TOPICS, 'pupils'])).toBe(
      'Did you mean “pupils”, “pupils-use” or “former-pupils”?',
    );
  });

  it('are named even where none is near', () => {
    expect(didYouMean('xyzzy', DETAILS)).toMatch(/^Did you mean “\w+”, “\w+” or “\w+”\?$/);
    expect(didYouMean('', ['neu'])).toBe('Did you mean “neu”?');
  });
});

describe('what was typed is shown', () => {
  it('on one line, without what a terminal would obey', () => {
    expect(shown('Hill\r\nView\u001b[31m \u202eyramirP\u0007')).toBe('Hill View [31m  yramirP');
  });

  it('shortened, and never through the middle of a letter', () => {
    expect(quoted('🏫'.repeat(61))).toBe(`“${'🏫'.repeat(60)}…”`);
    expect(quoted('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
  });
});

it('names are listed as in a sentence', () => {
  expect(anyOf(['a'])).toBe('“a”');
  expect(anyOf(['a', 'b', 'c'])).toBe('“a”, “b” or “c”');
});

it('one is counted as one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'policy', 'policies'))).toEqual([
    '0 policies',
    '1 policy',
    '2 policies',
  ]);
});
