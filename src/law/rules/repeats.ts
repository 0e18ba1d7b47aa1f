import type { LocalProblem } from '../../report/problem.ts';
import type { ReferenceDraft } from '../draft.ts';

const LISTS = ['wordings', 'soundWordings', 'otherNames', 'see', 'topics'] as const;

/** No two references are to one thing, and none lists anything twice. */
export function repeatProblems(
  draft: ReferenceDraft,
  drafts: readonly ReferenceDraft[],
): LocalProblem[] {
  const { reference } = draft;
  if (!reference) return [];
  const first = drafts.find(
    (one) => one.reference && keyOf(one.reference.title) === keyOf(reference.title),
  );
  const listed = LISTS.flatMap((field) =>
    reference[field].flatMap((one, index) =>
      reference[field].indexOf(one) < index
        ? [problem(draft, [field, index], `"${one}" is listed twice.`, 'Keep it once.')]
        : [],
    ),
  );
  if (!first || first === draft) return listed;
  const message = `The reference ${first.file.id} has the title "${reference.title}" too.`;
  const fix = 'Keep one of the two, with the wordings of both.';
  return [problem(draft, ['title'], message, fix), ...listed];
}

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function problem(
  draft: ReferenceDraft,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule: 'reference-repeated', ...draft.placeOf(path), message, fix };
}
