import { describe, expect, it } from 'vitest';
import { byReference, isOutOfDateCitation } from '../../../src/law/cited.ts';
import { KNOWN_SLUGS } from '../support/project.ts';
import { citations, references } from '../support/references.ts';

/** Citations in one clause, which is written `neu#5.3`. */
function citationsAt(place: string) {
  return citations.filter((one) => `${one.policy}#${one.clause}` === place);
}

/** What each policy cites out of date, and where, read from the documents themselves. */
const OUT_OF_DATE: Record<string, Record<string, string[]>> = {
  'alderley-edge': {
    twitter: ['social-media-accounts.1.a'],
  },
  'clifton-lodge': {
    glogster: ['2.3.a'],
    twitter: ['2.3.b'],
    edmodo: ['2.3.c'],
    'data-protection-act-1998': ['3.2.c', '3.3.a'],
    'defamation-act-1952': ['3.4.b'],
    'defamation-act-1996': ['3.4.b'],
    'libel-act-1843': ['3.4.a'],
    'malicious-communications-act-1988': ['3.4.e'],
  },
  littletown: {
    twitter: ['4.1'],
    'google-plus': ['4.1'],
    'regulation-of-investigatory-powers-act-2000': ['12.1.a'],
    'uk-gdpr': ['12.1.b'],
  },
  neu: {
    twitter: ['4.1', 'appendix.1.k'],
    'google-plus': ['4.1'],
    'regulation-of-investigatory-powers-act-2000': ['12.1.a'],
    'uk-gdpr': ['12.1.b'],
  },
  'newall-green': {
    'kcsie-2019': ['1.4'],
    'safer-working-practice': ['1.4', '6.11'],
    'prevent-advice-2015': ['1.4', '12.3'],
    'prevent-guidance-2015': ['1.4', '12.3', '12.4'],
    twitter: ['2.4.a'],
    'uk-gdpr': ['5.1', '6.20', '6.21'],
  },
};

describe('what a policy cites out of date', () => {
  it('is known of each of the five', () => {
    expect(Object.keys(OUT_OF_DATE)).toEqual(KNOWN_SLUGS);
  });

  it.each(Object.entries(OUT_OF_DATE))('is this, and nothing besides: %s', (slug, expected) => {
    const own = citations.filter((one) => one.policy === slug && isOutOfDateCitation(one));
    const found = byReference(own).map(
      ({ reference, citations: group }) => [reference.id, group.map((one) => one.clause)] as const,
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe('a clause that the register must get right', () => {
  it('names two Acts in one breath: clifton-lodge#3.4.b', () => {
    expect(citationsAt('clifton-lodge#3.4.b').map((one) => one.reference.id)).toEqual([
      'defamation-act-1952',
      'defamation-act-1996',
    ]);
  });

  it('names one Act four times: newall-green#6.22', () => {
    expect(citationsAt('newall-green#6.22').map((one) => one.reference.id)).toEqual(
      Array<string>(4).fill('equality-act-2010'),
    );
  });

  it.each([
    ['alderley-edge#definition.5', [['X (formerly known as Twitter)', true]]],
    ['alderley-edge#social-media-accounts.1.a', [['Twitter', false]]],
    [
      'newall-green#2.4.a',
      [
        ['Twitter', false],
        ['X, (formerly Twitter)', true],
      ],
    ],
  ])('names Twitter as it is today or as it was: %s', (place, expected) => {
    const found = citationsAt(place).filter((one) => one.reference.id === 'twitter');
    expect(found.map((one) => [one.words, one.isSound])).toEqual(expected);
  });
});

describe('what is not confirmed', () => {
  const noteOf = (id: string) => references.find((one) => one.id === id)?.note ?? '';

  it.each(['equality-act-2010', 'duty-to-prevent-sexual-harassment'])(
    'is not said to be in force: %s',
    (id) => {
      expect(noteOf(id)).toContain(
        'It is reported that both were due in force in October 2026; we have not confirmed that they are.',
      );
      expect(noteOf(id)).toContain('on any protected ground, a liability of its own');
    },
  );

  it('is said to be so of phones in schools, and of the draft of guidance that was seen', () => {
    expect(noteOf('mobile-phones-in-schools')).toContain(
      'We have not confirmed whether it has since become statutory.',
    );
    expect(noteOf('kcsie-2026')).toContain('we have seen only its draft in full');
  });
});

it('the law on interception is not called the law on monitoring', () => {
  const [old, now] = [
    'regulation-of-investigatory-powers-act-2000',
    'investigatory-powers-act-2016',
  ];
  for (const id of [old, now]) {
    const note = references.find((one) => one.id === id)?.note;
    expect(note).toContain('Other monitoring is a matter of data protection and human rights law.');
  }
  expect(references.find((one) => one.id === old)?.replacedBy).toMatch(/, for interception$/);
});
