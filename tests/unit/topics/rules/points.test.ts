import { expect, it } from 'vitest';
import {
  MILL_LANE_STANCES,
  reportOn,
  reportOnTopic,
  SOUND,
  stanceFiles,
  topicFile,
} from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';
const TOPIC = `${SOUND}points: [{ id: when, says: When it is reviewed }]\n`;

function told(points: string, topic = TOPIC): string {
  const stances = stanceFiles(`${MILL_LANE_STANCES}    points: ${points}\n`);
  return reportOn([topicFile(topic)], stances);
}

it('the points of a topic differ in their ids', () => {
  const twice = `${SOUND}points: [{ id: when, says: One }, { id: when, says: Two }]\n`;
  expect(reportOnTopic(twice)).toBe(`review.yaml:14:41  topic-point
  Two points of this topic have the id "when".
  Fix: Give each an id of its own, or make them one.

${ONE}`);
});

it('a policy settles points of its topic, in clauses that it has', () => {
  expect(told("{ when: ['4'] }")).toBe('');
  expect(told("{ when: ['4'], who: ['4'] }")).toContain(
    `The topic review has no point "who".
  Fix: Name one of: when; or add the point to the topic.`,
  );
  expect(told("{ who: ['4'] }", SOUND)).toContain('Fix: Add the point to the topic, or remove it.');
  expect(told("{ when: ['5'] }")).toBe(`stances/mill-lane.yaml:8:22  stance-point
  The point "when" is settled in a clause 5, which mill-lane does not have.
  Fix: Correct the id, or remove it.

${ONE}`);
  expect(told("{ when: ['4', '4'] }")).toContain('Clause 4 is named twice for the point "when".');
});
