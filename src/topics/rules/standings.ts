import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyOutline, TopicDraft } from '../draft.ts';
import { SILENT, type Standing } from '../schema.ts';

/** Every policy stands somewhere on the topic: at a position that exists, with clauses that exist, or silent with none. */
export function standingProblems(
  draft: TopicDraft,
  policies: readonly PolicyOutline[],
): LocalProblem[] {
  const standings = draft.topic?.policies;
  if (!standings) return [];
  const known = new Map(policies.map((policy) => [policy.slug, policy]));
  const unknown = Object.keys(standings).filter((slug) => !known.has(slug));
  const missing = policies.filter(({ slug }) => !Object.hasOwn(standings, slug));
  return [
    ...unknown.map((slug) => unknownPolicy(draft, slug, [...known.keys()])),
    ...missing.map(({ slug }) => missingPolicy(draft, slug)),
    ...policies.flatMap((policy) => {
      const standing = standings[policy.slug];
      return standing ? cellProblems(draft, policy, standing) : [];
    }),
  ];
}

function cellProblems(
  draft: TopicDraft,
  policy: PolicyOutline,
  standing: Standing,
): LocalProblem[] {
  return [
    ...unknownPosition(draft, policy, standing),
    ...silenceProblems(draft, policy, standing),
    ...clauseProblems(draft, policy, standing),
    ...controlProblems(draft, policy, standing),
  ];
}

function unknownPolicy(draft: TopicDraft, slug: string, known: readonly string[]): LocalProblem {
  const message = `There is no policy "${slug}".`;
  return problem(
    draft,
    'topic-policy-unknown',
    [slug],
    message,
    `Name one of: ${known.join(', ')}.`,
  );
}

function missingPolicy(draft: TopicDraft, slug: string): LocalProblem {
  const message = `The policy ${slug} is missing from this topic.`;
  const fix = `Say where ${slug} stands; if it says nothing, write position: silent and clauses: [].`;
  return problem(draft, 'topic-policy-missing', [], message, fix);
}

function unknownPosition(
  draft: TopicDraft,
  { slug }: PolicyOutline,
  { position }: Standing,
): LocalProblem[] {
  const ids = (draft.topic?.positions ?? []).map((one) => one.id);
  if (position === SILENT || ids.includes(position)) return [];
  const message = `${slug} is given the position "${position}", which this topic does not have.`;
  const fix = `Write one of: ${[...ids, SILENT].join(', ')}.`;
  return [problem(draft, 'topic-position-unknown', [slug, 'position'], message, fix)];
}

function silenceProblems(
  draft: TopicDraft,
  { slug }: PolicyOutline,
  standing: Standing,
): LocalProblem[] {
  const isSilent = standing.position === SILENT;
  if (isSilent === (standing.clauses.length === 0)) return [];
  const message = isSilent
    ? `${slug} is silent on this topic, yet clauses are named.`
    : `${slug} is given the position "${standing.position}" without a clause that says so.`;
  const fix = isSilent
    ? 'Silence is not a position: name no clause, or say which position the clauses take.'
    : 'Name the clauses, the main one first, or write position: silent.';
  return [problem(draft, 'topic-silence', [slug, 'clauses'], message, fix)];
}

function clauseProblems(
  draft: TopicDraft,
  policy: PolicyOutline,
  standing: Standing,
): LocalProblem[] {
  const ids = new Set(policy.clauses.map((clause) => clause.id));
  return standing.clauses.flatMap((id, index) => {
    const isRepeated = standing.clauses.indexOf(id) < index;
    if (ids.has(id) && !isRepeated) return [];
    const message = isRepeated
      ? `Clause ${id} of ${policy.slug} is named twice.`
      : `${policy.slug} has no clause ${id}.`;
    const fix = 'Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.';
    return [problem(draft, 'topic-clause-unknown', [policy.slug, 'clauses', index], message, fix)];
  });
}

function controlProblems(
  draft: TopicDraft,
  policy: PolicyOutline,
  standing: Standing,
): LocalProblem[] {
  if (standing.control === undefined || policy.controlRows.includes(standing.control)) return [];
  const message = `The document-control table of ${policy.slug} has no row "${standing.control}".`;
  const fix =
    policy.controlRows.length > 0 ? `Name one of: ${policy.controlRows.join(', ')}.` : 'Remove it.';
  return [problem(draft, 'topic-control-unknown', [policy.slug, 'control'], message, fix)];
}

function problem(
  draft: TopicDraft,
  rule: string,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule, ...draft.placeOf(['policies', ...path]), message, fix };
}
