import { detailOf, type Answers } from '../../src/adopt/answers.ts';
import { readAnswers } from '../../src/adopt/read-answers.ts';
import type { Template } from '../../src/adopt/template.ts';
import type { Options } from './arguments.ts';
import { fileNames } from './file-names.ts';
import { remarksOn } from './remarks.ts';
import { readSchools, type ReadSchools, type RefusedSchool, type School } from './schools.ts';
import { answersWith, combined, NO_SETTINGS, settingProblems } from './settings.ts';
import { shown } from './words.ts';

/** A policy to be made. */
export interface PlannedPolicy {
  /** "schools.csv:3", or the empty string where there is no such file. */
  readonly place: string;
  /** As shown in messages. */
  readonly school: string;
  readonly answers: Answers;
  /** Name of its files, without their ending. */
  readonly file: string;
  readonly remarks: readonly string[];
}

export interface Plan {
  readonly policies: readonly PlannedPolicy[];
  /** Rows of which none can be made; the others are. */
  readonly refused: readonly RefusedSchool[];
  /** What could not be used and stops nothing. */
  readonly notes: readonly string[];
  /** If there are any, nothing is made. */
  readonly problems: readonly string[];
}

/** A file that was given, under the name that it was given by. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Inputs {
  readonly answers: InputFile | null;
  readonly schools: InputFile | null;
}

const ONE_SCHOOL: readonly School[] = [{ place: '', settings: NO_SETTINGS }];

/**
 * Works out what to make: saved answers first, then the arguments, then the row of the school.
 *
 * @returns a policy for each row that can be used, and what is wrong with the others; or, if none can be made, everything that is wrong at
 *   once. Never throws.
 */
export function planPolicies(template: Template, options: Options, inputs: Inputs): Plan {
  const saved = readSaved(template, inputs.answers);
  const rows = readRows(template, inputs.schools);
  const problems = [
    ...settingProblems(template, options.settings),
    ...saved.problems,
    ...rows.problems,
  ];
  const { refused, schools } = rows;
  const none = schools.length === 0 ? refused.flatMap((one) => one.problems) : [];
  const all = [...problems, ...none];
  if (all.length > 0) return { policies: [], refused: [], notes: [], problems: all };
  const policies = policiesFrom(template, options, saved.answers, schools);
  return { policies, refused, notes: [...saved.notes, ...rows.notes], problems: [] };
}

function readSaved(template: Template, file: InputFile | null) {
  if (!file) return { answers: null, notes: [], problems: [] };
  const read = readAnswers(template, new TextDecoder().decode(file.bytes));
  const sentences = read.problems.map((problem) => `${file.name}: ${problem}`);
  const { answers } = read;
  return answers
    ? { answers, notes: sentences, problems: [] }
    : { answers, notes: [], problems: sentences };
}

function readRows(template: Template, file: InputFile | null): ReadSchools {
  if (!file) return { schools: ONE_SCHOOL, refused: [], problems: [], notes: [] };
  return readSchools(template, file.name, file.bytes);
}

function policiesFrom(
  template: Template,
  { settings, date }: Options,
  saved: Answers | null,
  schools: readonly School[],
): PlannedPolicy[] {
  const all = schools.map((row) => answersWith(template, saved, combined(settings, row.settings)));
  return planned(
    template,
    all.map((answers, at) => ({ place: schools[at]?.place ?? '', answers })),
    date,
  );
}

/** Plans policies for answers that are there already, with file names that do not clash. */
export function planned(
  template: Template,
  policies: readonly Pick<PlannedPolicy, 'place' | 'answers'>[],
  date: string,
): PlannedPolicy[] {
  const names = policies.map(({ answers }) => detailOf(template, answers, 'school'));
  const files = fileNames(names, date);
  return policies.map(({ place, answers }, at) => ({
    place,
    answers,
    school: shown(names[at] ?? '') || 'School without a name',
    file: files[at] ?? '',
    remarks: remarksOn(template, answers),
  }));
}
