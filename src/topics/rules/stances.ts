import type { LocalProblem } from '../../report/problem.ts';
import type { RuleId } from '../../report/rules.ts';
import type { PolicyOutline, TopicDraft } from '../draft.ts';
import { SILENT, type Stance } from '../schema.ts';

/** Every policy stands somewhere on the topic: at a position that exists, with clauses that exist, or silent with none. */
export function stanceProblems(
  draft: TopicDraft,
  policies: readonly PolicyOutline[],
): LocalProblem[] {
  const stances = draft.topic?.policies;
  if (!stances) return [];
  const known = new Map(policies.map((policy) => [policy.slug, policy]));
  const unknown = Object.keys(stances).filter((slug) => !known.has(slug));
  const missing = policies.filter(({ slug }) => !Object.hasOwn(stances, slug));
  return [
    ...unknown.map((slug) => unknownPolicy(draft, slug, [...known.keys()])),
    ...missing.map(({ slug }) => missingPolicy(draft, slug)),
    ...policies.flatMap((policy) => {
      const stance = stances[policy.slug];
      return stance ? cellProblems(draft, policy, stance) : [];
    }),
  ];
}

function cellProblems(draft: TopicDraft, policy: PolicyOutline, stance: Stance): LocalProblem[] {
  return [
    ...unknownPosition(draft, policy, stance),
    ...silenceProblems(draft, policy, stance),
    ...clauseProblems(draft, policy, stance),
    ...controlProblems(draft, policy, stance),
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
  { position }: Stance,
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
  stance: Stance,
): LocalProblem[] {
  const isSilent = stance.position === SILENT;
  if (isSilent === (stance.clauses.length === 0)) return [];
  const message = isSilent
    ? `${slug} is silent on this topic, yet clauses are named.`
    : `${slug} is given the position "${stance.position}" without a clause that says so.`;
  const fix = isSilent
    ? 'Silence is not a position: name no clause, or say which position the clauses take.'
    : 'Name the clauses, the main one first, or write position: silent.';
  return [problem(draft, 'topic-silence', [slug, 'clauses'], message, fix)];
}

function clauseProblems(draft: TopicDraft, policy: PolicyOutline, stance: Stance): LocalProblem[] {
  const ids = new Set(policy.clauses.map((clause) => clause.id));
  return stance.clauses.flatMap((id, index) => {
    const isRepeated = stance.clauses.indexOf(id) < index;
    if (ids.has(id) && !isRepeated) return [];
    const message = isRepeated
      ? `Clause ${id} of ${policy.slug} is named twice.`
      : `${policy.slug} has no clause ${id}.`;
    const fix = 'Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.';
    return [problem(draft, 'topic-clause-unknown', [policy.slug, 'clauses', index], message, fix)];
  });
}

function controlProblems(draft: TopicDraft, policy: PolicyOutline, stance: Stance): LocalProblem[] {
  if (stance.control === undefined || policy.controlRows.includes(stance.control)) return [];
  const message = `The document-control table of ${policy.slug} has no row "${stance.control}".`;
  const fix =
    policy.controlRows.length > 0 ? `Name one of: ${policy.controlRows.join(', ')}.` : 'Remove it.';
  return [problem(draft, 'topic-control-unknown', [policy.slug, 'control'], message, fix)];
}

function problem(
  draft: TopicDraft,
  rule: RuleId,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule, ...draft.placeOf(['policies', ...path]), message, fix };
}
