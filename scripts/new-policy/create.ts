import { resolve } from 'node:path';
import type { ReadDocument } from '../../src/import/blocks.ts';
import { readFile } from '../check/read-file.ts';
import { writeDocument } from './from-document.ts';
import { holdWords } from './held-words.ts';
import { linesToLookAt } from './to-look-at.ts';
import { readNewPolicy, writeNewPolicy } from './write.ts';

const DONE = 0;
const WORDS_MISSING = 1;

/** What to tell the person who asked for a new policy. */
export interface Created {
  readonly lines: readonly string[];
  /** 0, or 1 if the file lacks words of its document. */
  readonly code: number;
}

/**
 * Writes the files of a new policy, with the words of its document if there is one.
 *
 * @param root folder of the project
 * @param here folder from which the path of the document is meant
 * @param args what comes after `npm run new-policy --`
 * @throws Error with a sentence on what to do, if the arguments are not understood, the document
 *   cannot be read or the files cannot be written; then nothing is
 */
export async function createPolicy(
  root: string,
  here: string,
  args: readonly string[],
): Promise<Created> {
  const { slug, from } = readNewPolicy(args);
  if (from === null) return { lines: blankLines(root, slug), code: DONE };
  return createFrom(root, slug, await readFile(resolve(here, from), from));
}

function blankLines(root: string, slug: string): string[] {
  const [policy, stances] = writeNewPolicy(root, slug);
  return [
    'Written:',
    `  ${policy?.path}   the words of the document, and the facts that it prints`,
    `  ${stances?.path}   what we read in it: nobody has yet`,
    '',
    'Copy every word of the document in order, misprints included. npm run build names what is still to be written.',
    'docs/writing-a-policy.md shows how each structure is written, and docs/rules.md explains each rule.',
  ];
}

function createFrom(root: string, slug: string, document: ReadDocument): Created {
  const written = writeDocument(document);
  const [policy, stances] = writeNewPolicy(root, slug, written);
  const held = holdWords(policy?.text ?? '', document, written.policy);
  const isWhole = held.missing.length === 0 && held.changed.length === 0;
  const words = isWhole
    ? 'every word of the document, but for what is listed below as left out'
    : 'words of the document; some are missing or differ, as listed below';
  const lines = [
    'Written:',
    `  ${policy?.path}   ${words}`,
    `  ${stances?.path}   what we read in it: nobody has yet`,
    '',
    'A program has read the document: check every clause against it. Then fill in the front matter and the kinds of the sections;',
    'npm run build names what is still to be written, and docs/writing-a-policy.md shows how each structure is written.',
    ...linesToLookAt(written, held),
  ];
  return { lines, code: isWhole ? DONE : WORDS_MISSING };
}
