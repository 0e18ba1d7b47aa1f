import type { LocalProblem } from '../../report/problem.ts';
import type { TopicReading } from '../reading.ts';
import type { Cell } from './evidence.ts';

/** The points of a topic are told apart by their ids. */
export function pointProblems(reading: TopicReading): LocalProblem[] {
  const points = reading.topic?.points ?? [];
  return points.flatMap(({ id }, index) => {
    if (points.findIndex((one) => one.id === id) === index) return [];
    return [
      {
        rule: 'topic-point',
        ...reading.placeOf(['points', index, 'id']),
        message: `Two points of this topic have the id "${id}".`,
        fix: 'Give each an id of its own, or make them one.',
      },
    ];
  });
}

/** A policy settles points that its topic has, in clauses that it has. */
export function stancePointProblems(cell: Cell): LocalProblem[] {
  const { topic, policy, stance } = cell;
  if (!topic) return [];
  const known = (topic.points ?? []).map(({ id }) => id);
  const ids = new Set(policy.clauses.map(({ id }) => id));
  return Object.entries(stance.points ?? {}).flatMap(([point, clauses]) => {
    if (!known.includes(point)) return [unknownPoint(cell, point, known)];
    return clauses.flatMap((clause, index) => {
      const isRepeated = clauses.indexOf(clause) < index;
      const isKnown = ids.has(clause) || policy.gone?.has(clause) === true;
      if (isKnown && !isRepeated) return [];
      const message = isRepeated
        ? `Clause ${clause} is named twice for the point "${point}".`
        : `The point "${point}" is settled in a clause ${clause}, which ${policy.slug} does not have.`;
      const fix = 'Correct the id, or remove it.';
      return [problem(cell, ['points', point, index], message, fix)];
    });
  });
}

function unknownPoint(cell: Cell, point: string, known: readonly string[]): LocalProblem {
  const message = `The topic ${cell.id} has no point "${point}".`;
  const fix =
    known.length > 0
      ? `Name one of: ${known.join(', ')}; or add the point to the topic.`
      : 'Add the point to the topic, or remove it.';
  return problem(cell, ['points', point], message, fix);
}

function problem(
  { reading, id }: Cell,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule: 'stance-point', ...reading.placeOf(['stances', id, ...path]), message, fix };
}
