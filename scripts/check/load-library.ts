import { libraryFrom, type Library } from '../../src/check/library.ts';
import { readPolicyFiles, readReferenceFiles } from '../../src/integrations/content-files.ts';
import { readTopics } from '../../src/integrations/read-topics.ts';
import { inspectReference } from '../../src/law/reading.ts';
import { byPolicyOrder, readPolicy } from '../../src/policy/index.ts';
import { byTopicOrder } from '../../src/topics/topics.ts';

/**
 * Reads from disk what the page of the site reads from its data files, so that documents can be checked before anything is built.
 *
 * @param root folder of the project
 * @throws Error if a policy has faults; the build tells which
 */
export function loadLibrary(root: string): Library {
  return libraryFrom(
    readPolicyFiles(root).map(readPolicy).toSorted(byPolicyOrder),
    readTopics(root).toSorted(byTopicOrder),
    readReferenceFiles(root).flatMap((file) => inspectReference(file).reference ?? []),
  );
}
