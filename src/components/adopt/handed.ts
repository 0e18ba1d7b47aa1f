import type { Answers } from '../../adopt/answers.ts';
import { readAnswers, writeAnswers, type ReadAnswers } from '../../adopt/read-answers.ts';
import type { Template } from '../../adopt/template.ts';
import { HANDED } from './handed-key.ts';
import { remove, stored, write } from './local.ts';

/**
 * Hands answers that another page has made to the generator, which takes them when it is opened
 * next.
 *
 * @returns whether this browser keeps them
 */
export function handOver(answers: Answers): boolean {
  return write(HANDED, writeAnswers(answers));
}

/** Takes what was handed over; null if nothing was. */
export function takeHanded(template: Template): ReadAnswers | null {
  const text = stored(HANDED);
  if (text === null) return null;
  remove([HANDED]);
  return readAnswers(template, text);
}
