import { describe, expect, it } from 'vitest';
import { reportOnTopic, SOUND, spoilt, topicFile } from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('the title of a topic', () => {
  it('is no other topic’s, however it is written', () => {
    expect(reportOnTopic(SOUND, topicFile(spoilt('title: Review', 'title: rEview'), 'respect')))
      .toBe(`respect.yaml:2:8  topic-title
  The topic review has the title "rEview" too.
  Fix: Give each a title of its own, or make the two one topic.

${ONE}`);
  });
});

describe('a related topic', () => {
  it('is named once', () => {
    const other = topicFile(SOUND, 'respect');
    expect(reportOnTopic(`${SOUND}related: [respect, respect]\n`, other))
      .toBe(`review.yaml:14:20  topic-related
  The topic respect is named twice.
  Fix: Name it once.

${ONE}`);
  });
});
