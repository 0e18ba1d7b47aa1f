/** One way in which texts name a law or guidance. */
export interface PhraseKind {
  /** Finds every place of it, at the part that shows it. */
  readonly pattern: RegExp;
  /** Whether its name is the run of capitalised words before it. */
  readonly hasName: boolean;
  /** Whether it is a section of a law that is named elsewhere. */
  readonly isSection: boolean;
}

const YEAR = String.raw`(?:1[89]|20)\d\d\b`;
const YEARS = String.raw`${YEAR}(?:(?:, and |, | and | & | to | ?[–-] ?)${YEAR})*`;

/**
 * Acts that are often called by their first letters. The letters of most mean other things too (a
 * DPA may be an agreement), so they count with a year; "RIPA" cannot mean anything else.
 */
const WITH_YEAR = 'DPA|HRA|EqA|CDPA|CJPOA|CTSA|ERA|FOIA|IPA|MCA|OSA|PHA';
const ALONE = 'RIPA|PIDA|PECR|DUAA|KCSIE|KCSiE';

/** Orders that are no law. */
const EVERYDAY_ORDER = 'Purchase|Standing|Postal|Money|Work|Court';

const SECTION = String.raw`\d+[A-Z]{0,2}(?:\(\w+\))*`;
const SECTIONS = String.raw`${SECTION}(?:(?:, and |, | and | to | ?[–-] ?)${SECTION})*`;

/** The ways known, as regular expressions with the flags g and u. */
export const PHRASE_KINDS: readonly PhraseKind[] = [
  named(String.raw`(?<=\p{Lu}\S*[ ,]+)(?:Acts?|ACTS?) (?:of )?(?:${YEARS}|\(${YEARS}\))`),
  named(String.raw`(?<=\p{Lu}[^\s.!?]* )Acts?\b`),
  named(String.raw`\bRegulations\b|\bREGULATIONS(?= \(?${YEAR})|\bGuidance\b`),
  named(
    String.raw`(?<=(?:\p{Lu}\S*|\)) )(?<!\b(?:${EVERYDAY_ORDER}) )(?:Orders?|ORDERS?) ${YEARS}`,
  ),
  unnamed(String.raw`\bActs? of ${YEAR}`),
  unnamed(String.raw`(?<=\b(?:[Tt]he|[Tt]hat|[Tt]his) )${YEARS} Acts?\b`),
  unnamed(String.raw`\b[Ss]ections? ${SECTIONS} of (?:the|that|this) Acts?\b`),
  unnamed(String.raw`\b(?:UK |EU )?GDPR\b|\bGeneral Data Protection Regulation\b`),
  unnamed(String.raw`\b(?:${WITH_YEAR}),? ${YEAR}|\b(?:${ALONE})\b(?:,? ${YEAR})?`),
  unnamed(String.raw`\bS\.?[IR]\.? ?${YEAR}(?:\/| ?No\.? ?)\d+`),
  unnamed(String.raw`\bRegulation (?:\((?:EU|EC|EEC)\) |EU )?(?:No\.? ?)?\d{2,4}\/\d+`),
  unnamed(String.raw`\bDirective (?:\((?:EU|EC|EEC)\) )?\d{2,4}\/\d+(?:\/(?:EU|EC|EEC))?`),
  {
    // "the school's 10 rules" has an apostrophe before it, and S3 is a class of pupils in Scotland.
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}'‘’])(?:[Ss]s?\. ?|ss |ss?)${SECTIONS}`, 'gu'),
    hasName: false,
    isSection: true,
  },
];

function named(pattern: string): PhraseKind {
  return { pattern: new RegExp(pattern, 'gu'), hasName: true, isSection: false };
}

function unnamed(pattern: string): PhraseKind {
  return { pattern: new RegExp(pattern, 'gu'), hasName: false, isSection: false };
}
