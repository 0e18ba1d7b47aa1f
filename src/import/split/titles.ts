import { isEnded, saysSomething, wordCount } from './words.ts';

/** No heading is longer than this. */
const MOST = { words: 16, characters: 130 };

/** Addresses, numbers of telephones. */
const CONTACT = /@|www\.|https?:|\d{6,}|\d{3,} \d{3,}/i;

const APPENDIX =
  /^(?:appendix|appendices|annex|annexe|schedule)(?:\s+(?:\d{1,2}|[A-Z]))?(?:\s*[:.–-]|\s|$)/i;

/** "Part A", "Section 2: Rules", "Rule 3 – Be kind"; what comes after the number, if anything. */
const SECTION_WORD =
  /^(?:section|part|chapter|rule|principle)\s+(?:\d{1,2}|[A-Z]|one|two|three|four|five|six)\b(?<after>.*)$/i;

const NAMES_DOCUMENT =
  /\b(?:polic(?:y|ies)|guidance|guidelines?|procedures?|protocol|agreement|code of conduct|school|academy|college|trust|nursery)\b/i;

/** Whether a text names the document or its school, as a title does. */
export function namesDocument(text: string): boolean {
  return NAMES_DOCUMENT.test(text);
}

/** Whether a text calls itself a section. */
export function isSectionWord(text: string): boolean {
  const after = SECTION_WORD.exec(text)?.groups?.['after'];
  if (after === undefined) return false;
  return /^\s*(?:[:.–-]|$)/.test(after) || !saysSomething(text);
}

/** Whether a text gives an address or the number of a telephone. */
export function isContact(text: string): boolean {
  return CONTACT.test(text);
}

/** Whether a text begins an appendix: "Appendix A: Forms". */
export function isAppendix(text: string): boolean {
  return APPENDIX.test(text) && !saysSomething(text) && wordCount(text) <= MOST.words;
}

/** Whether a text may be a heading at all: short, of letters, and of nothing but a title. */
export function mayBeTitle(text: string): boolean {
  const isShort = wordCount(text) <= MOST.words && text.length <= MOST.characters;
  return isShort && !isContact(text) && /\p{L}/u.test(text);
}

/** Not ended as a sentence is; a question may be a heading. */
export function isOpen(text: string): boolean {
  return !isEnded(text) || /\?$/.test(text);
}
