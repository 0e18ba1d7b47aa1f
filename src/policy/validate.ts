import type { LocalProblem, Problem } from '../report/problem.ts';
import { isReadable, readDraft, type PolicyDraft, type PolicyFile } from './policy.ts';
import { contentProblems } from './rules/content.ts';
import { crossReferenceProblems } from './rules/cross-references.ts';
import { factProblems } from './rules/facts.ts';
import { hueProblems } from './rules/hues.ts';
import { idProblems } from './rules/ids.ts';
import { noteReferenceProblems } from './rules/note-references.ts';

/**
 * Checks policy files against every rule of docs/rules.md.
 *
 * @param files all policy files, since one may be based on another
 * @returns all problems of all files at once, file by file; empty if the policies are sound. Never throws.
 */
export function validatePolicies(files: readonly PolicyFile[]): Problem[] {
  const drafts = files.map(readDraft);
  return drafts.flatMap((draft) =>
    draftProblems(draft, drafts).map((problem) => ({ file: draft.file.path, ...problem })),
  );
}

/** Where the syntax breaks no clause was read: to call its ids and terms unknown would mislead. */
function draftProblems(draft: PolicyDraft, drafts: readonly PolicyDraft[]): LocalProblem[] {
  if (!isReadable(draft)) return [...draft.problems];
  return [
    ...draft.problems,
    ...idProblems(draft),
    ...contentProblems(draft),
    ...hueProblems(draft, drafts),
    ...factProblems(draft, new Set(drafts.map((one) => one.file.slug))),
    ...crossReferenceProblems(draft),
    ...noteReferenceProblems(draft, drafts),
  ];
}
