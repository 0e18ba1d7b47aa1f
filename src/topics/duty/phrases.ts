import { ADJECTIVES, MODAL_VERBS, PARTICIPLES } from './words.ts';

/** What an operative phrase does: asks, bars, advises, allows, or says what can happen. */
export type DutyKind =
  | 'must-not'
  | 'must'
  | 'will-not'
  | 'will'
  | 'expected-not'
  | 'expected'
  | 'should-not'
  | 'should'
  | 'advised-not'
  | 'advised'
  | 'may'
  | 'possible';

/** A kind of phrase, as a regular expression; null for words that look operative and are not. */
export interface Phrase {
  readonly kind: DutyKind | null;
  readonly source: string;
}

const any = (words: readonly string[]) => `(?:${words.join('|')})`;

const BE = String.raw`(?:will\s+be|is|are|be|being|was|were)`;
const BETWEEN = String.raw`(?:\s+(?:\w+ly|also|therefore|always|all|then|both|still))*`;
const NOT = String.raw`${BETWEEN}\s+(?:not|never)\b`;
const SHUN = String.raw`${BETWEEN}\s+(?:avoid|refrain)\b`;
const MUST = any(MODAL_VERBS.must);
const REQUIRED = any(PARTICIPLES.must);
const BARRED = any(PARTICIPLES.barred);
const ADVISED = any(PARTICIPLES.advised);
const ALLOWED = any(PARTICIPLES.may);

/**
 * Those whom a policy binds: only of people does “cannot” bar something, and only they “are to” do
 * it.
 */
const PEOPLE =
  '(?:staff|employees?|adults?|teachers?|volunteers?|governors?|contractors?|workers?|members?|colleagues|they|you|we|who)';
/** Somebody or something that a condition is about: “should you wish”, “should there be”. */
const SUBJECT = String.raw`(?:${PEOPLE}|pupils?|parents?|there|it|he|she|an?|any|any(?:one|body)|some(?:one|body)|no|the|this|that|these)\b`;
/**
 * Where a sentence, an item or a part of one begins: there “do not” is an order, and “those who do
 * not” is none.
 */
const START = String.raw`(?<=^\W*|[.:;!?–—(]\s*|\bplease\s|,\s*)`;
/** “No member of staff may”: the words between the negation and the verb. */
const NOBODY = String.raw`\b(?:no(?!\s+(?:matter|doubt|longer|more|later|less|fewer)\b)|nobody|no-one|none|neither)\b(?:\s+(?!and\b|but\b|so\b|that\b)[\p{L}’'-]+){0,8}?\s+`;
/** “May be perceived”, “may not have”: what can be so, not what somebody is allowed to do. */
const STATE = String.raw`(?:be\s+(?:(?:\w+ly|so|as|an?|the)\s+)*(?:perceived|aware|able|clear|private|appropriate|suitable|secure|safe|true|known|illegal|relevant|possible|parent|seen|deemed|difficult|consequences)|have|know|reali[sz]e|understand|want|wish|reflect|always|necessarily|mean|seem|appear|like|belong|come|help)\b`;
/** “May lead to”: what can happen. */
const OUTCOME = String.raw`(?:lead|result|be|constitute|include|attend|compromise|apply|cause|bring|affect|find|require|involve|depend|contravene|need|amount|also be)\b`;
const ASIDE = String.raw`,?\s+(?:(?:also|in itself|in serious cases|in turn|well|then)\b,?\s+|after[^,.]{1,60},\s+)*`;
const IF_THEY = String.raw`(?<!\b(?:if|whether|when|where|may|might|could)\s+(?:\p{L}+\s+)?)`;
const AIM = String.raw`(?<!\b(?:aims?|purpose|intention|object|objective|point|goal)\s+(?:of\s+(?:\p{L}+\s+){1,4})?)`;

const IDLE: Phrase[] = [
  // A noun, a date, a name.
  String.raw`(?<=\b(?:a|an|the|any|good|free|at)\s)(?:must|need|needs|will|can|may)\b`,
  String.raw`(?<=\b(?:in|since|of|from|until|till|by|during|before|after|last|next|early|late)\s)may\b(?=\s*(?:\d|[,.;:)]|$))`,
  String.raw`(?<=\b\d{1,2}(?:st|nd|rd|th)?\s)may\b`,
  String.raw`\bmay\b(?=,?\s+\d{4}\b)|\bmust-haves?\b`,
  // Said of somebody, and not to them: “who is allowed to view”, “policies recommended to schools”.
  String.raw`(?<=\bwho\s)(?:is|are)\s+${ALLOWED}\b|\b(?:${BE}\s+)?recommended\s+to(?=\s+(?:schools?|staff|the|an?|all)\b)`,
  // A condition: “Should you wish”.
  String.raw`(?<=^\W*|[.;:!?–—(]\s*|,\s*)should(?=\s+${SUBJECT})`,
].map((source) => ({ kind: null, source }));

