import type { Answers } from '../../adopt/answers.ts';
import { versionBefore } from '../../adopt/adoption.ts';
import type { AppendixInput } from '../../adopt/appendix.ts';
import { changesSince } from '../../adopt/since-version.ts';
import type { Template } from '../../adopt/template.ts';

export { changesFromBase } from '../../adopt/changes.ts';
export { changesNote } from '../../adopt/note.ts';

/** What the appendix that the school has chosen lists. */
export function chosenAppendix(
  template: Template,
  answers: Answers,
  fromStart: AppendixInput,
): AppendixInput {
  const before = answers.appendix === 'adopted' ? versionBefore(template, answers) : null;
  return before ? changesSince(template, answers, before) : fromStart;
}
