import type fc from 'fast-check';
import type { Answers } from '../../../../src/adopt/answers.ts';
import { soundAnswers } from '../answers.ts';

/**
 * Answers that a school can give, typed in letters that fonts have: with the others every PDF would
 * be refused.
 */
export function typedAnswers(): fc.Arbitrary<Answers> {
  return soundAnswers().map((answers) => ({
    ...answers,
    details: textsTyped(answers.details),
    edits: textsTyped(answers.edits),
    own: answers.own.map(({ title, text, ...one }) => ({
      ...one,
      title: typed(title),
      text: typed(text),
    })),
  }));
}

/** The same tree with other texts. */
function textsTyped<T>(tree: T): T {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return typed(value);
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one)]));
  };
  return changed(tree) as T;
}

const SET = /[\n\r\t -~¡-ÿŁ-ŷΑ-ΡΣ-ωА-яẠ-ỹ‘-„•…€]/u;
/** Welsh, Polish, Greek, Vietnamese, Ukrainian. */
const OTHERS = ['ŵ', 'ł', 'λ', 'ễ', 'є'] as const;

function typed(text: string): string {
  return Array.from(text, (character) => {
    if (SET.test(character)) return character;
    return OTHERS[(character.codePointAt(0) ?? 0) % OTHERS.length] ?? '';
  }).join('');
}
