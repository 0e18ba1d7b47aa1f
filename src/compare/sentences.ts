import type { NamedToken } from './naming.ts';

const SENTENCE_END = /[.!?;]['’”"]?\s+$/;

/** A sentence within a text. */
export interface Sentence {
  readonly tokens: readonly NamedToken[];
  /** Its own words, without the space after them. */
  readonly words: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** What it is compared by: its words, naming aside. */
  readonly key: string;
  /** How many words it has; a name counts as one. */
  readonly count: number;
}

/** Splits a text of which the words have been read into sentences. */
export function sentencesIn(tokens: readonly NamedToken[]): Sentence[] {
  const groups: NamedToken[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (isOpen) groups.at(-1)?.push(token);
    else groups.push([token]);
    isOpen = !SENTENCE_END.test(token.raw);
  }
  let at = 0;
  return groups.map((group) => {
    const raw = group.map((token) => token.raw).join('');
    const sentence = {
      tokens: group,
      words: raw.trim(),
      at: at + raw.length - raw.trimStart().length,
      key: group.map((token) => token.key).join(' '),
      count: group.length,
    };
    at += raw.length;
    return sentence;
  });
}
