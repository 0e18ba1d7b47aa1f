import { detailOf, type Answers } from '../../src/adopt/answers.ts';
import { assemble } from '../../src/adopt/assemble.ts';
import { nextReview } from '../../src/adopt/control.ts';
import type { Template } from '../../src/adopt/template.ts';
import { isDay } from './arguments.ts';
import { quoted } from './words.ts';

/**
 * What a person should know of a policy that is made all the same.
 *
 * @returns why it is marked as a draft, and days that are none; nothing if all is well
 */
export function remarksOn(template: Template, answers: Answers): string[] {
  return [...draftRemarks(template, answers), ...dateRemarks(template, answers)];
}

function draftRemarks(template: Template, answers: Answers): string[] {
  const { open, draft } = assemble(template, answers);
  if (!draft) return [];
  const { missing, undecided, empty } = open;
  const parts = [
    ...(missing.length > 0 ? [`Not filled in: ${missing.map(({ id }) => id).join(', ')}.`] : []),
    ...(undecided.length > 0 ? [`Not decided: ${undecided.join(', ')}.`] : []),
    ...(empty.length > 0
      ? [`Clauses without words: ${empty.map(({ number }) => number).join(', ')}.`]
      : []),
  ];
  return [`Marked as a draft. ${parts.join(' ')}`];
}

/** Spreadsheets like to write days in their own way: then the next review cannot be worked out. */
function dateRemarks(template: Template, answers: Answers): string[] {
  const dates = template.details.filter(({ kind }) => kind === 'date');
  return dates.flatMap(({ id }) => {
    const value = detailOf(template, answers, id);
    if (value === '' || isDay(value)) return [];
    const isAdopted = id === 'date_adopted' && nextReview(template, answers) === null;
    const effect = isAdopted ? ', and the policy names no day of the next review' : '';
    return [`${id}: ${quoted(value)} is not written as 2026-12-09. It stands as typed${effect}.`];
  });
}
