import { tellingWords, wordsOf } from './query.ts';
import { stem } from './stem.ts';
import { toVariantNames } from './variants.ts';

/** What a word is worth where a topic has it. */
export const WORTH = { title: 1, word: 1, question: 0.6, ofSeveral: 0.5, label: 0.3 } as const;

export type Place = keyof typeof WORTH;

/**
 * The keys by which a topic is found: made with the site, since a slow phone would need a while for
 * it.
 */
export interface TopicKeys {
  /** Keys with spaces between, each in the place where it is worth most. */
  readonly keys: Readonly<Record<Place, string>>;
  /** Everyday words of more than one word, as they are looked for in a query. */
  readonly phrases: readonly string[];
}

/** The parts of a topic that its keys are made of. */
interface Worded {
  readonly title: string;
  readonly question: string;
  readonly words: readonly string[];
}

/**
 * The keys of a topic.
 *
 * @param labels of the positions that policies take on it
 */
export function topicKeys(
  { title, question, words }: Worded,
  labels: readonly string[],
): TopicKeys {
  const several = words.filter((one) => one.includes(' '));
  const texts: Record<Place, readonly string[]> = {
    title: [title],
    word: words.filter((one) => !several.includes(one)),
    question: [question],
    ofSeveral: several,
    label: labels,
  };
  const taken = new Set<string>();
  const own = Object.entries(texts).map(([place, list]) => {
    const fresh = new Set(list.flatMap((text) => keysOf(wordsOf(text)))).difference(taken);
    for (const key of fresh) taken.add(key);
    return [place, [...fresh].join(' ')] as const;
  });
  const keys = Object.fromEntries(own) as Record<Place, string>;
  return { keys, phrases: [...new Set(several.map(phraseOf))] };
}

/**
 * A text as phrases are looked for in it: every word swapped and without its ending, those that say
 * little left out if others stay.
 */
export function phraseOf(text: string): string {
  const swapped = wordsOf(toVariantNames(text));
  const telling = tellingWords(swapped);
  return (telling.length > 1 ? telling : swapped).map(stem).join(' ');
}

/** What a word of a topic and one of a query must share to be one. */
export function keysOf(words: readonly string[]): string[] {
  const swapped = wordsOf(toVariantNames(words.join(' ')));
  const telling = tellingWords(swapped).filter((word) => word.length > 1);
  return [...new Set(telling.map((word) => stem(word.replaceAll('-', ''))))];
}
