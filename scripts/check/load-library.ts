import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../src/check/library.ts';
import type { Measured } from '../../src/check/measured.ts';
import { readPolicyFiles, readReferenceFiles } from '../../src/integrations/content-files.ts';
import { readTopics } from '../../src/integrations/read-topics.ts';
import { inspectReference } from '../../src/law/reading.ts';
import { byPolicyOrder, readPolicy } from '../../src/policy/index.ts';
import { inspectPolicy, type PolicyFile } from '../../src/policy/policy.ts';
import { byTopicOrder } from '../../src/topics/topics.ts';

/**
 * Reads from disk what the page of the site reads from its data files, so that documents can be
 * checked before anything is built.
 *
 * @param root folder of the project
 * @returns the library without policies of which the facts are not filled in yet
 */
export function loadLibrary(root: string): Library {
  return {
    policies: readPolicyFiles(root).filter(isFinished).map(readPolicy).toSorted(byPolicyOrder),
    topics: readTopics(root).toSorted(byTopicOrder),
    register: readReferenceFiles(root).flatMap((file) => inspectReference(file).reference ?? []),
  };
}

function isFinished(file: PolicyFile): boolean {
  return inspectPolicy(file).facts !== null;
}

/** Paths of policies that are begun and cannot be compared with a document yet. */
export function unfinishedPolicies(root: string): string[] {
  return readPolicyFiles(root).flatMap((file) => (isFinished(file) ? [] : [file.path]));
}

/** Where the figures are that `npm run bench -- check --write` writes. */
export const MEASURED_FILE = 'src/check/measured.json';

/** What was measured of placement when it was last written down. */
export function readMeasured(root: string): Measured {
  return JSON.parse(readFileSync(join(root, MEASURED_FILE), 'utf8')) as Measured;
}
