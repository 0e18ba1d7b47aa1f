import type { Answers } from './answers.ts';
import { baseChoice } from './starts.ts';
import type { Template, TemplateTopic } from './template.ts';

/** How far a school has come with the topics. */
export interface Progress {
  /**
   * Topics that somebody has opened: until then a position is preset, and nobody has decided on it.
   */
  readonly looked: number;
  readonly of: number;
  /** Topics on which the model says nothing, and the school has not yet chosen. */
  readonly undecided: number;
}

/** How many of some topics were looked at, and how many are still to be decided. */
export function progressOf(
  topics: Template['topics'],
  { choices, looked }: Pick<Answers, 'choices' | 'looked'>,
): Progress {
  return {
    looked: topics.filter(({ id }) => looked.includes(id)).length,
    of: topics.length,
    undecided: topics.filter(({ id }) => choices[id] === undefined).length,
  };
}

/** Whether a topic is as the starting point has it, and nobody has looked at it. */
export function isPreset(topic: TemplateTopic, answers: Answers): boolean {
  const isOpened = answers.looked.includes(topic.id);
  return !isOpened && answers.choices[topic.id] === (baseChoice(topic, answers.base) ?? undefined);
}
