/** What is written beside the place where somebody signs, or says when and by whom a policy was made. */
const LABEL = [
  'signed(?: by| on behalf of[^:]*)?',
  'signature',
  'print(?:ed)? name',
  'name',
  'position',
  'role',
  'job title',
  'dated?',
  'head ?teacher|principal|head of school|executive head',
  'chair(?: of [\\p{L} ]+)?',
  '(?:date )?(?:approved|adopted|agreed|ratified|issued|published|amended|revised|reviewed|created|prepared|written|updated|last updated|last reviewed)(?: by| on| date)?[\\p{L} ]{0,30}',
  'author(?:s|ed by)?',
  'version(?: number| no\\.?)?',
  '(?:policy|document) (?:owner|author|date|title|name|number|reference|status|type|lead|version|control|history)',
  'owner',
  'status',
  'audience',
  'supersedes',
  'amendments?',
  'title',
  'reference',
  '(?:next |policy |date (?:of|for) (?:next |last )?|last |annual )?review(?: date| due| cycle| period| frequency)?',
  '(?:adoption|approval|effective|implementation|issue|review|start) date',
  'date (?:of|for) [\\p{L} ]{1,30}|date (?:adopted|approved|issued|reviewed|written|agreed)',
  'governing (?:body|board)(?: committee)?',
  'responsible (?:person|officer|committee|governor)|person responsible|lead(?: person)?|governor',
  'related (?:policies|documents|policies/guidance|policies and guidance)|cross[- ]references?|legal references?',
  'to be reviewed',
].join('|');

const LABELLED = new RegExp(
  `^(?:${LABEL})(?<after>\\s*[:|\\t].*|\\s*(?:_{3,}|\\.{4,}|…{2,}).*|)$`,
  'iu',
);

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)(?: term)?';

const DATE = new RegExp(
  `^(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|${MONTH} \\d{1,2},? \\d{4}|\\d{4}[-/–]\\d{2,4})\\.?$`,
  'i',
);

/** Long enough for a name and an office; what is longer says something. */
const MOST_WORDS = 14;

/** Whether it is a line to be signed, or one such as "Review date: May 2025" or "Version 2". */
export function isSignature(text: string): boolean {
  if (text.split(/\s+/).length > MOST_WORDS) return false;
  if (/_{4,}/.test(text) || isDate(text)) return true;
  if (/^version(?: number| no\.?)?:? v?\d[\d.]*$/i.test(text)) return true;
  return LABELLED.test(text);
}

/** Whether it is a date and nothing else. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** Whether the cell of a table names what a table of document control holds. */
export function isControlLabel(cell: string): boolean {
  return new RegExp(`^(?:${LABEL})\\s*:?$`, 'iu').test(cell.trim());
}

/** Whether a heading announces such a table. */
export function isControlHeading(text: string): boolean {
  return /^(?:(?:document|policy|version|revision|review) (?:control|history|information|details|record|log)|change (?:log|history)|approval and review)(?: table| sheet)?:?$/i.test(
    text,
  );
}
