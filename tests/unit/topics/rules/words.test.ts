import { describe, expect, it } from 'vitest';
import { reportOnTopic, SOUND, spoilt, topicFile } from '../../support/topic-source.ts';
import { topics } from '../../support/topics.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';
const withWords = (words: string) => `${SOUND}words: [${words}]\n`;

describe('an everyday word of a topic', () => {
  it.each([
    ['renewal, Renewal', '14:18', '"Renewal" is not written plainly.', 'Write it as: renewal'],
    ['every  year', '14:9', '"every  year" is not written plainly.', 'Write it as: every year'],
    ['renewal, renewal', '14:18', 'The word "renewal" is given twice.', 'Give it once.'],
    [
      'how often',
      '14:9',
      'The title or the question has "how often" already, so the topic is found by it.',
      'Leave it out.',
    ],
    [
      'review',
      '14:9',
      'The title or the question has "review" already, so the topic is found by it.',
      'Leave it out.',
    ],
  ])('is written plainly and once, and adds something: %s', (words, place, message, fix) => {
    expect(reportOnTopic(withWords(words))).toBe(`review.yaml:${place}  topic-word
  ${message}
  Fix: ${fix}

${ONE}`);
  });

  it('may hold an apostrophe and a hyphen, and be a part of a word of the title', () => {
    expect(reportOnTopic(withWords('head’s job, follow-up, view'))).toBe('');
  });

  it('is claimed by at most three topics', () => {
    const others = ['a', 'b', 'c'].map((id) => topicFile(withWords('renewal'), id));
    expect(reportOnTopic(withWords('renewal'), ...others.slice(0, 2))).toBe('');
    expect(reportOnTopic(withWords('renewal'), ...others))
      .toContain(`review.yaml:14:9  topic-word-common
  4 topics claim the word "renewal", so it tells none of them from the others.
  Fix: Leave it to the topics that it means most: at most 3.`);
  });

  it('is a text', () => {
    expect(reportOnTopic(spoilt('title: Review', 'title: Review\nwords: [101]'))).toContain(
      'topic-value',
    );
  });
});

it('every topic of this site has from five to twenty', () => {
  const counts = topics.map(({ id, words }) => [id, words.length] as const);
  expect(counts.filter(([, count]) => count < 5 || count > 20)).toEqual([]);
});
