import {
  inspectStances,
  inspectTopic,
  type StanceFile,
  type TopicFile,
} from '../topics/reading.ts';
import { joinStances, type PolicyStances } from '../topics/join.ts';
import type { Topic } from '../topics/schema.ts';
import { readStanceFiles, readTopicFiles } from './content-files.ts';

/**
 * The topics on disk with the stances of the policies, for commands that run without a build.
 *
 * @param root folder of the project
 * @returns topics and stances in the order of their files; a file with faults is left out, since
 * the build reports it
 */
export function readTopics(root: string): Topic[] {
  return joinFiles(readTopicFiles(root), readStanceFiles(root));
}

/** The same of files that were read from disk before. */
export function joinFiles(topics: readonly TopicFile[], stances: readonly StanceFile[]): Topic[] {
  return joinStances(
    topics.flatMap((file) => inspectTopic(file).topic ?? []),
    readableStances(stances),
  );
}

/** What was read in each policy, of the files that have no faults. */
export function readableStances(files: readonly StanceFile[]): PolicyStances[] {
  return files.flatMap((file) => {
    const { read } = inspectStances(file);
    return read ? [{ slug: file.slug, ...read }] : [];
  });
}
