import { stringify } from 'yaml';
import { SILENT } from '../../../src/topics/groups.ts';
import type { TopicSource } from '../../../src/topics/schema.ts';
import { strengthOf } from '../../../src/topics/duty/strength.ts';
import { dice, type Dice } from './dice.ts';
import type { Review } from './made-policy.ts';

const REVIEW = 'review';
const REVIEW_CLAUSE = '10.8';
const MONTHS = { months: 1, years: 12 } as const;

/** A clause of a made-up policy. */
interface MadeClause {
  readonly id: string;
  readonly text: string;
}

/** One topic in this many is silent. */
const SILENT_EVERY = 5;

/** What a made-up policy says on review, which its facts repeat. */
export function madeReview(index: number, topics: readonly TopicSource[]): Review {
  const position = reviewPosition(index, topics);
  const figure = position?.figure;
  if (!figure || figure.unit === 'hours') return { months: null, clause: null };
  return { months: figure.value * MONTHS[figure.unit], clause: REVIEW_CLAUSE };
}

function reviewPosition(index: number, topics: readonly TopicSource[]) {
  const positions = topics.find(({ id }) => id === REVIEW)?.positions ?? [];
  const withFigure = positions.filter(({ figure }) => figure);
  return withFigure[index % Math.max(1, withFigure.length)];
}

/**
 * The file of stances of a made-up policy: a position on every topic or silence, and every clause
 * under a topic.
 *
 * @param clauses the clauses of the policy, with their words
 */
export function madeStances(
  index: number,
  topics: readonly TopicSource[],
  clauses: readonly MadeClause[],
): string {
  const roll = dice(index + 1_000_000);
  const speaking = topics.filter(({ id }) => id === REVIEW || roll.below(SILENT_EVERY) > 0);
  const stances = topics.map((topic) => {
    const at = speaking.indexOf(topic);
    if (at < 0) return [topic.id, { position: SILENT, clauses: [], says: 'It says nothing.' }];
    const own = clauses.filter((_, place) => place % speaking.length === at);
    const review = clauses.filter(({ id }) => id === REVIEW_CLAUSE);
    const named =
      topic.id === REVIEW ? [...review, ...own.filter(({ id }) => id !== REVIEW_CLAUSE)] : own;
    return [topic.id, stance(topic, index, topics, named, roll)];
  });
  return stringify({ read: true, stances: Object.fromEntries(stances) as unknown });
}

function stance(
  topic: TopicSource,
  index: number,
  topics: readonly TopicSource[],
  own: readonly MadeClause[],
  roll: Dice,
) {
  const isReview = topic.id === REVIEW;
  const position = (isReview ? reviewPosition(index, topics) : null) ?? roll.oneOf(topic.positions);
  const [first] = own;
  const words = first?.text.split(' ')[0] ?? '';
  const differs = position.strength !== 'none' && strengthOf(words) !== position.strength;
  return {
    position: position.id,
    clauses: own.map(({ id }) => id),
    says: `It says: ${position.label}.`,
    evidence: first ? [{ clause: first.id, words }] : [],
    ...(differs && { strengthWhy: 'It is made up.' }),
  };
}
