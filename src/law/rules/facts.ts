import type { LocalProblem } from '../../report/problem.ts';
import type { RuleId } from '../../report/rules.ts';
import type { ReferenceReading } from '../reading.ts';
import type { Reference } from '../schema.ts';

/** What a reference says of itself is consistent, and what it points to exists. */
export function factProblems(
  reading: ReferenceReading,
  referenceIds: ReadonlySet<string>,
  topicIds: ReadonlySet<string>,
): LocalProblem[] {
  const { reference } = reading;
  if (!reference) return [];
  return [
    ...surenessProblems(reading, reference),
    ...briefProblems(reading, reference),
    ...unnamedProblems(reading, reference),
    ...linkProblems(reading, 'see', reference.see, referenceIds, 'reference'),
    ...linkProblems(reading, 'topics', reference.topics, topicIds, 'topic'),
  ];
}

/** Nothing is said of what is unconfirmed, and what is said has a source. */
function surenessProblems(reading: ReferenceReading, { status, sure, source }: Reference) {
  const isUnchecked = status === 'unchecked';
  if (isUnchecked !== (sure === 'weak')) {
    const message = isUnchecked
      ? `The status is unchecked, yet the note is called ${sure}.`
      : `The note is unconfirmed (sure: weak), yet the status is ${status}.`;
    const fix = 'What is unconfirmed has status: unchecked and sure: weak, and its note says so.';
    return [problem(reading, 'reference-unchecked', ['sure'], message, fix)];
  }
  if (isUnchecked || source) return [];
  const message = `The status is ${status}, and no source says so.`;
  const fix =
    'Give the title and address of the source, or write status: unchecked and sure: weak.';
  return [problem(reading, 'reference-source', ['source'], message, fix)];
}

function briefProblems(reading: ReferenceReading, { status, brief }: Reference) {
  if (brief !== null || status === 'current' || status === 'unchecked') return [];
  const message = `The status is ${status}, and the margin of a policy has nothing to say of it.`;
  const fix =
    'Write brief: a few words that go on after the title, such as "closed on 2 April 2019".';
  return [problem(reading, 'reference-brief', ['brief'], message, fix)];
}

function unnamedProblems(reading: ReferenceReading, reference: Reference) {
  const isNamed = reference.wordings.length + reference.soundWordings.length > 0;
  if (isNamed || reference.topics.length > 0) return [];
  const message = 'No policy names this reference, and it bears on no topic.';
  const fix = 'Add the wordings under which policies cite it, or the topics on which it bears.';
  return [problem(reading, 'reference-idle', [], message, fix)];
}

function linkProblems(
  reading: ReferenceReading,
  field: 'see' | 'topics',
  ids: readonly string[],
  known: ReadonlySet<string>,
  noun: string,
) {
  return ids.flatMap((id, index) => {
    const isItself = field === 'see' && id === reading.file.id;
    if (known.has(id) && !isItself) return [];
    const message = isItself ? 'This reference names itself.' : `There is no ${noun} "${id}".`;
    const fix = `Name the file of another ${noun} without its ending, or remove it.`;
    return [problem(reading, 'reference-link', [field, index], message, fix)];
  });
}

function problem(
  reading: ReferenceReading,
  rule: RuleId,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule, ...reading.placeOf(path), message, fix };
}
