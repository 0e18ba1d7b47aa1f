import { readTopicFiles } from '../../../src/integrations/content-files.ts';
import { readTopicDraft, type TopicFile } from '../../../src/topics/draft.ts';
import type { Topic } from '../../../src/topics/schema.ts';
import { compareTopics } from '../../../src/topics/topics.ts';
import { root } from './project.ts';

/** The files of the topics that the site publishes. */
export const topicFiles: readonly TopicFile[] = readTopicFiles(root);

/** The topics that the site publishes, in the order in which they are shown. */
export const topics: readonly Topic[] = topicFiles.map(topicOf).toSorted(compareTopics);

export function topicNamed(id: string): Topic {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`The tests ask for a topic "${id}", and there is none.`);
  return topic;
}

/** @throws Error if the file is not sound */
export function topicOf(file: TopicFile): Topic {
  const { topic, problems } = readTopicDraft(file);
  if (!topic) throw new Error(`${file.path}: ${problems.map((one) => one.message).join(' ')}`);
  return topic;
}
