import { describe, expect, it } from 'vitest';
import { readTopicDraft } from '../../../src/topics/draft.ts';
import { reportOnTopic, SOUND, spoilt, topicFile } from '../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('a topic file', () => {
  it('is read with its name as id, and no related topics where it names none', () => {
    const { topic, problems } = readTopicDraft(topicFile(SOUND));
    expect(problems).toEqual([]);
    expect([topic?.id, topic?.title, topic?.related]).toEqual(['review', 'Review', []]);
  });

  it('tells where a value stands, or the nearest above it', () => {
    const { placeOf } = readTopicDraft(topicFile(SOUND));
    expect(placeOf(['policies', 'mill-lane', 'position'])).toEqual({ line: 17, column: 15 });
    expect(placeOf(['policies', 'sea-bank'])).toEqual(placeOf(['policies']));
  });

  it('that is not YAML is reported as such', () => {
    expect(reportOnTopic(spoilt('title: Review', 'title: Review: how often')))
      .toBe(`review.yaml:2:8  topic-syntax
  This is not valid YAML: Nested mappings are not allowed in compact mappings.
  Fix: Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.

${ONE}`);
  });

  it('that lacks a part is told which', () => {
    expect(reportOnTopic(spoilt('stake: Platforms change every year.\n', '')))
      .toBe(`review.yaml:1:1  topic-value
  stake is missing.
  Fix: Give stake as text.

${ONE}`);
  });

  it('with a position that is alone is told that it compares nothing', () => {
    const alone = spoilt('  - id: no-period\n    label: No fixed period\n', '');
    expect(reportOnTopic(alone)).toBe(`review.yaml:6:3  topic-value
  positions: too small: expected array to have >=2 items.
  Fix: Correct positions; src/content.config.ts names the schema.

${ONE}`);
  });

  it('with ids that YAML takes for numbers is told so', () => {
    expect(reportOnTopic(spoilt("['4']", '[4]'))).toBe(`review.yaml:18:15  topic-value
  policies.mill-lane.clauses.0 is not text.
  Fix: Give policies.mill-lane.clauses.0 as text.

${ONE}`);
  });
});
