import { toVariantNames } from './variants.ts';

/** Words that carry no meaning in a question about a policy; left out unless nothing else is asked. */
const STOP_WORDS = new Set(
  (
    'a about after all am an and any are as at be been being but by can could did do does each every for from get gets ' +
    'had has have having he her him his how i if in into is it its may me mean means must my no not of on one only or ' +
    'our out say says shall she should so some such tell than that the their them then there these they this those to ' +
    'under up us was we were what when where which who whom whose why will with would you your clause paragraph section policy'
  ).split(' '),
);

/** "5.3", "5.2a", "5.2(a)", "5.2.a", "6.7-2", "6.p1", and "5" only behind the word clause. */
const CLAUSE_ID =
  /(?:(?<=clause\s|paragraph\s)\d{1,2}|\b\d{1,2}\.(?:\d{1,2}|p\d{1,2}))(?:-\d)?(?:\.?\(?[a-z]{1,2}\)?(?![a-z]))?(?![\w.])/gi;

/**
 * The word under which a clause id stands in the index. Pagefind breaks "5.3" at the dot and finds the beginnings of
 * longer words; this one is unbroken, and ends in a letter that no longer id shares.
 */
export function clauseWord(id: string): string {
  return `cl${id.toLowerCase().replaceAll(/[^a-z0-9]/g, 'z')}e`;
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
  const words = toVariantNames(named)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

function swapClauseId(match: string): string {
  const id = match.replaceAll(/[()]/g, '.').replace(/\.$/, '').replace(/\.\./g, '.');
  return clauseWord(id.replace(/(\d)([a-z]+)$/, '$1.$2'));
}
