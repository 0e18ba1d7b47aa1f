import { DAY, hasDate, isDate } from './dates.ts';
import { isOffice, isSignedByOffice, isToFillIn } from './offices.ts';
import { isEnded, wordCount } from './words.ts';

/**
 * What is written beside the place where somebody signs, or says when and by whom a policy was
 * made.
 */
const SIGNED = [
  'signed(?: by| on behalf of[^:]*)?',
  'signature',
  'print(?:ed)? name',
  'name',
  'position',
  'job title',
  'dated?',
  '(?:date )?(?:approved|adopted|agreed|ratified|issued|published|amended|revised|reviewed|created|prepared|written|updated|last updated|last reviewed)(?: by| on| date)?[\\p{L} ]{0,30}',
  'author(?:s|ed by)?',
  'version(?: number| no\\.?)?',
  '(?:policy|document) (?:owner|author|date|number|reference|status|version)',
  '(?:next |policy |date (?:of|for) (?:next |last )?|last |annual )?review(?: date| due| cycle| period| frequency)?',
  '(?:adoption|approval|effective|implementation|issue|start) date',
  'date (?:of|for) [\\p{L} ]{1,30}|date (?:adopted|approved|issued|reviewed|written|agreed)',
  'to be reviewed',
].join('|');

/**
 * What else a table of document control holds. In the policy itself a list may be under such
 * words.
 */
const CONTROL = [
  SIGNED,
  '(?:policy|document) (?:title|name|type|lead|control|history)',
  'role|owner|status|audience|supersedes|amendments?|changes|title|reference',
  'governing (?:body|board)(?: committee)?',
  'responsible (?:person|officer|committee|governor)|person responsible|lead(?: person)?|governor',
  'related (?:policies|documents|policies/guidance|policies and guidance)|cross[- ]references?|legal references?',
].join('|');

/** A label, then a colon, a rule to write on or what was written. */
const AFTER = String.raw`\s*(?:[:|\t].*|(?:_{3,}|\.{4,}|…{2,}).*)`;

const SIGNATURE = new RegExp(`^(?:${SIGNED})${AFTER}$`, 'iu');

const CONTROL_LINE = new RegExp(`^(?:${CONTROL})${AFTER}$`, 'iu');

const CONTROL_LABEL = new RegExp(`^(?:${CONTROL})\\s*:?$`, 'iu');

/** Labels that are signed beside and head no section. */
const ALONE = /^(?:signed|signature|print(?:ed)? name|name|dated?)$/i;

/** "Approved by governors on 12 May 2024". */
const APPROVED = new RegExp(
  `^(?:approved|adopted|agreed|ratified|reviewed|(?:last )?updated)\\b[\\p{L} ]{0,60} ${DAY}\\.?$`,
  'iu',
);

/** Long enough for a name and an office; what is longer says something. */
const MOST_WORDS = 14;

/** Whether it is a line to be signed, or one such as "Review date: May 2025" or "Version 2". */
export function isSignature(text: string): boolean {
  if (text.split(/\s+/).length > MOST_WORDS) return false;
  if (/_{4,}/.test(text) || isDate(text) || ALONE.test(text)) return true;
  return (
    isSignedByOffice(text) ||
    (SIGNATURE.test(text) && !isStatement(text)) ||
    APPROVED.test(text) ||
    /^version(?: number| no\.?)?:? v?\d[\d.]*$/i.test(text)
  );
}

/**
 * A label and a whole sentence without a date: "Review: the governors review this policy each
 * year."
 */
function isStatement(text: string): boolean {
  const beside = /[:|\t](.*)$/.exec(text)?.[1] ?? '';
  return isSentence(beside) && !hasDate(beside);
}

function isSentence(text: string): boolean {
  return isEnded(text) && !/[:;]$/.test(text) && wordCount(text) > 4;
}

/** Whether it is such a line, or another that a title page may hold: "Audience: all staff". */
export function isControlLine(text: string): boolean {
  return isSignature(text) || (text.split(/\s+/).length <= MOST_WORDS && CONTROL_LINE.test(text));
}

/**
 * Whether a row is one of document control: a label and what was written beside it, or an office
 * and a place to sign. An office beside its duties is a row of the policy.
 */
export function isControlRow([first = '', ...others]: readonly string[]): boolean {
  if (isOffice(first)) return others.every(isToFillIn);
  return isControlLabel(first) && !others.some(isSentence);
}

/** Whether the cell of a table names what a table of document control holds. */
export function isControlLabel(cell: string): boolean {
  return isOffice(cell) || CONTROL_LABEL.test(cell.trim());
}

/** Whether a heading announces such a table. */
export function isControlHeading(text: string): boolean {
  return /^(?:(?:document|policy|version|revision|review) (?:control|history|information|details|record|log)|change (?:log|history)|approval and review)(?: table| sheet)?:?$/i.test(
    text,
  );
}
