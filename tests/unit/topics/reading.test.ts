import { describe, expect, it } from 'vitest';
import { inspectStances, inspectTopic } from '../../../src/topics/reading.ts';
import {
  MILL_LANE_STANCES,
  reportOnStances,
  reportOnTopic,
  SOUND,
  spoilt,
  stanceFile,
  topicFile,
} from '../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('a topic file', () => {
  it('is read with its name as id, and no related topics where it names none', () => {
    const { topic, problems } = inspectTopic(topicFile(SOUND));
    expect(problems).toEqual([]);
    expect([topic?.id, topic?.title, topic?.related]).toEqual(['review', 'Review', []]);
  });

  it('that is not YAML is reported as such', () => {
    expect(reportOnTopic(spoilt('title: Review', 'title: Review: how often')))
      .toBe(`review.yaml:2:8  topic-syntax
  This is not valid YAML: Nested mappings are not allowed in compact mappings.
  Fix: Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.

${ONE}`);
  });

  it('that lacks a part is reported with its name', () => {
    expect(reportOnTopic(spoilt('stake: Platforms change every year.\n', '')))
      .toBe(`review.yaml:1:1  topic-value
  stake is missing.
  Fix: Give stake as text.

${ONE}`);
  });

  it.each(['No-Period', 'no period', 'no--period', '__proto__', 'no♥'])(
    'with a position whose id cannot be part of an address is told so: %s',
    (id) => {
      const report = reportOnTopic(spoilt('id: no-period', `id: '${id}'`));
      expect(report).toContain(`topic-value
  positions.1.id: expected small letters, figures and single hyphens.
  Fix: Correct positions.1.id; src/content.config.ts names the schema.

${ONE}`);
      expect(report).toMatch(/^review\.yaml:\d+:\d+ /);
    },
  );

  it('with a position that is alone is reported to compare nothing', () => {
    const alone = spoilt('  - id: no-period\n    label: No fixed period\n    strength: none\n', '');
    expect(reportOnTopic(alone)).toBe(`review.yaml:7:3  topic-value
  positions: too small: expected array to have >=2 items.
  Fix: Correct positions; src/content.config.ts names the schema.

${ONE}`);
  });
});

describe('a file of stances', () => {
  it('is read with none where nobody has read the policy', () => {
    expect(inspectStances(stanceFile('read: false\n')).read).toEqual({ read: false, stances: {} });
  });

  it('tells where a value stands, or the nearest above it', () => {
    const { placeOf } = inspectStances(stanceFile(MILL_LANE_STANCES));
    expect(placeOf(['stances', 'review', 'position'])).toEqual({ line: 4, column: 15 });
    expect(placeOf(['stances', 'images'])).toEqual(placeOf(['stances']));
  });

  it('that does not say whether the policy was read is asked to', () => {
    expect(reportOnStances(spoilt('read: true\n', '', MILL_LANE_STANCES)))
      .toBe(`stances/mill-lane.yaml:1:1  stance-value
  read is missing.
  Fix: Give read as true or false.

${ONE}`);
  });

  it('with ids that YAML takes for numbers is reported', () => {
    expect(reportOnStances(spoilt("['4']", '[4]', MILL_LANE_STANCES)))
      .toBe(`stances/mill-lane.yaml:5:15  stance-value
  stances.review.clauses.0 is not text.
  Fix: Give stances.review.clauses.0 as text.

${ONE}`);
  });
});
