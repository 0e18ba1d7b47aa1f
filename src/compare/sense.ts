import { isFunctionWord } from './likeness.ts';
import type { NamedToken } from './naming.ts';
import { sentencesIn } from './sentences.ts';
import { stem } from './stem.ts';

/**
 * What a clause speaks of, as far as its words tell: ready to be weighed against the clauses of
 * another policy.
 */
export interface Sense {
  /** Stems of its telling words, each once. */
  readonly stems: readonly string[];
  /** The same of each sentence. */
  readonly sentences: readonly (readonly string[])[];
  /** Whether it speaks of pupils or their parents: a rule on staff alone is not the same rule. */
  readonly onPupils: boolean;
  /**
   * Whether it is but the title of an Act or of guidance, with its year: two different ones share
   * most of their words.
   */
  readonly isTitle: boolean;
}

/** Words that are in most clauses of these policies, whatever they are about. */
const EVERYWHERE = new Set(
  'must should may will would can could do not social media use using used online'.split(' '),
);

const PUPILS = new Set('pupil pupils child children parent parents'.split(' '));

const MOST_WORDS_OF_TITLE = 9;

/** Reads what a clause speaks of. */
export function senseOf(tokens: readonly NamedToken[]): Sense {
  const sentences = sentencesIn(tokens)
    .map((sentence) => tellingStems(sentence.tokens))
    .filter((stems) => stems.length > 0);
  return {
    stems: [...new Set(sentences.flat())],
    sentences,
    onPupils: tokens.some(({ key }) => PUPILS.has(key)),
    isTitle: tokens.length <= MOST_WORDS_OF_TITLE && /^\d{4}$/.test(tokens.at(-1)?.word ?? ''),
  };
}

function tellingStems(tokens: readonly NamedToken[]): string[] {
  const telling = tokens.filter(({ key }) => !isFunctionWord(key) && !EVERYWHERE.has(key));
  return [...new Set(telling.map(({ key }) => stem(key)))];
}
