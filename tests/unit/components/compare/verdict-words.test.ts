import { describe, expect, it } from 'vitest';
import { OUTCOMES, topicVerdicts, type Outcome } from '../../../../src/compare/index.ts';
import { verdictWords } from '../../../../src/components/compare/verdict-words.ts';
import { madePolicy, madeTopic } from '../../support/made.ts';

const A = madePolicy('mill-lane', { '1.1': 'Staff ask.' }, { shortName: 'Mill Lane' });
const B = madePolicy('sea-bank', { '1.1': 'Staff ask.' }, { shortName: 'Sea Bank' });

const STANCES = {
  'a-stricter': ['strict', 'loose'],
  'b-stricter': ['loose', 'strict'],
  differ: ['strict', 'loose'],
  'only-a': ['strict', 'silent'],
  'only-b': ['silent', 'strict'],
  same: ['strict', 'strict'],
  neither: ['silent', 'silent'],
} as const satisfies Record<Outcome, readonly [string, string]>;

/** The sentences on two policies with so many topics of each outcome. */
function sentences(counts: Partial<Record<Outcome, number>>) {
  const topics = OUTCOMES.flatMap((outcome) =>
    Array.from({ length: counts[outcome] ?? 0 }, (_, at) => {
      const [a, b] = STANCES[outcome];
      const stances = { 'mill-lane': [a, '1.1'], 'sea-bank': [b, '1.1'] } as const;
      return madeTopic(`${outcome}-${at}`, stances, { scale: outcome !== 'differ' });
    }),
  );
  return verdictWords({ a: A, b: B }, { verdicts: topicVerdicts(topics, A, B) });
}

const words = (counts: Partial<Record<Outcome, number>>) =>
  sentences(counts)
    .map((sentence) => sentence.map((piece) => piece.words).join(''))
    .join(' ');

describe('the verdict', () => {
  it('says all in a few sentences', () => {
    expect(
      words({
        'a-stricter': 1,
        'b-stricter': 3,
        differ: 2,
        same: 28,
        'only-a': 4,
        'only-b': 1,
        neither: 13,
      }),
    ).toBe(
      'Sea Bank is stricter on 3 topics, Mill Lane on 1. On 2 more topics their answers differ, and we do not rank them. ' +
        'On 28 topics they take the same position. Only Mill Lane speaks on 4, only Sea Bank on 1, and neither speaks on 13.',
    );
  });

  it('says “none” of the one that is never stricter, and “1 topic” of one', () => {
    expect(words({ 'a-stricter': 1 })).toBe('Mill Lane is stricter on 1 topic, Sea Bank on none.');
  });

  it('says nothing of what there is not', () => {
    expect(words({ differ: 1 })).toBe('On 1 topic their answers differ, and we do not rank them.');
    expect(words({ 'only-b': 2 })).toBe('Only Sea Bank speaks on 2.');
    expect(words({ 'only-b': 2, neither: 1 })).toBe(
      'Only Sea Bank speaks on 2, and neither speaks on 1.',
    );
    expect(words({ neither: 3 })).toBe('Neither speaks on 3.');
    expect(words({})).toBe('');
  });

  it('has every figure lead to its topics', () => {
    const links = sentences({ 'a-stricter': 1, differ: 2, same: 3, 'only-b': 4 })
      .flat()
      .flatMap(({ words: figure, href }) => (href ? [`${figure}: ${href}`] : []));
    expect(links).toEqual([
      '1 topic: #topics-a-stricter',
      '2 more topics: #topics-differ',
      '3 topics: #topics-same',
      '4: #topics-only-b',
    ]);
  });
});
