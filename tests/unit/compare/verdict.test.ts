import { describe, expect, it } from 'vitest';
import { byOutcome, isRead, topicVerdicts, type Outcome } from '../../../src/compare/index.ts';
import { READ_PAIRS } from '../support/comparisons.ts';
import { madeTopic } from '../support/made.ts';
import { topics } from '../support/topics.ts';

const [A, B] = [{ slug: 'mill-lane' }, { slug: 'sea-bank' }];

function outcome(a: string, b: string, scale = true): Outcome | undefined {
  const topic = madeTopic('any', { 'mill-lane': [a, '1.1'], 'sea-bank': [b, '1.1'] }, { scale });
  return topicVerdicts([topic], A, B)[0]?.outcome;
}

describe('what two policies answer on a topic', () => {
  it('is stricter or less strict on a scale, as the positions stand', () => {
    expect(outcome('strict', 'loose')).toBe('a-stricter');
    expect(outcome('middle', 'strict')).toBe('b-stricter');
  });

  it('is merely different where the positions are no scale', () => {
    expect(outcome('strict', 'loose', false)).toBe('differ');
  });

  it('is the same where the position is, scale or not', () => {
    expect(outcome('middle', 'middle')).toBe('same');
    expect(outcome('middle', 'middle', false)).toBe('same');
  });

  it('is never a comparison with silence', () => {
    expect(outcome('strict', 'silent')).toBe('only-a');
    expect(outcome('silent', 'loose')).toBe('only-b');
    expect(outcome('silent', 'silent')).toBe('neither');
  });

  it('gives a reason for each step between the two, from the stricter down', () => {
    const stances = { 'mill-lane': ['loose', '1.1'], 'sea-bank': ['strict', '1.1'] } as const;
    const [verdict] = topicVerdicts([madeTopic('any', stances)], A, B);
    expect(verdict?.because).toEqual(['It bars it.', 'Of care.']);
    const apart = topicVerdicts([madeTopic('any', stances, { scale: false })], A, B);
    expect(apart[0]?.because).toEqual([]);
  });

  it('has the label of each, and null for silence', () => {
    const stances = { 'mill-lane': ['loose', '1.1'], 'sea-bank': ['silent'] } as const;
    const [verdict] = topicVerdicts([madeTopic('any', stances)], A, B);
    expect([verdict?.a, verdict?.b]).toEqual(['Allowed', null]);
  });
});

it('verdicts are gathered by outcome in one order, without empty ones', () => {
  const stance = (a: string, b: string) => ({
    'mill-lane': [a, '1.1'] as const,
    'sea-bank': [b, '1.1'] as const,
  });
  const all = [
    madeTopic('one', stance('silent', 'silent')),
    madeTopic('two', stance('loose', 'strict')),
    madeTopic('three', stance('silent', 'silent')),
  ];
  const gathered = byOutcome(topicVerdicts(all, A, B));
  expect(gathered.map(([name, own]) => [name, own.map(({ topic }) => topic.id)])).toEqual([
    ['b-stricter', ['two']],
    ['neither', ['one', 'three']],
  ]);
});

describe.each(READ_PAIRS)('the verdicts on %s and %s', (a, b) => {
  const verdicts = topicVerdicts(topics, { slug: a }, { slug: b });

  it('are one for each topic, mirrored when the sides are swapped', () => {
    const mirrored = { 'a-stricter': 'b-stricter', 'b-stricter': 'a-stricter' } as const;
    const alone = { 'only-a': 'only-b', 'only-b': 'only-a' } as const;
    const swapped = topicVerdicts(topics, { slug: b }, { slug: a });
    expect(isRead(a, topics) && isRead(b, topics)).toBe(true);
    expect(verdicts.map((one) => one.topic.id)).toEqual(topics.map(({ id }) => id));
    expect(swapped.map((one) => one.outcome)).toEqual(
      verdicts.map(({ outcome: own }) => ({ ...mirrored, ...alone })[own as 'only-a'] ?? own),
    );
  });

  it('claim strictness of scales alone, and always with reasons', () => {
    for (const { topic, outcome: own, because } of verdicts) {
      const isStricter = own === 'a-stricter' || own === 'b-stricter';
      expect(isStricter && !topic.scale).toBe(false);
      expect(because.length > 0).toBe(isStricter);
    }
  });
});