const BARS: Phrase[] = [
  String.raw`\b${MUST}${NOT}|\b(?:must|shan)n?['’]t\b|\b${MUST}${SHUN}`,
  String.raw`\b${BE}${BETWEEN}\s+(?:not|never|no longer)${BETWEEN}\s+${ALLOWED}\b`,
  String.raw`\b(?:${BE}|it\s+is)${BETWEEN}\s+${BARRED}\b(?:\s+(?:from|to)\b)?`,
  String.raw`\bwill\s+(?:not|never)\s+be\s+${ALLOWED}\b`,
  String.raw`${AIM}\b(?:is|are)\s+(?:not|never)\s+to\b`,
  String.raw`\bmay\s+(?:not|never)\b(?!\s+${STATE})`,
  String.raw`(?<=\b${PEOPLE}\s)(?:cannot|can\s+not|can['’]t)\b`,
  String.raw`${NOBODY}(?:${MUST}|may(?!\s+${STATE})|(?:is|are)\s+(?:\p{L}+\s+){0,3}?${ALLOWED}|(?:is|are)\s+to)\b`,
  String.raw`${START}(?:do\s+not|don['’]t|never)\b`,
].map((source) => ({ kind: 'must-not', source }));

const FREES: Phrase[] = [
  String.raw`\bneed(?:\s+not|n['’]t)\b|\b(?:do|does|did)(?:\s+not|n['’]t)\s+(?:need|have)\s+to\b`,
  String.raw`\b(?:is|are)\s+not${BETWEEN}\s+(?:${REQUIRED}|expected)\s+to\b`,
  String.raw`\b(?:is|are)\s+not${BETWEEN}\s+${BARRED}\b|\bmay\s+be\s+(?:${REQUIRED}|expected|asked)\s+to\b`,
].map((source) => ({ kind: 'may', source }));

const ASKS: Phrase[] = [
  String.raw`\b(?:can|may)\s+only\b|\bwill\s+only\s+be\s+${ALLOWED}\b|\b${MUST}\b`,
  String.raw`${IF_THEY}\b(?:has|have)\s+to\b(?!\s+do\s+with)|${IF_THEY}(?<!\b(?:the|a|any|no|this|that)\s)\bneeds?\s+to\b`,
  String.raw`${IF_THEY}\b${BE}${BETWEEN}\s+${REQUIRED}\s+(?:to|by)\b`,
  String.raw`(?<=\b${PEOPLE}\s)are\s+to\b|${AIM}\b(?:is|are)\s+to\s+be\b`,
  String.raw`\b(?:is|are)${BETWEEN}\s+${any(ADJECTIVES.must)}\b`,
].map((source) => ({ kind: 'must', source }));

const SOFTER: Phrase[] = [
  {
    kind: 'expected-not',
    source: String.raw`\b(?:${BE}${BETWEEN}\s+)?expected\s+(?:to\s+not|not\s+to)\b`,
  },
  {
    kind: 'expected',
    source: String.raw`\b${BE}${BETWEEN}\s+expected\s+(?:to|that)\b|^\W*expected\s+to\b|\bexpects?\s+(?:[\p{L}’']+\s+){1,3}to\b`,
  },
  {
    kind: 'should-not',
    source: String.raw`\bshould\s+not\s+be\s+${REQUIRED}\s+to\b|\bshould${NOT}|\bshouldn['’]t\b|\bshould${SHUN}|\bought\s+not\s+to\b|${NOBODY}should\b`,
  },
  { kind: 'should', source: String.raw`\bshould\b|\bought\s+to\b` },
  {
    kind: 'advised-not',
    source: String.raw`\b(?:${BE}${BETWEEN}\s+)?(?:${ADVISED}\s+not\s+to|advised\s+against|discouraged\s+from)\b`,
  },
  {
    kind: 'advised',
    source: String.raw`\b(?:${BE}${BETWEEN}\s+)?${ADVISED}\s+to\b|^\W*advised\b|\bit\s+is\s+advisable\b`,
  },
  { kind: 'will-not', source: String.raw`\bwill${NOT}|\bwon['’]t\b` },
  { kind: 'will', source: String.raw`\bwill\b` },
  {
    kind: 'possible',
    source: String.raw`\bmay\b(?=${ASIDE}(?:not\b\s+)?(?:${STATE}|${OUTCOME}))|\b(?:might|could|can|cannot)\b`,
  },
  {
    kind: 'may',
    source: String.raw`\bmay\b|\b(?:is|are|be)${BETWEEN}\s+${ALLOWED}\b|\b(?:is|are)\s+free\s+to\b`,
  },
];

/**
 * In the order in which they are tried at a place: what only looks operative first, then the longer
 * and graver.
 */
export const PHRASES: readonly Phrase[] = [...IDLE, ...FREES, ...BARS, ...ASKS, ...SOFTER];
