import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFrom, type Library } from '../../src/check/library.ts';
import type { Measured } from '../../src/check/measured.ts';
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

/** Where the figures stand that `npm run bench -- check --write` writes. */
export const MEASURED_FILE = 'src/check/measured.json';

/** What was measured of placement when it was last written down. */
export function readMeasured(root: string): Measured {
  return JSON.parse(readFileSync(join(root, MEASURED_FILE), 'utf8')) as Measured;
}
