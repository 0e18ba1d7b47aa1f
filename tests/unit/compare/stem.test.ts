import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/compare/stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['defamatory', 'defamation', 'defame'],
    ['harassment', 'harassing', 'harass'],
    ['discriminatory', 'discrimination', 'discriminate'],
    ['confidential', 'confidentiality', 'confidence'],
    ['posts', 'posting', 'posted'],
    ['policies', 'policy'],
    ['familiarise', 'familiarising'],
  ])('is one for %s and its family', (...family) => {
    expect(new Set(family.map(stem)).size).toBe(1);
  });

  it.each([
    ['harass', 'harassed', 'harm'],
    ['police', 'polite'],
    ['media', 'medal'],
  ])('is another for %s and words of another family', (one, ...others) => {
    expect(others.map(stem).at(-1)).not.toBe(stem(one));
  });

  it('is never short, and is the word itself where it is no plain word', () => {
    expect(stem('used')).toBe('used');
    expect(stem('pass')).toBe('pass');
    expect(stem("don't")).toBe("don't");
    expect(stem('⟨people⟩')).toBe('⟨people⟩');
    expect(stem('2018')).toBe('2018');
    expect(stem('')).toBe('');
  });
});
