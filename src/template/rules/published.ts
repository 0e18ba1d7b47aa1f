import type { Problem } from '../../report/problem.ts';
import type { Topic } from '../../topics/schema.ts';
import type { TemplateReading } from '../reading.ts';
import type { CheckSource } from '../schema.ts';

type Checks = TemplateReading<CheckSource>;

/**
 * A school that starts from a policy meets a contradiction only where the policy itself has it:
 * `published` names the clauses.
 *
 * @param setOff ids of the checks that each policy sets off, by slug
 */
export function publishedProblems(
  checks: Checks,
  topics: readonly Topic[],
  setOff: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  return checks.list.flatMap((check, at) => [
    ...[...setOff].flatMap(([slug, ids]) =>
      check.severity === 'contradiction' && ids.has(check.id)
        ? unnamed(check, topics, slug).map((topic) => contradiction(checks, at, slug, topic))
        : [],
    ),
    ...check.published.flatMap((clause, index) =>
      isProof(clause, check, topics, setOff) ? [] : [idle(checks, at, index)],
    ),
  ]);
}

/** The topics of a check on which `published` names no clause of a policy. */
function unnamed(check: CheckSource, topics: readonly Topic[], slug: string): string[] {
  return topicsOf(check).filter((id) =>
    clausesOn(topics, id, slug).every((clause) => !check.published.includes(clause)),
  );
}

/** Whether a clause shows that its policy has the contradiction of a check. */
function isProof(
  clause: string,
  check: CheckSource,
  topics: readonly Topic[],
  setOff: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [slug = ''] = clause.split('#');
  const isSetOff = check.severity === 'contradiction' && setOff.get(slug)?.has(check.id);
  return !!isSetOff && topicsOf(check).some((id) => clausesOn(topics, id, slug).includes(clause));
}

function topicsOf({ when }: CheckSource): string[] {
  return when.flatMap((condition) => ('topic' in condition ? [condition.topic] : []));
}

/** What a policy says on a topic, written neu#5.3. */
function clausesOn(topics: readonly Topic[], id: string, slug: string): string[] {
  const stance = topics.find((topic) => topic.id === id)?.policies[slug];
  return (stance?.clauses ?? []).map((clause) => `${slug}#${clause}`);
}

function contradiction(checks: Checks, at: number, slug: string, topic: string): Problem {
  return {
    rule: 'template-model-check',
    file: checks.path,
    ...checks.placeOf([at, 'id']),
    message: `A school that starts from ${slug} meets this contradiction, and published names no clause of it on ${topic}.`,
    fix: `If the policy itself says both, name its clauses on each topic under published, as in ${slug}#1.1. If only our wordings contradict each other, reword them.`,
  };
}

function idle(checks: Checks, at: number, index: number): Problem {
  const clause = checks.list[at]?.published[index] ?? '';
  return {
    rule: 'template-model-check',
    file: checks.path,
    ...checks.placeOf([at, 'published', index]),
    message: `The clause ${clause} does not show that a policy has this contradiction.`,
    fix: 'Remove it, or name a clause on one of the topics, of a policy whose positions contradict each other so.',
  };
}
