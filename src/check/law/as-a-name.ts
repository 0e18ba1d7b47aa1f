import type { Kind } from '../../law/schema.ts';
import { EVERYDAY_WORDS } from './passed-over.ts';

/** What a sentence or a clause begins after. */
const BEGINNING = /(?:^|[.!?:;•]|\n|\s[–—-])\s*["'“‘([]*$/u;

/** What is written before a platform: "on Zoom", "use Teams". */
const LEADS_TO_PLATFORM =
  /(?:^|[^\p{L}])(?:on|via|over|through|using|uses?|used|called|join(?:ing)?|Google|Microsoft|MS)\s["'“‘(]*$/u;

/** How many characters before and after words are looked at. */
const NEARBY = 40;

/** Words found in a text, and the name of the register that they seem to be. */
export interface FoundName {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether words that read like a name are one: their capitals say so. A name of several words
 * begins with a capital, and at the beginning of a sentence, where every word does, has another. A
 * year or a clause that is nothing but the name leaves no doubt.
 */
export function isUsedAsName(found: FoundName): boolean {
  const { name, text, from, to } = found;
  const words = text.slice(from, to);
  if (EVERYDAY_WORDS.has(name.toLowerCase())) return isPlatformHere(found);
  if (isCoined(found) || !/^\p{Lu}/u.test(name)) return true;
  if (!/^\p{Lu}/u.test(words)) return false;
  const isSure = /\d{4}/.test(words) || /\s\S*\p{Lu}/u.test(words) || isAlone(found);
  return isSure || !BEGINNING.test(before(found));
}

/** One word that is no word of English: the name of a platform, or the first letters of a title. */
function isCoined({ name, kind }: FoundName): boolean {
  return !/\s/u.test(name) && (kind === 'platform' || /^\p{Lu}+$/u.test(name));
}

function isAlone({ text, from, to }: FoundName): boolean {
  if (from > NEARBY || text.length - to > NEARBY) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, from) + text.slice(to));
}

/**
 * Whether an everyday word is a platform where it is: with its capital, within a sentence,
 * after a word that leads to one.
 */
function isPlatformHere(found: FoundName): boolean {
  const { name, text, from, to } = found;
  return text.slice(from, to) === name && LEADS_TO_PLATFORM.test(before(found));
}

function before({ text, from }: FoundName): string {
  return text.slice(Math.max(0, from - NEARBY), from);
}
