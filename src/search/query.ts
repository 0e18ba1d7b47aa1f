import { toVariantNames, wordingRanges } from './variants.ts';

/** Words that carry no meaning in a question about a policy; left out unless nothing else is asked. */
const STOP_WORDS = new Set(
  (
    'a about after all am ask asked an and any are as at be been being but by can could did do does each every for from get gets ' +
    'had has have having he her him his how i if in into is it its may me mean means must my no not of on one only or ' +
    'our out say says shall she should so some such tell than that the their them then there these they this those to ' +
    'under up us was we were what when where which who whom whose why will with would you your clause paragraph section policy'
  ).split(' '),
);

/** "5.3", "5.2a", "5.2(a)", "5.2 (a)", "5.2.a", "6.7-2", "6.p1", and "5" only behind the word clause. */
const CLAUSE_ID =
  /(?:(?<=(?:clause|paragraph)\s+)\d{1,2}|(?<![\w.])\d{1,2}\.(?:\d{1,2}|p\d{1,2}))(?:-\d)?(?:\.?\s?\([a-z]{1,2}\)|\.?[a-z]{1,2}(?![a-z]))?(?!\.?\w)/gi;

/** "What is trolling" asks for a definition; "what is the penalty" does not. */
const DEFINITION = /^what (?:is|are|counts as) (?!the |a |my |our |not )/;

/**
 * The word under which a clause id stands in the index. Pagefind breaks "5.3" at the dot and finds the beginnings of
 * longer words; this one is unbroken, and ends in a letter that no longer id shares.
 */
export function clauseWord(id: string): string {
  return `cl${id.toLowerCase().replaceAll(/[^a-z0-9]/g, 'z')}e`;
}

/** Whether a word of a query stands for a clause id. */
export function isClauseWord(word: string): boolean {
  return /^cl\d+z[a-z0-9]+e$/.test(word);
}

/**
 * What a reader's query asks of the index.
 *
 * @param query as typed
 * @returns words for Pagefind, each once, wordings swapped for the name of their group and clause numbers for their
 *   word; empty if there is nothing to ask
 */
export function queryWords(query: string): string[] {
  const named = query.trim().toLowerCase().replaceAll('#', ' ').replace(CLAUSE_ID, swapClauseId);
  const words = toVariantNames(named.replace(DEFINITION, 'definition '))
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
  return [...new Set(tellingWords(words))];
}

/** Words without those that carry no meaning, unless there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function swapClauseId(match: string): string {
  const id = match.replaceAll(/[.()\s]+/g, '.').replace(/\.$/, '');
  return clauseWord(id.replace(/(\d)([a-z]+)$/, '$1.$2'));
}

/**
 * Whether a text has a word of a query: in its own wording, another form of it, or one that means the same.
 *
 * @param text words as shown
 * @param word as asked of the index
 */
export function hasWord(text: string, word: string): boolean {
  if (wordingRanges(text, word).length > 0) return true;
  return text.split(/[^\p{L}\p{N}]+/u).some((one) => one.toLowerCase().startsWith(stemOf(word)));
}

/** A word without what may be its ending: "annually" and "annual" begin alike. */
export function stemOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 3));
}
