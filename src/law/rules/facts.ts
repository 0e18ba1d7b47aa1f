import type { LocalProblem } from '../../report/problem.ts';
import type { RuleId } from '../../report/rules.ts';
import type { ReferenceDraft } from '../draft.ts';
import type { Reference } from '../schema.ts';

/** What a reference says of itself hangs together, and what it points to exists. */
export function factProblems(
  draft: ReferenceDraft,
  referenceIds: ReadonlySet<string>,
  topicIds: ReadonlySet<string>,
): LocalProblem[] {
  const { reference } = draft;
  if (!reference) return [];
  return [
    ...surenessProblems(draft, reference),
    ...briefProblems(draft, reference),
    ...unnamedProblems(draft, reference),
    ...linkProblems(draft, 'see', reference.see, referenceIds, 'reference'),
    ...linkProblems(draft, 'topics', reference.topics, topicIds, 'topic'),
  ];
}

/** Nothing is said of what is unconfirmed, and what is said has a source. */
function surenessProblems(draft: ReferenceDraft, { status, sure, source }: Reference) {
  const isUnchecked = status === 'unchecked';
  if (isUnchecked !== (sure === 'weak')) {
    const message = isUnchecked
      ? `The status is unchecked, yet the note is called ${sure}.`
      : `The note is unconfirmed (sure: weak), yet the status is ${status}.`;
    const fix = 'What is unconfirmed has status: unchecked and sure: weak, and its note says so.';
    return [problem(draft, 'reference-unchecked', ['sure'], message, fix)];
  }
  if (isUnchecked || source) return [];
  const message = `The status is ${status}, and no source says so.`;
  const fix =
    'Give the title and address of the source, or write status: unchecked and sure: weak.';
  return [problem(draft, 'reference-source', ['source'], message, fix)];
}

function briefProblems(draft: ReferenceDraft, { status, brief }: Reference) {
  if (brief !== null || status === 'current' || status === 'unchecked') return [];
  const message = `The status is ${status}, and the margin of a policy has nothing to say of it.`;
  const fix =
    'Write brief: a few words that go on after the title, such as "closed on 2 April 2019".';
  return [problem(draft, 'reference-brief', ['brief'], message, fix)];
}

function unnamedProblems(draft: ReferenceDraft, reference: Reference) {
  const isNamed = reference.wordings.length + reference.soundWordings.length > 0;
  if (isNamed || reference.topics.length > 0) return [];
  const message = 'No policy names this reference, and it bears on no topic.';
  const fix = 'Add the wordings under which policies cite it, or the topics on which it bears.';
  return [problem(draft, 'reference-idle', [], message, fix)];
}

function linkProblems(
  draft: ReferenceDraft,
  field: 'see' | 'topics',
  ids: readonly string[],
  known: ReadonlySet<string>,
  noun: string,
) {
  return ids.flatMap((id, index) => {
    const isItself = field === 'see' && id === draft.file.id;
    if (known.has(id) && !isItself) return [];
    const message = isItself ? 'This reference names itself.' : `There is no ${noun} "${id}".`;
    const fix = `Name the file of another ${noun} without its ending, or remove it.`;
    return [problem(draft, 'reference-link', [field, index], message, fix)];
  });
}

function problem(
  draft: ReferenceDraft,
  rule: RuleId,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule, ...draft.placeOf(path), message, fix };
}
