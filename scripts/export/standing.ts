import type { Answers } from '../../src/adopt/answers.ts';
import { detailOf } from '../../src/adopt/details.ts';
import { assemble } from '../../src/adopt/assemble.ts';
import { nextReview } from '../../src/adopt/control.ts';
import type { Template } from '../../src/adopt/template.ts';
import { isDay } from './dates.ts';
import { quoted } from './words.ts';

/**
 * How far a policy has come, and what a person should know of it though it is made all the same.
 */
export interface Standing {
  readonly isDraft: boolean;
  /** Ids of details that are not filled in. */
  readonly missing: readonly string[];
  /** Ids of topics that are not decided. */
  readonly undecided: readonly string[];
  /** What is left to do, in sentences for those who read the policy. */
  readonly left: readonly string[];
  /** Such as "2027-12-09"; null where it cannot be worked out. */
  readonly nextReview: string | null;
  /** The same for the person who runs the command, with ids; and days that do not exist. */
  readonly remarks: readonly string[];
}

/** Assembles a policy to see what it lacks. */
export function standingOf(template: Template, answers: Answers): Standing {
  const { open, draft } = assemble(template, answers);
  const missing = open.missing.map(({ id }) => id);
  const empty = open.empty.map(({ number }) => number);
  const parts = [
    ...(missing.length > 0 ? [`Not filled in: ${missing.join(', ')}.`] : []),
    ...(open.undecided.length > 0 ? [`Not decided: ${open.undecided.join(', ')}.`] : []),
    ...(empty.length > 0 ? [`Clauses without words: ${empty.join(', ')}.`] : []),
  ];
  return {
    isDraft: draft !== null,
    missing,
    undecided: open.undecided,
    left: draft?.left ?? [],
    nextReview: nextReview(template, answers),
    remarks: [
      ...(draft ? [`Marked as a draft. ${parts.join(' ')}`] : []),
      ...dateRemarks(template, answers),
    ],
  };
}

/** Spreadsheets like to write days in their own way: then the next review cannot be worked out. */
function dateRemarks(template: Template, answers: Answers): string[] {
  const dates = template.details.filter(({ kind }) => kind === 'date');
  return dates.flatMap(({ id }) => {
    const value = detailOf(template, answers, id);
    if (value === '' || isDay(value)) return [];
    const isAdopted = id === 'date_adopted' && nextReview(template, answers) === null;
    const effect = isAdopted ? ', and the policy names no day of the next review' : '';
    return [`${id}: ${quoted(value)} is not written as 2026-12-09. It is left as typed${effect}.`];
  });
}
