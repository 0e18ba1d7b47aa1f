import { LARGEST_FILE, readAnswers, type ReadAnswers } from '../../adopt/read-answers.ts';
import type { Template } from '../../adopt/template.ts';

/** The most octets that a letter takes. */
const WIDEST = 4;

/** Reads a file of answers; if it is far too large, not even its text is loaded. */
export async function readAnswersFile(template: Template, file: File): Promise<ReadAnswers> {
  const isFarTooLarge = file.size > LARGEST_FILE * WIDEST;
  return readAnswers(template, isFarTooLarge ? ' '.repeat(LARGEST_FILE + 1) : await file.text());
}
