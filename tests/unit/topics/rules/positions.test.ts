import { describe, expect, it } from 'vitest';
import { reportOnTopic, SOUND, spoilt, topicFile } from '../../support/topic-source.ts';

describe('positions', () => {
  it('that share an id are reported at the second', () => {
    expect(reportOnTopic(SOUND.replaceAll('no-period', 'every-12-months')))
      .toBe(`review.yaml:11:9  position-repeated
  Two positions of this topic have the id "every-12-months".
  Fix: Positions differ in what they require of people: word the difference, or make them one.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('that share a label are reported, capitals aside', () => {
    expect(reportOnTopic(spoilt('label: No fixed period', 'label: every 12 Months')))
      .toBe(`review.yaml:12:12  position-repeated
  Two positions of this topic have the label "every 12 Months".
  Fix: Positions differ in what they require of people: word the difference, or make them one.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });
});

describe('related topics', () => {
  it('that do not exist are reported', () => {
    expect(reportOnTopic(`${SOUND}related: [respect, Gossip]\n`, topicFile(SOUND, 'respect')))
      .toBe(`review.yaml:14:20  topic-related
  There is no topic "Gossip".
  Fix: Name the file of another topic without its ending, or remove it.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('do not include the topic itself', () => {
    expect(reportOnTopic(`${SOUND}related:\n  - review\n`)).toBe(`review.yaml:15:5  topic-related
  This topic names itself as related.
  Fix: Name the file of another topic without its ending, or remove it.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('count though their own file is faulty', () => {
    const faulty = topicFile('group: gossip\n', 'respect');
    expect(reportOnTopic(`${SOUND}related: [respect]\n`, faulty)).not.toContain('topic-related');
  });
});
