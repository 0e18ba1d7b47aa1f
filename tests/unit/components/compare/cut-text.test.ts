import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../src/components/compare/cut-text.ts';

describe('a text of several clauses', () => {
  it('is cut where a clause begins, whatever the pieces', () => {
    const texts = ['Staff ask.', 'They tell.', 'All of them.'];
    const whole = texts.join(' ');
    for (let size = 1; size <= whole.length; size += 1) {
      const cut = cutText(texts.map(({ length }) => length));
      const lines = [''];
      for (let at = 0; at < whole.length; at += size) {
        const [first = '', ...others] = cut(whole.slice(at, at + size));
        lines[lines.length - 1] += first;
        lines.push(...others);
      }
      expect(lines.map((line) => line.trim())).toEqual(texts);
    }
  });

  it('is left as it is where there is but one clause', () => {
    const cut = cutText([10]);
    expect(cut('Staff ')).toEqual(['Staff ']);
    expect(cut('ask.')).toEqual(['ask.']);
    expect(cut('')).toEqual(['']);
  });
});
