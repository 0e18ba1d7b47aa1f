import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/compare/tokens.ts';
import { text } from '../support/arbitrary.ts';

function words(of: string): string[] {
  return tokenise(of).map((token) => token.word);
}

function raws(of: string): string[] {
  return tokenise(of).map((token) => token.raw);
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Soft hyphen, zero-width space, joiners, a mark of direction, byte order mark, a variation
 * selector.
 */
const unseen = fc.constantFrom(
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\u200e', '\ufeff', '\ufe0f'],
);

/** Text with figures, symbols and letters that Unicode writes in two ways among its words. */
const anyText = fc.oneof(
  text,
  fc
    .array(
      fc.constantFrom(...'é ﬁnd £1,000 5% 10:30 １２ 5–10 <18 & re-post @ Å don’t 한글'.split(' ')),
    )
    .map((parts) => parts.join(' ')),
);

/** A text with characters that nobody sees at any places. */
const withUnseen = fc
  .tuple(anyText, fc.array(fc.tuple(fc.nat(), unseen), { minLength: 1, maxLength: 6 }))
  .map(([plain, insertions]) => {
    const characters = [...plain];
    for (const [place, one] of insertions) {
      characters.splice(place % (characters.length + 1), 0, one);
    }
    return [plain, characters.join('')] as const;
  });

describe('the tokens of any text', () => {
  it('joined give the text, and are none only where it has no words', () => {
    fc.assert(
      fc.property(text, (one) => {
        const tokens = raws(one);
        if (tokens.length > 0) expect(tokens.join('')).toBe(one);
        else expect(one.replaceAll(UNSEEN, '')).not.toMatch(/[\p{L}\p{N}\p{Sc}%&@]/u);
        expect(tokens).not.toContain('');
      }),
      { numRuns: 2000 },
    );
  });

  it('hold no capitals, no curly apostrophe and no space in their words', () => {
    fc.assert(
      fc.property(text, (one) => {
        const all = words(one).join('');
        expect(all).toBe(all.toLowerCase());
        expect(all).not.toMatch(/[’\s]/);
      }),
    );
  });
});

describe('the words of any text', () => {
  it('are the same with characters that nobody sees, wherever they are, and the text is kept', () => {
    fc.assert(
      fc.property(withUnseen, ([plain, written]) => {
        expect(words(written)).toEqual(words(plain));
        if (words(plain).length > 0) expect(raws(written).join('')).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same however Unicode writes its accents', () => {
    fc.assert(
      fc.property(anyText, (one) => {
        expect(words(one.normalize('NFD'))).toEqual(words(one));
        expect(words(one.normalize('NFC'))).toEqual(words(one));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same with hard spaces', () => {
    fc.assert(
      fc.property(anyText, (one) => {
        expect(words(one.replaceAll(' ', '\u00a0'))).toEqual(words(one));
      }),
    );
  });
});

describe('a word', () => {
  it('is in lower case, without the punctuation around it', () => {
    expect(words('Ask FIRST, (always).')).toEqual(['ask', 'first', 'always']);
  });

  it('keeps its apostrophe, straight', () => {
    expect(words('Don’t o’clock')).toEqual(["don't", "o'clock"]);
    expect(words('shouldn’t’ve')).toEqual(words("shouldn't've"));
  });

  it('has its possessive ending apart', () => {
    expect(words("the school/trust's care")).toEqual(['the', 'school', 'trust', "'s", 'care']);
    expect(words('the pupil’s')).toEqual(['the', 'pupil', "'s"]);
    expect(words("the pupils' parents")).toEqual(['the', 'pupils', 'parents']);
  });

  it('may be of any script, and a number', () => {
    expect(words('Ysgol Gwynedd’r 18 Łódź école')).toEqual([
      'ysgol',
      "gwynedd'r",
      '18',
      'łódź',
      'école',
    ]);
  });
});

describe('what comes between two words', () => {
  it('belongs to the word before it', () => {
    expect(raws('Ask,  first.')).toEqual(['Ask,  ', 'first.']);
  });

  it('belongs to the word after it if it opens it', () => {
    expect(raws('from “friends” (and others)')).toEqual([
      'from ',
      '“friends” ',
      '(and ',
      'others)',
    ]);
    expect(raws('and/or')).toEqual(['and/', 'or']);
  });

  it('is kept before the first word', () => {
    expect(raws('… Ask')).toEqual(['… Ask']);
  });
});

describe('the same letters', () => {
  it.each([
    ['a soft hyphen', 'safe\u00adguarding', 'safeguarding'],
    ['a zero-width space', 'safe\u200bguarding', 'safeguarding'],
    ['a word joiner', 'head\u2060teacher', 'headteacher'],
    ['a ligature', 'ﬁnd the oﬃce', 'find the office'],
    ['an accent apart', 'cafe\u0301', 'café'],
    ['a hyphen that does not break', 're\u2011posted', 're-posted'],
    ['a space that does not break', '12\u00a0months', '12 months'],
    ['wide digits', 'ａｇｅ １８', 'age 18'],
  ])('are the same word with %s', (_what, written, plain) => {
    expect(words(written)).toEqual(words(plain));
    expect(raws(written).join('')).toBe(written);
  });

  it('are not the same with a raised figure, which means something else', () => {
    expect(words('10² m')).not.toEqual(words('102 m'));
    expect(words('Facebook™')).toEqual(words('Facebook'));
  });

  it('that one character writes for two words are one, since the text cannot be cut within it', () => {
    expect(tokenise('9 ㏂ or ㏘')).toEqual([
      { raw: '9 ', word: '9' },
      { raw: '㏂ ', word: 'am' },
      { raw: 'or ', word: 'or' },
      { raw: '㏘', word: 'pm' },
    ]);
  });
});

describe('a figure', () => {
  it.each(['1,000', '1.5', '12/11/2026', '2026-11-12', '10:30', '5.2.1', '10th', '24h', 'v1.5'])(
    'such as %s is one word',
    (figure) => {
      expect(raws(`about ${figure} of`)).toEqual(['about ', `${figure} `, 'of']);
    },
  );

  it.each(['£50', '$5', '50€', '5%', '5 %', '<18', '≥ 18', '5+', '+44', '-5', '£1,500'])(
    'is one word with its symbols in %s',
    (figure) => {
      expect(raws(`about ${figure} of`)).toEqual(['about ', `${figure} `, 'of']);
      expect(words(figure)).not.toEqual(words(figure.replaceAll(/[^\d,]/g, '')));
    },
  );

  it('ends before a full stop or a comma that is none of it', () => {
    expect(words('in 2019. Then 5, and 6: 7')).toEqual([
      'in',
      '2019',
      'then',
      '5',
      'and',
      '6',
      '7',
    ]);
  });

  it('is the same with and without commas for thousands', () => {
    expect(words('£1,000 and 1,000,000')).toEqual(words('£1000 and 1000000'));
    expect(words('1,5')).not.toEqual(words('15'));
  });

  it('has what comes between it and the next as a word', () => {
    expect(words('5–10, 5 - 10, 5 + 10, 5 / 10')).toEqual([
      '5',
      '-',
      '10',
      '5',
      '-',
      '10',
      '5',
      '+',
      '10',
      '5',
      '/',
      '10',
    ]);
    expect(words('£5-£10')).toEqual(['£5', '-', '£10']);
    expect(raws('5 /10')).toEqual(['5 ', '/', '10']);
  });
});

describe('a symbol', () => {
  it('that is read aloud is a word', () => {
    expect(words('the % of £ at @school')).toEqual(['the', '%', 'of', '£', 'at', '@', 'school']);
  });

  it('for “and” is that word', () => {
    expect(words('terms & conditions')).toEqual(words('terms and conditions'));
    expect(words('terms & conditions')).not.toEqual(words('terms conditions'));
  });

  it('between words is punctuation', () => {
    expect(words('headteacher/manager')).toEqual(['headteacher', 'manager']);
    expect(words('and/or')).toEqual(words('and or'));
    expect(words('well-being – always')).toEqual(words('well being always'));
    expect(words('Google+')).toEqual(['google']);
  });
});
