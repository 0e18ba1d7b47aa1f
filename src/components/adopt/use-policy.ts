import { useMemo } from 'preact/hooks';
import type { Answers } from '../../adopt/answers.ts';
import { versionBefore } from '../../adopt/adoption.ts';
import type { AppendixInput } from '../../adopt/appendix.ts';
import { assemble } from '../../adopt/assemble.ts';
import { changesFromBase } from '../../adopt/changes.ts';
import { changesNote } from '../../adopt/note.ts';
import { changesSince } from '../../adopt/since-version.ts';
import type { Template } from '../../adopt/template.ts';
import type { UsedAnswers } from './use-answers.ts';
import { useQuotes } from './use-quotes.ts';

/** The policy, made anew when the answers change, and what differs from its starting point. */
export function usePolicy(template: Template, { answers, isReady }: UsedAnswers) {
  const changes = useMemo(() => changesFromBase(template, answers), [template, answers]);
  const isModel = template.models.some((one) => one.slug === answers.base);
  const quote = useQuotes(isReady && isModel ? answers.base : null, changes);
  const fromStart = useMemo(() => ({ changes, quote }), [changes, quote]);
  const document = useMemo(
    () => assemble(template, answers, isReady ? appendixOf(template, answers, fromStart) : null),
    [template, answers, fromStart, isReady],
  );
  return { document, fromStart, note: () => changesNote(template, answers, fromStart) };
}

/** The appendix that the school has chosen; none before the questions are there. */
function appendixOf(
  template: Template,
  answers: Answers,
  fromStart: AppendixInput,
): AppendixInput | null {
  if (answers.appendix === 'none') return null;
  const before = answers.appendix === 'adopted' ? versionBefore(template, answers) : null;
  return before ? changesSince(template, answers, before) : fromStart;
}
