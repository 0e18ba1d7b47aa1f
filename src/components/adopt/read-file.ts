import { LARGEST_FILE, readAnswers, type ReadAnswers } from '../../adopt/read-answers.ts';
import type { Template } from '../../adopt/template.ts';

/** Octets of a letter at most. */
const WIDEST = 4;

/** Reads a file of answers; of one that is far too large not even the text is loaded. */
export async function readAnswersFile(template: Template, file: File): Promise<ReadAnswers> {
  const isFarTooLarge = file.size > LARGEST_FILE * WIDEST;
  return readAnswers(template, isFarTooLarge ? ' '.repeat(LARGEST_FILE + 1) : await file.text());
}
