import type { Answers } from './answers.ts';
import { baseChoice } from './starts.ts';
import { editOf } from './wordings.ts';
import type { Check, Template, TemplateTopic } from './template.ts';

/** What a row says of its topic besides the position chosen. */
export interface RowMarks {
  /** Another position than that of the starting point. */
  readonly isChanged: boolean;
  /** A wording of the school's own. */
  readonly isEdited: boolean;
  readonly isUndecided: boolean;
  readonly issues: readonly Check[];
}

export function rowMarks(
  topic: TemplateTopic,
  answers: Answers,
  issues: readonly Check[],
): RowMarks {
  const choice = answers.choices[topic.id];
  return {
    isChanged: choice !== undefined && choice !== (baseChoice(topic, answers.base) ?? undefined),
    isEdited: editOf(answers, topic.id) !== null,
    isUndecided: choice === undefined,
    issues: issues.filter((one) => one.topic === topic.id),
  };
}

/** Which topics are shown. */
export const ROW_FILTERS = {
  all: 'All topics',
  changed: 'Only changed',
  undecided: 'Only undecided',
} as const satisfies Record<string, string>;

export type RowFilter = keyof typeof ROW_FILTERS;

/** Whether a topic is shown. One whose wording was edited counts as changed. */
function passesFilter(filter: RowFilter, { isChanged, isEdited, isUndecided }: RowMarks): boolean {
  if (filter === 'changed') return isChanged || isEdited;
  return filter === 'all' || isUndecided;
}

/** Ids of the topics that are shown; among what is changed are the school's own clauses. */
export function topicsShown(
  { topics }: Template,
  answers: Answers,
  filter: RowFilter,
): ReadonlySet<string> {
  const shown = topics.filter((topic) => passesFilter(filter, rowMarks(topic, answers, [])));
  const own = filter === 'changed' ? answers.own : [];
  return new Set([...shown, ...own].map(({ id }) => id));
}

/** The topic after another that is not decided, going round; null if all are decided. */
export function nextUndecided(
  { topics }: Template,
  { choices }: Answers,
  after: string | null,
): string | null {
  const start = topics.findIndex(({ id }) => id === after) + 1;
  const inTurn = [...topics.slice(start), ...topics.slice(0, start)];
  return inTurn.find(({ id }) => choices[id] === undefined)?.id ?? null;
}
