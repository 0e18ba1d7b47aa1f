import { LEFT_OUT } from '../../adopt/answers.ts';
import { findIssues, type Checked, type Decided } from '../../adopt/checks.ts';
import type { Problem } from '../../report/problem.ts';
import type { Topic, TopicSource } from '../../topics/schema.ts';
import { monthsOf } from '../months.ts';
import type { TemplateReadings } from '../reading.ts';
import { publishedProblems } from './published.ts';

/**
 * What a school may start from does not trip over the template's own checks: what is recommended
 * sets off none, and the positions of a policy set off no contradiction that its own clauses do not
 * have.
 *
 * @param topics every topic, with what each policy says on it
 * @returns a problem, at the check, for each that what is recommended sets off; for each
 *   contradiction that the positions of a policy set off and its clauses are not said to have; and
 *   for each clause that is said to have one and has none
 */
export function startProblems(readings: TemplateReadings, topics: readonly Topic[]): Problem[] {
  const template = checkedTemplate(readings, topics);
  const slugs = [...new Set(topics.flatMap(({ policies }) => Object.keys(policies)))];
  const setOff = new Map(slugs.map((slug) => [slug, found(template, positionsOf(topics, slug))]));
  return [
    ...recommendedProblems(readings, found(template, recommended(topics))),
    ...publishedProblems(readings.checks, topics, setOff),
  ];
}

function recommendedProblems({ checks }: TemplateReadings, setOff: ReadonlySet<string>): Problem[] {
  return checks.list.flatMap(({ id }, at) => {
    if (!setOff.has(id)) return [];
    const problem: Problem = {
      rule: 'template-recommended-check',
      file: checks.path,
      ...checks.placeOf([at, 'id']),
      message: `What the topics recommend, taken together, sets off the check ${id}.`,
      fix: 'Recommend another position; or reword the recommended one so that the check has no cause, and narrow or remove the check.',
    };
    return [problem];
  });
}

/** Ids of the checks that a school with these decisions would meet. */
function found(template: Checked, answers: Decided): ReadonlySet<string> {
  return new Set(findIssues(template, answers).map(({ id }) => id));
}

function recommended(topics: readonly TopicSource[]): Decided {
  return decided(topics.map((one) => [one.id, one.recommended?.position ?? LEFT_OUT]));
}

/** Where a policy is silent a school has to decide, so nothing is chosen there. */
function positionsOf(topics: readonly Topic[], slug: string): Decided {
  return decided(
    topics.flatMap(({ id, positions, policies }) => {
      const taken = positions.find((one) => one.id === policies[slug]?.position);
      return taken ? [[id, taken.id] as const] : [];
    }),
  );
}

function decided(choices: readonly (readonly [string, string])[]): Decided {
  return { choices: Object.fromEntries(choices), details: {} };
}

function checkedTemplate(
  { details, checks }: TemplateReadings,
  topics: readonly TopicSource[],
): Checked {
  return {
    details: details.list,
    checks: checks.list,
    topics: topics.map(({ id, positions }) => ({
      id,
      positions: positions.map((one) => ({ id: one.id, months: monthsOf(one) })),
    })),
  };
}
