import type { Problem } from '../report/problem.ts';
import { inspectStances, type StanceFile, type TopicFile } from '../topics/reading.ts';
import { topicPath } from './content-files.ts';

/** More missing topics than this have one cause, such as a folder that is gone. */
const MOST = 3;

/**
 * Topics that most policies take a stance on and whose files are gone, or have another name: with
 * one problem for each, however many places name it. What a single file of stances names is more
 * likely mistyped there.
 *
 * @param topics the topic files that exist
 * @param stances the files of stances
 */
export function goneTopics(
  topics: readonly TopicFile[],
  stances: readonly StanceFile[],
): Problem[] {
  const known = new Set(topics.map(({ id }) => id));
  const naming = stances
    .map((file) => Object.keys(inspectStances(file).read?.stances ?? {}))
    .filter((ids) => ids.length > 0);
  const named = Map.groupBy(naming.flat(), (id) => id);
  const gone = [...named]
    .filter(([id, times]) => !known.has(id) && times.length > 1 && times.length > naming.length / 2)
    .map(([id]) => id)
    .toSorted();
  return gone.length > MOST ? [all(gone)] : gone.map((id) => one(id, named.get(id)?.length ?? 0));
}

function one(id: string, times: number): Problem {
  return problem(
    topicPath(id),
    `${times} files of stances name the topic ${id}, and there is no such file.`,
  );
}

function all(ids: readonly string[]): Problem {
  return problem(
    topicPath(''),
    `Most files of stances name ${ids.length} topics that are not here: ${ids.join(', ')}.`,
  );
}

function problem(file: string, message: string): Problem {
  const fix =
    'Bring back what is gone. To rename a topic, or to take it out for good, change its name in every file of stances too: the build then lists the other places that name it.';
  return { rule: 'topic-missing', file, line: 1, column: 1, message, fix };
}
