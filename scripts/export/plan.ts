import type { InputFile, PlannedPolicy } from './planned-policy.ts';
import { createHash } from 'node:crypto';
import type { Answers } from '../../src/adopt/answers.ts';
import { detailOf } from '../../src/adopt/details.ts';
import { readAnswers } from '../../src/adopt/read-answers.ts';
import type { Template } from '../../src/adopt/template.ts';
import type { Options } from './arguments.ts';
import { fileNames } from './file-names.ts';
import { readLogo, withLogo } from './logo.ts';
import { readSchools, type ReadSchools, type RefusedSchool, type School } from './schools.ts';
import { answersWith, combined, NO_SETTINGS, settingProblems } from './settings.ts';
import { standingOf } from './standing.ts';
import { namelessNotes, twinNotes } from './twins.ts';
import { shown } from './words.ts';

export interface Plan {
  readonly policies: readonly PlannedPolicy[];
  /** Rows from which no policy can be made; the others go ahead. */
  readonly refused: readonly RefusedSchool[];
  /** What could not be used and stops nothing. */
  readonly notes: readonly string[];
  /** If there are any, nothing is made. */
  readonly problems: readonly string[];
}

export interface Inputs {
  readonly answers: InputFile | null;
  readonly schools: InputFile | null;
  readonly logo: InputFile | null;
}

const ONE_SCHOOL: readonly School[] = [{ place: '', settings: NO_SETTINGS }];

/**
 * Works out what to make: saved answers first, then the arguments, then the row of the school.
 *
 * @param day that is in the names of the files, such as "2026-12-09"
 * @returns a policy for each row that can be used, and what is wrong with the others; or, if none
 *   can be made, everything that is wrong at once. Never throws.
 */
export function planPolicies(
  template: Template,
  { settings }: Pick<Options, 'settings'>,
  inputs: Inputs,
  day: string,
): Plan {
  const saved = readSaved(template, inputs.answers);
  const rows = readRows(template, inputs.schools);
  const logo = readLogo(inputs.logo);
  const { refused, schools } = rows;
  const problems = [
    ...settingProblems(template, settings),
    ...saved.problems,
    ...logo.problems,
    ...rows.problems,
    ...(schools.length === 0 ? refused.flatMap((one) => one.problems) : []),
  ];
  if (problems.length > 0) return { policies: [], refused: [], notes: [], problems };
  const answered = schools.map((row) => {
    const answers = answersWith(template, saved.answers, combined(settings, row.settings));
    return { place: row.place, answers: withLogo(template, answers, logo.logo) };
  });
  const policies = planned(template, answered, day);
  const warnings = inputs.schools ? [...namelessNotes(policies), ...twinNotes(policies)] : [];
  return { policies, refused, notes: [...saved.notes, ...rows.notes, ...warnings], problems: [] };
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

/** Plans policies for answers that are there already, with file names that do not clash. */
export function planned(
  template: Template,
  policies: readonly Pick<PlannedPolicy, 'place' | 'answers'>[],
  day: string,
): PlannedPolicy[] {
  const schools = policies.map(({ answers }) => detailOf(template, answers, 'school'));
  return fileNames(schools, day).map((names, at) => {
    const { place, answers } = policies[at] as PlannedPolicy;
    return {
      place,
      answers,
      names,
      school: shown(names.school) || 'School without a name',
      standing: standingOf(template, answers),
      fingerprint: fingerprintOf(template, answers),
    };
  });
}

/** What was looked at on the page changes no word. */
function fingerprintOf({ version }: Template, answers: Answers): string {
  const all = JSON.stringify([version, { ...answers, looked: [] }]);
  // A spreadsheet would take a row of digits for a number, and shorten it.
  return `id-${createHash('sha256').update(all).digest('hex').slice(0, 16)}`;
}
