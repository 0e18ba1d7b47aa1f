import { formatReport } from '../../../src/report/format.ts';
import type { PolicyOutline, TopicFile } from '../../../src/topics/draft.ts';
import { validateTopics } from '../../../src/topics/validate.ts';

/** A policy that does not exist: clauses 1.1 on line 23, its bullet on line 25, and 9.2 on line 31. */
export const HILL_VIEW: PolicyOutline = {
  slug: 'hill-view',
  path: 'hill-view.mdx',
  clauses: [
    { id: '1.1', position: { line: 23, column: 1 } },
    { id: '1.1.a', position: { line: 25, column: 3 } },
    { id: '9.2', position: { line: 31, column: 1 } },
  ],
  controlRows: ['Title', 'Review'],
};

/** Another, with one clause and no document-control table. */
export const MILL_LANE: PolicyOutline = {
  slug: 'mill-lane',
  path: 'mill-lane.mdx',
  clauses: [{ id: '4', position: { line: 23, column: 1 } }],
  controlRows: [],
};

/** A sound topic; it names every clause of both. */
export const SOUND = `group: oversight
title: Review
question: How often must the policy be reviewed?
stake: Platforms change every year.
positions:
  - id: every-12-months
    label: Every 12 months
  - id: no-period
    label: No fixed period
policies:
  hill-view:
    position: every-12-months
    clauses: ['9.2', '1.1', '1.1.a']
    control: Review
    says: It is reviewed every year.
  mill-lane:
    position: no-period
    clauses: ['4']
    says: It is reviewed when the head thinks fit.
`;

/** The sound topic with one thing changed. @throws Error if it is not there to be changed, once */
export function spoilt(what: string, by: string): string {
  if (SOUND.split(what).length !== 2)
    throw new Error(`"${what}" does not stand once in the topic.`);
  return SOUND.replace(what, by);
}

/** A topic file; any but the review has a title of its own. */
export function topicFile(source: string, id = 'review'): TopicFile {
  const own = id === 'review' ? source : source.replace('title: Review\n', `title: Of ${id}\n`);
  return { id, path: `${id}.yaml`, source: own };
}

/** What an author is told of a topic, beside Hill View and Mill Lane. */
export function reportOnTopic(source: string, ...others: TopicFile[]): string {
  return formatReport(validateTopics([topicFile(source), ...others], [HILL_VIEW, MILL_LANE]));
}
