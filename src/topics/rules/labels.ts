import type { LocalProblem } from '../../report/problem.ts';
import { strengthOf } from '../duty/strength.ts';
import type { TopicReading } from '../reading.ts';
import type { Position } from '../schema.ts';
import { admissionIn } from '../unanswered.ts';

/** A label answers the question, and is as strong as the topic says it is; so is its wording. */
export function labelProblems(reading: TopicReading): LocalProblem[] {
  return (reading.topic?.positions ?? []).flatMap((position, index) => [
    ...answerProblems(reading, position, index),
    ...strengthProblems(reading, position, index),
    ...wordingProblems(reading, position, index),
  ]);
}

function answerProblems(reading: TopicReading, { label }: Position, index: number): LocalProblem[] {
  const admission = admissionIn(label);
  if (admission === null) return [];
  return [
    {
      rule: 'position-unanswered',
      ...reading.placeOf(['positions', index, 'label']),
      message: `The label "${label}" says that the question is not answered ("${admission}").`,
      fix: 'That is silence: remove the position, give its policies position: silent, and keep the sentence as what they say.',
    },
  ];
}

function strengthProblems(
  reading: TopicReading,
  { label, strength }: Position,
  index: number,
): LocalProblem[] {
  const said = strengthOf(label);
  if (said === null || said === strength) return [];
  return [
    {
      rule: 'position-strength',
      ...reading.placeOf(['positions', index, 'strength']),
      message: `The label "${label}" says "${said}", and its strength is given as "${strength}".`,
      fix: `Write strength: ${said}, or reword the label.`,
    },
  ];
}

function wordingProblems(
  reading: TopicReading,
  { label, strength, wording }: Position,
  index: number,
): LocalProblem[] {
  if (!wording || strength === 'none') return [];
  const said = strengthOf([wording.text, ...wording.bullets].join('\n'));
  const place = reading.placeOf(['positions', index, 'wording']);
  const rule = 'wording-strength';
  if (said === strength) {
    const message = `The wording is as strong as its label "${label}", and strengthWhy explains a difference.`;
    const fix = 'Remove strengthWhy.';
    return wording.strengthWhy === undefined ? [] : [{ rule, ...place, message, fix }];
  }
  if (wording.strengthWhy !== undefined) return [];
  const message = `The wording says "${said ?? 'nothing operative'}" at its strongest, and its label "${label}" is given the strength "${strength}".`;
  const fix =
    'Let the wording ask as much as the label does, or say in strengthWhy why it asks more or less.';
  return [{ rule, ...place, message, fix }];
}
