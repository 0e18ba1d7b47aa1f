import { readStanceFiles, readTopicFiles } from '../../../src/integrations/content-files.ts';
import {
  inspectStances,
  inspectTopic,
  type StanceFile,
  type TopicFile,
} from '../../../src/topics/reading.ts';
import { joinStances, type PolicyStances } from '../../../src/topics/join.ts';
import type { Topic, TopicSource } from '../../../src/topics/schema.ts';
import { byTopicOrder } from '../../../src/topics/topics.ts';
import { root } from './project.ts';

/** The files of the topics that the site publishes. */
export const topicFiles: readonly TopicFile[] = readTopicFiles(root);

/** The stances of the policies that the site publishes. */
export const stanceFiles: readonly StanceFile[] = readStanceFiles(root);

const stances: readonly PolicyStances[] = stanceFiles.map(stancesOf);

/** The policies that somebody has read for the topics, as their files say, by name. */
export const READ_SLUGS: readonly string[] = stances.flatMap(({ slug, read }) =>
  read ? [slug] : [],
);

/** The topics that the site publishes, in the order in which they are shown. */
export const topics: readonly Topic[] = joinStances(
  topicFiles.map(topicOf).toSorted(byTopicOrder),
  stances,
);

export function topicNamed(id: string): Topic {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`The tests ask for a topic "${id}", and there is none.`);
  return topic;
}

/** @throws Error if the file is not sound */
function topicOf(file: TopicFile): TopicSource {
  const { topic, problems } = inspectTopic(file);
  if (!topic) throw new Error(`${file.path}: ${problems.map((one) => one.message).join(' ')}`);
  return topic;
}

/** @throws Error if the file is not sound */
function stancesOf(file: StanceFile): PolicyStances {
  const { read, problems } = inspectStances(file);
  if (!read) throw new Error(`${file.path}: ${problems.map((one) => one.message).join(' ')}`);
  return { slug: file.slug, ...read };
}
