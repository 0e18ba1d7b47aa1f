import { clauseWord, swapClauseNumbers } from './clause-numbers.ts';
import { toVariantNames, wordingRanges } from './variants.ts';

/**
 * Words that carry no meaning in a question about a policy; left out unless nothing else is asked.
 */
const STOP_WORDS = new Set(
  (
    'a about after all am ask asked an and any are as at be been being but by can could did do does each every for from get gets ' +
    'had has have having he her him his how i if in into is it its may me mean means must my no not of on one only or ' +
    'our out say says shall she should so some such tell than that the their them then there these they this those to ' +
    'under up us was we were what when where which who whom whose why will with would you your ' +
    'able another anybody anyone around because before going happen happens having hello i’m i’ve if isn’t just kind know let like look ' +
    'looked looking make makes making much need needs never nobody other others people please really see seen someone something ' +
    'sort still talk tell thing things think too very want wanted wants way without yes yet don’t doesn’t can’t ' +
    'clause clauses paragraph paragraphs para paras section sections policy'
  ).split(' '),
);

/** "What is trolling" asks for a definition; "what is the penalty" does not. */
const DEFINITION = /^what (?:is|are|counts as) (?!the |a |my |our |not )/;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** What a reader asks. */
export interface Query {
  /**
   * Words for Pagefind, each once, wordings swapped for the name of their group and numbers of
   * clauses for their word; none if there is nothing to ask.
   */
  readonly words: readonly string[];
  /** What comes between quotation marks, in small letters: to be found as it stands. */
  readonly phrases: readonly string[];
}

/**
 * Reads what a reader asks of the index.
 *
 * @param query as typed
 * @param knows whether a word is in the index; asked of words with a hyphen, which are taken in one
 *   unless only their parts are known
 */
export function readQuery(query: string, knows: (word: string) => boolean = () => true): Query {
  const text = query.trim().toLowerCase();
  const phrases = Array.from(text.matchAll(QUOTED), ([, phrase = '']) => wordsOf(phrase).join(' '));
  const named = swapClauseNumbers(
    text.replaceAll(/[#"“”„«»]/g, ' '),
    (id) => ` ${clauseWord(id)} `,
  );
  const swapped = toVariantNames(named.trim().replace(DEFINITION, 'definition '));
  const words = wordsOf(swapped)
    .flatMap((word) => inOne(word, knows))
    .filter((word) => word.length > 1 || /\d/.test(word));
  return { words: [...new Set(tellingWords(words))], phrases: phrases.filter(Boolean) };
}

/** The words of a query for Pagefind. */
export function queryWords(query: string): readonly string[] {
  return readQuery(query).words;
}

/** Words of a text in small letters. */
export function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().replaceAll("'", '’').matchAll(WORD), ([word]) => word);
}

/** "Well-being" as "wellbeing", since the index has every word with a hyphen in one too. */
function inOne(word: string, knows: (word: string) => boolean): string[] {
  const parts = word.split('-');
  return parts.length === 1 || knows(parts.join('')) ? [parts.join('')] : parts;
}

/** Words without those that carry no meaning, unless there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether a text has a word of a query: in its own wording, another form of it, or one that means
 * the same.
 *
 * @param text words as shown
 * @param word as asked of the index
 */
export function hasWord(text: string, word: string): boolean {
  if (wordingRanges(text, word).length > 0) return true;
  const stem = stemOf(word);
  return wordsOf(text).some(
    (one) =>
      one.replaceAll('-', '').startsWith(stem) ||
      one.split('-').some((part) => part.startsWith(stem)),
  );
}

/** A word without what may be its ending: "annually" and "annual" begin alike. */
export function stemOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 3));
}
