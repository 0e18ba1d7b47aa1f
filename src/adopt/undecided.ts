import { LEFT_OUT, RECOMMENDED, type Answers } from './answers.ts';
import { baseChoice } from './starts.ts';
import { editKey } from './wordings.ts';
import { without } from './without.ts';
import type { Template, Wording } from './template.ts';

/**
 * Answers in which every topic that is not decided is left out, or takes the position that we
 * recommend.
 */
export function decideUndecided(
  template: Template,
  answers: Answers,
  how: typeof LEFT_OUT | typeof RECOMMENDED,
): Answers {
  const open = template.topics.filter(({ id }) => answers.choices[id] === undefined);
  const decided = open.map((topic) => {
    const choice = how === LEFT_OUT ? LEFT_OUT : (baseChoice(topic, RECOMMENDED) ?? LEFT_OUT);
    return [topic.id, choice] as const;
  });
  if (decided.length === 0) return answers;
  return { ...answers, choices: { ...answers.choices, ...Object.fromEntries(decided) } };
}

/** A wording that the school changed and that does not apply, since another position is chosen. */
export interface UnusedEdit {
  readonly topic: string;
  readonly position: string;
  readonly wording: Wording;
}

/** Wordings that the school changed for positions that it does not take now. */
export function unusedEdits({ edits, choices }: Answers): UnusedEdit[] {
  return Object.entries(edits).flatMap(([key, wording]) => {
    const [topic = '', position = ''] = key.split('/');
    return choices[topic] === position ? [] : [{ topic, position, wording }];
  });
}

/** Answers without a wording that does not apply. */
export function dropEdit(answers: Answers, { topic, position }: UnusedEdit): Answers {
  return { ...answers, edits: without(answers.edits, editKey(topic, position)) };
}
