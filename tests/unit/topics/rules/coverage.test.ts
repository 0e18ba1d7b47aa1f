import { describe, expect, it } from 'vitest';
import { reportOnTopic, SOUND, spoilt, topicFile } from '../../support/topic-source.ts';

describe('a clause under no topic', () => {
  it('is reported at its place in the policy', () => {
    expect(reportOnTopic(spoilt(", '1.1.a'", ''))).toBe(`hill-view.mdx:25:3  clause-without-topic
  Clause 1.1.a of hill-view stands under no topic.
  Fix: Name it in the topic on which it bears, in src/content/topics/.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is not reported if another topic names it', () => {
    expect(reportOnTopic(spoilt(", '1.1.a'", ''), topicFile(SOUND, 'respect'))).toBe('');
  });

  it('is not covered by the same id in another policy', () => {
    const report = reportOnTopic(spoilt("['9.2', '1.1', '1.1.a']", "['1.1', '1.1.a']"));
    expect(report).toContain('Clause 9.2 of hill-view stands under no topic.');
    expect(report).not.toContain('mill-lane');
  });

  it('is not reported while a topic cannot be read, since that topic may name it', () => {
    const broken = topicFile('title: Respect: how\n', 'respect');
    expect(reportOnTopic(spoilt(", '1.1.a'", ''), broken)).toContain('topic-syntax');
    expect(reportOnTopic(spoilt(", '1.1.a'", ''), broken)).not.toContain('clause-without-topic');
  });
});
