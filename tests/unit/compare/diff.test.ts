import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diffKind,
  diffWords,
  isDutyWord,
  type DiffTerms,
  type WordDiff,
} from '../../../src/compare/index.ts';
import { terms, text } from '../support/arbitrary.ts';

const TERMS: DiffTerms = {
  a: { school: ['school', 'school/trust'], head: ['senior manager'], people: ['employees'] },
  b: { school: ['school', 'Academy'], head: ['Principal'], people: ['staff'] },
};

/** Each part in short: `= same words`, `~ a name | another`, `! what was | what is`. */
function shown(a: string, b: string, by: DiffTerms = TERMS): string[] {
  const marks = { same: '=', naming: '~', changed: '!' };
  return diffWords(a, b, by).parts.map(
    (part) => `${marks[part.kind]} ${part.kind === 'same' ? part.a : `${part.a}|${part.b}`}`,
  );
}

function kindOf(a: string, b: string, by: DiffTerms = TERMS): string {
  return diffKind(diffWords(a, b, by));
}

function mirrored({ parts, gaveUp }: WordDiff): WordDiff {
  return { parts: parts.map(({ kind, a, b }) => ({ kind, a: b, b: a })), gaveUp };
}

function wordsOf(raw: string): string[] {
  return raw.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}

describe('the parts of any diff', () => {
  it('put together give both texts exactly', () => {
    fc.assert(
      fc.property(text, text, terms, terms, (a, b, termsA, termsB) => {
        const { parts } = diffWords(a, b, { a: termsA, b: termsB });
        expect(parts.map((part) => part.a).join('')).toBe(a);
        expect(parts.map((part) => part.b).join('')).toBe(b);
      }),
      { numRuns: 1000 },
    );
  });

  it('are mirrored when the texts are swapped', () => {
    fc.assert(
      fc.property(text, text, terms, terms, (a, b, termsA, termsB) => {
        const there = diffWords(a, b, { a: termsA, b: termsB });
        const back = diffWords(b, a, { a: termsB, b: termsA });
        expect(back).toEqual(mirrored(there));
      }),
      { numRuns: 1000 },
    );
  });

  it('are none changed where a text is compared with itself, whoever names whom', () => {
    fc.assert(
      fc.property(text, terms, terms, (one, termsA, termsB) => {
        expect(diffKind(diffWords(one, one, { a: termsA, b: termsB }))).toBe('same');
      }),
      { numRuns: 1000 },
    );
  });

  it('never hide a modal verb, a negation or a number in a name, whatever the terms', () => {
    fc.assert(
      fc.property(text, text, terms, terms, (a, b, termsA, termsB) => {
        const { parts } = diffWords(a, b, { a: termsA, b: termsB });
        const names = parts.filter((part) => part.kind === 'naming');
        const words = names.flatMap((part) => [...wordsOf(part.a), ...wordsOf(part.b)]);
        expect(words.filter(isDutyWord)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are never empty on both sides, and no two of one kind are together but names', () => {
    fc.assert(
      fc.property(text, text, terms, (a, b, both) => {
        const { parts } = diffWords(a, b, { a: both, b: both });
        for (const [index, part] of parts.entries()) {
          expect(part.a + part.b).not.toBe('');
          if (part.kind !== 'naming') expect(parts[index - 1]?.kind).not.toBe(part.kind);
        }
      }),
    );
  });
});

describe('texts without words', () => {
  it('have no parts if both are empty', () => {
    expect(diffWords('', '')).toEqual({ parts: [], gaveUp: false });
  });

  it('are one part, changed if one of them has words', () => {
    expect(shown('', 'Staff must ask.')).toEqual(['! |Staff must ask.']);
    expect(shown('…', '!')).toEqual(['= …']);
  });
});

describe('the same words', () => {
  it.each([
    ['capitals', 'Ask the PARENTS.', 'ask the parents.'],
    ['quotation marks', "'friend' requests", '‘friend’ requests'],
    ['apostrophes', "the pupil's parents don't", 'the pupil’s parents don’t'],
    ['punctuation', 'Ask first - always.', 'Ask, first; always'],
    ['spacing', 'Ask  first.', 'Ask first. '],
    ['soft hyphens', 'safe\u00adguarding', 'safeguarding'],
    ['ligatures', 'ﬁnd', 'find'],
    ['accents', 'cafe\u0301', 'café'],
  ])('are the same whatever the %s', (_what, a, b) => {
    expect(kindOf(a, b)).toBe('same');
  });

  it('are the same where only one policy takes them for a name', () => {
    const by = { a: { head: ['senior manager'] }, b: {} };
    expect(kindOf('Ask the senior manager.', 'Ask the senior manager.', by)).toBe('same');
  });
});

describe('a name', () => {
  it('equals another name of the same kind', () => {
    expect(shown('The senior manager will ask.', 'The Principal will ask.')).toEqual([
      '~ The senior manager |The Principal ',
      '= will ask.',
    ]);
  });

  it('takes its article and its possessive ending along', () => {
    expect(shown("in the school/trust's care", 'in the school care')).toEqual([
      '= in ',
      "~ the school/trust's |the school ",
      '= care',
    ]);
    expect(kindOf('part of the school/trust activities', 'part of the Academy’s activities')).toBe(
      'naming',
    );
    expect(kindOf('Ask the Academy.', 'Ask Academy.', { a: TERMS.b, b: TERMS.b })).toBe('naming');
  });

  it('is found by its longest wording', () => {
    expect(shown('the school/trust pays', 'the Academy pays')).toEqual([
      '~ the school/trust |the Academy ',
      '= pays',
    ]);
  });

  it('does not equal one of another kind', () => {
    expect(kindOf('Ask the senior manager.', 'Ask staff.')).toBe('changed');
  });

  it('counts only in the policy that uses it', () => {
    expect(kindOf('Ask the Principal.', 'Ask the senior manager.')).toBe('changed');
  });

  it('of the one who is told of concerns is not that of the one who leads', () => {
    const by = {
      a: { head: ['senior manager'], safeguardingLead: ['lead safeguarding officer'] },
      b: { head: ['Principal'], safeguardingLead: ['Safeguarding officer'] },
    };
    expect(kindOf('report to a senior manager', 'report to the Safeguarding officer', by)).toBe(
      'changed',
    );
    const [a, b] = ['the lead safeguarding officer', 'the Safeguarding officer'];
    expect(kindOf(a, b, by)).toBe('naming');
  });

  it('that holds a duty word is ignored', () => {
    const by = { a: { head: ['must'] }, b: { head: ['should'] } };
    expect(kindOf('Staff must ask.', 'Staff should ask.', by)).toBe('changed');
    const within = { a: { people: ['staff who must'] }, b: { people: ['staff who may'] } };
    expect(kindOf('For staff who must ask.', 'For staff who may ask.', within)).toBe('changed');
  });

  it('that is under two kinds is ignored', () => {
    const by = { a: { head: ['leaders'], people: ['Leaders'] }, b: { head: ['Principal'] } };
    expect(kindOf('Ask leaders.', 'Ask Principal.', by)).toBe('changed');
  });
});

describe('a difference of substance', () => {
  it.each([
    ['Staff should ask.', 'Staff must ask.'],
    ['Staff may ask.', 'Staff may not ask.'],
    ['every 12 months', 'every 36 months'],
    ['on a yearly basis', 'every 3 years'],
    ['agency workers', 'supply teachers'],
    ['5% of posts', '5 of posts'],
    ['£50', '50'],
    ['aged <18', 'aged 18'],
    ['5–10 posts', '5 10 posts'],
    ['staff & pupils', 'staff pupils'],
  ])('is that of %j and %j', (a, b) => {
    expect(kindOf(a, b)).toBe('changed');
  });

  it('shows what went and what came as one part, the rest as it stands', () => {
    expect(
      shown('reviewed on a yearly basis and later', 'reviewed every 3 years and later'),
    ).toEqual(['= reviewed ', '! on a yearly basis |every 3 years ', '= and later']);
  });

  it.each([
    ['£1,000', '£1,500'],
    ['1.5', '2.5'],
    ['12/11/2026', '12/12/2026'],
    ['10:30', '10:45'],
    ['5.2.1', '5.2.2'],
    ['10th', '11th'],
    ['5%', '5'],
  ])('marks the whole figure where %s becomes %s', (a, b) => {
    expect(shown(`after ${a} of those`, `after ${b} of those`)).toEqual([
      '= after ',
      `! ${a} |${b} `,
      '= of those',
    ]);
  });

  it('takes in a lone word between two others', () => {
    expect(shown('red and blue', 'green and white')).toEqual(['! red and blue|green and white']);
  });

  it('leaves two words between two others as they are', () => {
    expect(shown('red and then blue', 'green and then white')).toEqual([
      '! red |green ',
      '= and then ',
      '! blue|white',
    ]);
  });

  it('leaves a name between two others as it is', () => {
    expect(shown('red school blue', 'green Academy white')).toEqual([
      '! red |green ',
      '~ school |Academy ',
      '! blue|white',
    ]);
  });
});

describe('unrelated texts', () => {
  const words = (prefix: string) =>
    Array.from({ length: 3000 }, (_, n) => `${prefix}${n}`).join(' ');

  it('of 3,000 words are given up, and said to be changed as a whole', () => {
    const [a, b] = [words('a'), words('b')];
    expect(diffWords(a, b)).toEqual({ parts: [{ kind: 'changed', a, b }], gaveUp: true });
  });

  it('are not given up where little differs, however long they are', () => {
    const long = words('a');
    const { parts, gaveUp } = diffWords(long, long.replace('a1500 ', 'b '));
    expect(gaveUp).toBe(false);
    expect(parts.map((part) => part.kind)).toEqual(['same', 'changed', 'same']);
  });
});
