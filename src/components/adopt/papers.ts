import type { Answers } from '../../adopt/answers.ts';
import { versionBefore } from '../../adopt/adoption.ts';
import { appendixFrom, type AppendixInput } from '../../adopt/appendix.ts';
import type { AppendixMaker } from '../../adopt/assemble.ts';
import { changesSince } from '../../adopt/since-version.ts';
import type { Template } from '../../adopt/template.ts';

export { changesFromBase } from '../../adopt/changes.ts';
export { loadQuotes, quotedIn } from './quotes.ts';

/** What the appendix that the school has chosen lists. */
export function chosenAppendix(
  template: Template,
  answers: Answers,
  fromStart: AppendixInput,
): AppendixMaker {
  const before = answers.appendix === 'adopted' ? versionBefore(template, answers) : null;
  return appendixFrom(before ? changesSince(template, answers, before) : fromStart);
}
