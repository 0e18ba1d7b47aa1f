import { isFunctionWord } from './likeness.ts';
import type { NamedToken } from './naming.ts';
import { stem } from './stem.ts';

/** What a clause speaks of, as far as its words tell: ready to be weighed against the clauses of another policy. */
export interface Sense {
  /** Stems of its telling words, each once. */
  readonly stems: readonly string[];
  /** The same of each sentence. */
  readonly sentences: readonly (readonly string[])[];
  /** Whether it speaks of pupils or their parents: a rule on staff alone is not the same rule. */
  readonly onPupils: boolean;
  /** Whether it is but the title of an Act or of guidance, with its year: two different ones share most of their words. */
  readonly isTitle: boolean;
}

/** Words that stand in most clauses of these policies, whatever they are about. */
const EVERYWHERE = new Set(
  'must should may will would can could do not social media use using used online'.split(' '),
);

const PUPILS = new Set('pupil pupils child children parent parents'.split(' '));

const SENTENCE_END = /[.!?;]['’”"]?\s+$/;

const MOST_WORDS_OF_TITLE = 9;

/** Reads what a clause speaks of. */
export function senseOf(tokens: readonly NamedToken[]): Sense {
  const sentences: Set<string>[] = [new Set()];
  for (const token of tokens) {
    if (!isFunctionWord(token.key) && !EVERYWHERE.has(token.key))
      sentences.at(-1)?.add(stem(token.key));
    if (SENTENCE_END.test(token.raw)) sentences.push(new Set());
  }
  return {
    stems: [...new Set(sentences.flatMap((sentence) => [...sentence]))],
    sentences: sentences.filter(({ size }) => size > 0).map((sentence) => [...sentence]),
    onPupils: tokens.some(({ key }) => PUPILS.has(key)),
    isTitle: tokens.length <= MOST_WORDS_OF_TITLE && /^\d{4}$/.test(tokens.at(-1)?.word ?? ''),
  };
}
