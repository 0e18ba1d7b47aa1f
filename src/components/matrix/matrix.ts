import type { NamedClauses } from '../../policy/cite.ts';
import { TOPIC_GROUPS, type TopicGroup } from '../../topics/groups.ts';
import { disagreement, type Answered, type Taken } from '../../topics/topics.ts';

/** A policy as a column of the matrix. */
export interface MatrixColumn extends NamedClauses {
  readonly shortName: string;
  /** Tells it apart at a glance. */
  readonly hue: string;
  /**
   * How many laws, guidance documents and platforms it names, and how many of them are out of date.
   */
  readonly named: { readonly all: number; readonly outOfDate: number };
}

/** Where a policy stands, with what its cell links to. */
interface MatrixStance {
  readonly position: string;
  readonly clauses: readonly string[];
  readonly control?: string | null | undefined;
}

/** A topic as a row of the matrix. */
export interface MatrixTopic extends Answered<
  Taken<{ readonly id: string; readonly label: string }>
> {
  readonly id: string;
  readonly group: TopicGroup;
  readonly title: string;
  /** Whether its positions are steps from strict to lenient. */
  readonly scale: boolean;
  readonly policies: Readonly<Record<string, MatrixStance>>;
}

/** How the rows are sorted. */
export type MatrixOrder = 'group' | 'disagreement';

/** Rows of the matrix, under the heading of their group if they have one. */
export interface MatrixBody {
  readonly group: TopicGroup | null;
  readonly topics: readonly MatrixTopic[];
}

/**
 * The rows of the matrix: by group, or those on which the policies at hand disagree most first.
 *
 * @param topics in the order in which they are shown
 * @param slugs the policies that are columns
 */
export function matrixBodies(
  topics: readonly MatrixTopic[],
  order: MatrixOrder,
  slugs: readonly string[],
): MatrixBody[] {
  if (order === 'group') {
    return (Object.keys(TOPIC_GROUPS) as TopicGroup[]).map((group) => ({
      group,
      topics: topics.filter((topic) => topic.group === group),
    }));
  }
  const pairs = (topic: MatrixTopic) => disagreement(topic, slugs).pairs;
  return [{ group: null, topics: topics.toSorted((a, b) => pairs(b) - pairs(a)) }];
}
