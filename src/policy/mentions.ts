import { sectionIdOf } from './ids.ts';

/** A place in the same policy that the words of a clause name. */
export interface Mention {
  /** As written: "clause 6.17", "clauses 5.2 and 5.3" (once for each), "5.2(a)", "appendix". */
  readonly words: string;
  /** The number meant, where the words have several; otherwise null. */
  readonly number: string | null;
  /** Id of the place, if the policy has it. */
  readonly id: string;
}

const BULLET = String.raw`\((?:[a-z]|[ivx]{2,4})\)`;

/** "5.2", "5.2(a)", "5.2.a", "5.2 (a)(i)". */
const NUMBER = String.raw`\d+(?:\.\d+)*(?: ?${BULLET}|\.[a-z](?![a-z]))*`;
const END = String.raw`(?![\p{L}\d]|\.\d)`;
const AND = String.raw`(?:, and |, or |, | and | or | & | to | ?[–-] ?)`;

/**
 * Only a dotted number goes on after one clause: "clause 5.2 and 5.3", but "clause 5 and 12
 * months".
 */
const ONE = String.raw`\b(?:clause|paragraph|para\.?|section) ${NUMBER}(?:${AND}(?=\d+\.\d)${NUMBER})*${END}`;
const SEVERAL = String.raw`\b(?:clauses|paragraphs|paras\.?|sections) ${NUMBER}(?:${AND}${NUMBER})*${END}`;
const SIGN = String.raw`§§? ?${NUMBER}(?:${AND}${NUMBER})*${END}`;
/**
 * Without a word before it only a number with its bullet is sure to be a clause: "5.2" may be a
 * version.
 */
const BARE = String.raw`(?<![\w.§-])\d+\.\d+(?:\.\d+)*(?:${BULLET})+${END}`;

const PLACES = new RegExp([ONE, SEVERAL, SIGN, BARE].join('|'), 'giu');
const EACH = new RegExp(NUMBER, 'giu');
const APPENDIX = /\bappendix\b/gi;

/**
 * Of another document: "of the Act", "of Schedule 1", " Communications Act 2003", but not "of this
 * policy".
 */
const ELSEWHERE = /^,? of (?!this\b|our\b)|^,?(?: \p{Lu}[\p{L}’'-]*| of| and)+ Act\b/u;

/**
 * Finds where the words of a clause name other places of its policy, by number or as the appendix.
 * For a range such as "paragraphs 3 to 5" its two ends are named.
 *
 * @param text the clause's own words
 * @returns the places in order; sections of laws and of other documents are not among them
 */
export function mentionsIn(text: string): Mention[] {
  const plain = text.replaceAll(/\s/g, ' ');
  return [
    ...[...plain.matchAll(PLACES)]
      .filter(({ 0: words, index }) => !ELSEWHERE.test(plain.slice(index + words.length)))
      .flatMap(({ 0: words }) => eachOf(words)),
    ...Array.from(plain.matchAll(APPENDIX), ([words]) => ({ words, number: null, id: 'appendix' })),
  ];
}

function eachOf(words: string): Mention[] {
  const numbers = words.match(EACH) ?? [];
  return numbers.map((number) => ({
    words,
    number: numbers.length > 1 ? number : null,
    id: idOf(number),
  }));
}

/** "5.2 (a)(i)" is 5.2.a.i, and section 5.0 is 5. */
function idOf(number: string): string {
  const [, digits = '', rest = ''] = /^([\d.]*\d)(.*)$/.exec(number) ?? [];
  const marks = rest.toLowerCase().match(/[a-z]+/g) ?? [];
  return [sectionIdOf(digits), ...marks].join('.');
}
