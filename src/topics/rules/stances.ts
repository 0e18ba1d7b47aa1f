import type { LocalProblem } from '../../report/problem.ts';
import type { RuleId } from '../../report/rules.ts';
import type { PolicyOutline, StanceReading } from '../reading.ts';
import { SILENT, type TopicSource } from '../schema.ts';
import { evidenceProblems, type Cell } from './evidence.ts';
import { stancePointProblems } from './points.ts';

/** The positions of a topic, or null while its file cannot be read. */
export type TopicsById = ReadonlyMap<string, TopicSource | null>;

/**
 * A policy that was read has a stance on every topic: a position that exists, with clauses
 * that exist, or silent with none.
 */
export function stanceProblems(
  reading: StanceReading,
  topics: TopicsById,
  policies: readonly PolicyOutline[],
): LocalProblem[] {
  const policy = policies.find(({ slug }) => slug === reading.file.slug);
  if (!policy) return [unknownPolicy(reading, policies)];
  if (!reading.read) return [];
  const { read, stances } = reading.read;
  if (!read) return unreadProblems(reading, Object.keys(stances));
  return [
    ...missingTopics(reading, topics),
    ...Object.entries(stances).flatMap(([id, stance]) =>
      topics.has(id)
        ? cellProblems({ reading, policy, topic: topics.get(id) ?? null, id, stance })
        : [unknownTopic(reading, id, topics)],
    ),
  ];
}

function cellProblems(cell: Cell): LocalProblem[] {
  return [
    ...unknownPosition(cell),
    ...silenceProblems(cell),
    ...clauseProblems(cell),
    ...controlProblems(cell),
    ...evidenceProblems(cell),
    ...stancePointProblems(cell),
  ];
}

function unknownPolicy(reading: StanceReading, policies: readonly PolicyOutline[]): LocalProblem {
  const known = policies.map(({ slug }) => slug).join(', ');
  return {
    rule: 'stance-policy-unknown',
    line: 1,
    column: 1,
    message: `There is no policy "${reading.file.slug}" whose stances these could be.`,
    fix: `Name the file after a policy (${known}), or remove it.`,
  };
}

function unreadProblems(reading: StanceReading, ids: readonly string[]): LocalProblem[] {
  if (ids.length === 0) return [];
  const message = 'This policy is said not to be read, yet stances are given.';
  const fix = 'Write read: true, or remove the stances.';
  return [problem(reading, 'stance-unread', ['read'], message, fix)];
}

/** One problem for all topics that are missing: they have one cause. */
function missingTopics(reading: StanceReading, topics: TopicsById): LocalProblem[] {
  const { slug } = reading.file;
  const missing = [...topics.keys()].filter(
    (id) => !Object.hasOwn(reading.read?.stances ?? {}, id),
  );
  if (missing.length === 0) return [];
  const message = `The stance of ${slug} is missing on ${countOf(missing.length)}: ${missing.join(', ')}.`;
  const fix = `Say where ${slug} stands on each; where it says nothing, write position: silent and clauses: []. To publish it before it is read, write read: false and no stances.`;
  return [problem(reading, 'stance-missing', ['stances'], message, fix)];
}

function countOf(topics: number): string {
  return topics === 1 ? 'one topic' : `${topics} topics`;
}

function unknownTopic(reading: StanceReading, id: string, topics: TopicsById): LocalProblem {
  const message = `There is no topic "${id}".`;
  const fix = `Name one of: ${[...topics.keys()].join(', ')}.`;
  return problem(reading, 'stance-topic-unknown', ['stances', id], message, fix);
}

function unknownPosition({ reading, policy, topic, id, stance }: Cell): LocalProblem[] {
  const ids = (topic?.positions ?? []).map((one) => one.id);
  if (!topic || stance.position === SILENT || ids.includes(stance.position)) return [];
  const message = `${policy.slug} is given the position "${stance.position}" on ${id}, which that topic does not have.`;
  const fix = `Write one of: ${[...ids, SILENT].join(', ')}.`;
  return [problem(reading, 'stance-position', ['stances', id, 'position'], message, fix)];
}

function silenceProblems({ reading, policy, id, stance }: Cell): LocalProblem[] {
  const isSilent = stance.position === SILENT;
  if (isSilent === (stance.clauses.length === 0)) return [];
  const message = isSilent
    ? `${policy.slug} is silent on ${id}, yet clauses are named.`
    : `${policy.slug} is given the position "${stance.position}" on ${id} without a clause that says so.`;
  const fix = isSilent
    ? 'Silence is not a position: name no clause, or say which position the clauses take.'
    : 'Name the clauses, the main one first, or write position: silent.';
  return [problem(reading, 'stance-silence', ['stances', id, 'clauses'], message, fix)];
}

function clauseProblems({ reading, policy, id, stance }: Cell): LocalProblem[] {
  const ids = new Set(policy.clauses.map((clause) => clause.id));
  return stance.clauses.flatMap((clause, index) => {
    const isRepeated = stance.clauses.indexOf(clause) < index;
    const isKnown = ids.has(clause) || policy.gone?.has(clause) === true;
    if (isKnown && !isRepeated) return [];
    const message = isRepeated
      ? `Clause ${clause} of ${policy.slug} is named twice.`
      : `${policy.slug} has no clause ${clause}.`;
    const fix = 'Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.';
    return [problem(reading, 'stance-clause', ['stances', id, 'clauses', index], message, fix)];
  });
}

function controlProblems({ reading, policy, id, stance }: Cell): LocalProblem[] {
  if (stance.control === undefined || policy.controlRows.includes(stance.control)) return [];
  const message = `The document-control table of ${policy.slug} has no row "${stance.control}".`;
  const fix =
    policy.controlRows.length > 0 ? `Name one of: ${policy.controlRows.join(', ')}.` : 'Remove it.';
  return [problem(reading, 'stance-control', ['stances', id, 'control'], message, fix)];
}

function problem(
  reading: StanceReading,
  rule: RuleId,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule, ...reading.placeOf(path), message, fix };
}
