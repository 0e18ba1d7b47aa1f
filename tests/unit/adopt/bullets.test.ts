import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/adopt/assemble.ts';
import { letterLabel, listed, romanLabel } from '../../../src/adopt/bullets.ts';
import { clausesOf } from '../../../src/adopt/document.ts';
import { inlineText } from '../../../src/adopt/fill.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

describe('bullets', () => {
  it('are a list of two levels', () => {
    expect(listed(['red', '- dark', '- light', 'blue'])).toEqual([
      { text: 'red', items: ['dark', 'light'] },
      { text: 'blue', items: [] },
    ]);
  });

  it('have words, or are none', () => {
    expect(listed(['red', ' ', '- ', '- dark', ''])).toEqual([{ text: 'red', items: ['dark'] }]);
  });

  it('begin with a bullet, whatever comes first', () => {
    expect(listed(['- dark', 'red'])).toEqual([
      { text: 'dark', items: [] },
      { text: 'red', items: [] },
    ]);
  });

  it.each([
    [0, '(a)', '(i)'],
    [3, '(d)', '(iv)'],
    [8, '(i)', '(ix)'],
    [25, '(z)', '(xxvi)'],
    [26, '(aa)', '(xxvii)'],
    [48, '(ww)', '(xlix)'],
    [99, '(vvvv)', '(c)'],
  ])('number %d is %s, an item %s', (at, letter, roman) => {
    expect(letterLabel(at)).toBe(letter);
    expect(romanLabel(at)).toBe(roman);
  });

  it('are the same in a clause of the school’s own and in a wording that it changed', () => {
    const typed = 'Hats are:\n- red\n  - dark\n  - light\n- blue';
    const wording = { text: 'Hats are:', bullets: ['red', '- dark', '- light', 'blue'] };
    const answers = answered({
      own: [ownClause(1, 'scope', 'Hats', typed)],
      edits: { 'people/all': wording },
    });
    const [edited, own] = clausesOf(assemble(TEMPLATE, answers)).map(({ bullets }) =>
      bullets.map(({ label, text, items }) => [
        `${label} ${inlineText(text)}`,
        ...items.map((item) => `${item.label} ${inlineText(item.text)}`),
      ]),
    );
    expect(own).toEqual([['(a) red', '(i) dark', '(ii) light'], ['(b) blue']]);
    expect(edited).toEqual(own);
  });
});
