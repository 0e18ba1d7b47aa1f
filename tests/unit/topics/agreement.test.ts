import { describe, expect, it } from 'vitest';
import {
  agreementWords,
  headingFacts,
  rowFacts,
} from '../../../src/components/matrix/row-facts.ts';
import { agreementSentence } from '../../../src/site/agreement-sentence.ts';
import { agreement } from '../../../src/topics/agreement.ts';

/**
 * A topic on which policies a, b, c … take these positions; "-" is silence, and a blank that nobody
 * has read the policy.
 */
function topicWith(positions: string) {
  const taken = [...positions].flatMap((position, index) =>
    position === ' '
      ? []
      : [[slugs[index], { position: position === '-' ? 'silent' : position }] as const],
  );
  return { policies: Object.fromEntries(taken) as Record<string, { position: string }> };
}

const slugs = ['a', 'b', 'c', 'd', 'e'];
const policies = slugs.map((slug) => ({ slug, shortName: slug.toUpperCase() }));

describe('policies', () => {
  it.each([
    ['xyxzz', { kind: 'disagree', speaking: 5, answers: 3 }],
    ['x-y--', { kind: 'disagree', speaking: 2, answers: 2 }],
    ['xx-x-', { kind: 'agree', speaking: 3 }],
    ['--x--', { kind: 'alone', slug: 'c' }],
    ['  x -', { kind: 'alone', slug: 'c' }],
    ['-----', { kind: 'silent' }],
    ['     ', { kind: 'unread' }],
  ])('that answer %j', (positions, expected) => {
    expect(agreement(topicWith(positions), slugs)).toEqual(expected);
  });

  it('agree or not by those looked at alone', () => {
    expect(agreement(topicWith('xyx--'), ['a', 'c'])).toEqual({ kind: 'agree', speaking: 2 });
    expect(agreement(topicWith('xyx--'), ['a', 'd'])).toEqual({ kind: 'alone', slug: 'a' });
  });
});

describe('in words', () => {
  it.each([
    [
      'xyxzz',
      '≠ They differ',
      '5 speak, 3 answers',
      'They differ: five speak, and give three different answers.',
    ],
    [
      'x-y--',
      '≠ They differ',
      '2 speak, 2 answers',
      'They differ: two speak, and give two different answers.',
    ],
    [
      'xx-x-',
      '= They agree',
      '3 speak, 1 answer',
      'They agree: three speak, and give the same answer.',
    ],
    [
      '--x--',
      'Only C speaks',
      null,
      'C alone speaks, so there is nothing to agree or disagree with.',
    ],
    ['-----', 'None speaks', null, 'None of the policies speaks.'],
    ['     ', 'Not read yet', null, 'No policy has been read on this yet.'],
  ])('answers %j', (positions, verdict, detail, sentence) => {
    expect(agreementWords(topicWith(positions), policies)).toEqual({ verdict, detail });
    expect(agreementSentence(topicWith(positions), policies)).toBe(sentence);
  });
});

it('a row tells the style sheet which columns speak, are silent and differ', () => {
  expect(rowFacts(topicWith('xy-x '), slugs)).toEqual({
    'data-differ': '12 24',
    'data-speaks': '1 2 4',
    'data-silent': '3',
  });
});

it('a heading stays for any of its rows', () => {
  expect(headingFacts([topicWith('xy---'), topicWith('x--y ')], slugs)).toEqual({
    'data-differ': '12 14',
    'data-silent': '2 3 4 5',
  });
});
