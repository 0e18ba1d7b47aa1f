import { formatReport } from '../../../src/report/format.ts';
import type { PolicyOutline, StanceFile, TopicFile } from '../../../src/topics/reading.ts';
import { validateTopics } from '../../../src/topics/validate.ts';

/**
 * A policy that does not exist: clauses 1.1 on line 23, its bullet on line 25, and 9.2 on line 31.
 */
export const HILL_VIEW: PolicyOutline = {
  slug: 'hill-view',
  path: 'hill-view.mdx',
  clauses: [
    { id: '1.1', text: 'The school reviews this policy:', position: { line: 23, column: 1 } },
    { id: '1.1.a', text: 'every year', position: { line: 25, column: 3 } },
    {
      id: '9.2',
      text: 'This policy must be reviewed every year.',
      position: { line: 31, column: 1 },
    },
  ],
  controlRows: ['Title', 'Review'],
};

/** Another, with one clause and no document-control table. */
export const MILL_LANE: PolicyOutline = {
  slug: 'mill-lane',
  path: 'mill-lane.mdx',
  clauses: [
    { id: '4', text: 'The head may review it at any time.', position: { line: 23, column: 1 } },
  ],
  controlRows: [],
};

/** A sound topic. */
export const SOUND = `group: oversight
title: Review
question: How often must the policy be reviewed?
stake: Platforms change every year.
scale: true
positions:
  - id: every-12-months
    label: Every 12 months
    strength: none
    stricterBecause: It names a period.
  - id: no-period
    label: No fixed period
    strength: none
`;

/** Sound stances of Hill View on it; they name every clause. */
export const HILL_VIEW_STANCES = `read: true
stances:
  review:
    position: every-12-months
    clauses: ['9.2', '1.1', '1.1.a']
    control: Review
    says: It must be reviewed every year.
    evidence: [{ clause: '9.2', words: must be reviewed every year }]
`;

/** Sound stances of Mill Lane on it. */
export const MILL_LANE_STANCES = `read: true
stances:
  review:
    position: no-period
    clauses: ['4']
    says: It may be reviewed when the head thinks fit.
    evidence: [{ clause: '4', words: The head may review it }]
`;

/**
 * A text, the sound topic unless another is given, with one thing changed. @throws Error if it is
 * not there to be changed, once
 */
export function spoilt(what: string, by: string, text = SOUND): string {
  if (text.split(what).length !== 2) throw new Error(`"${what}" does not stand there once.`);
  return text.replace(what, by);
}

/** A topic file; any but the review has a title of its own. */
export function topicFile(source: string, id = 'review'): TopicFile {
  const own = id === 'review' ? source : source.replace('title: Review\n', `title: Of ${id}\n`);
  return { id, path: `${id}.yaml`, source: own };
}

export function stanceFile(source: string, slug = 'mill-lane'): StanceFile {
  return { slug, path: `stances/${slug}.yaml`, source };
}

/** The stances of both, those of either changed. */
export function stanceFiles(
  millLane = MILL_LANE_STANCES,
  hillView = HILL_VIEW_STANCES,
): StanceFile[] {
  return [stanceFile(hillView, 'hill-view'), stanceFile(millLane)];
}

/**
 * What an author is told of a topic, beside others, while nobody has read Hill View and Mill Lane.
 */
export function reportOnTopic(source: string, ...others: TopicFile[]): string {
  const unread = stanceFiles('read: false\n', 'read: false\n');
  return reportOn([topicFile(source), ...others], unread);
}

/** What an author is told of stances of Mill Lane on a sound topic, beside those of Hill View. */
export function reportOnStances(millLane: string, ...others: StanceFile[]): string {
  return reportOn([topicFile(SOUND)], [...stanceFiles(millLane), ...others]);
}

/** What an author is told of topics and stances, beside Hill View and Mill Lane. */
export function reportOn(topics: readonly TopicFile[], stances: readonly StanceFile[]): string {
  return formatReport(validateTopics(topics, stances, [HILL_VIEW, MILL_LANE]));
}
