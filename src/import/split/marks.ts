/** A number, a letter or a bullet before the words of a line. */
export type Mark =
  | { readonly kind: 'bullet'; readonly printed: null; readonly style: string }
  /** Of several segments: 5.2, 5.2.1, A1, A.1, 5.2(a)(i). */
  | { readonly kind: 'decimal'; readonly printed: string; readonly segments: readonly string[] }
  /** One number: 1, 14., (3), 101. */
  | {
      readonly kind: 'whole';
      readonly printed: string;
      readonly value: number;
      readonly style: string;
    }
  /** A letter or a roman number: (a), b), A., (iv). */
  | {
      readonly kind: 'letter';
      readonly printed: string;
      readonly letters: string;
      readonly style: string;
    };

/** A mark and the words after it. */
export interface MarkAndRest {
  readonly mark: Mark;
  readonly rest: string;
}

/** Bullets as fonts and keyboards give them, symbol fonts among them. */
const GLYPH = '[•·▪▫◦‣⁃●○■□➢➤►✓✔✗✘❖*\\u2013\\u2014\\uf0b7\\uf0a7\\uf0d8\\uf02d\\uf0fc-]';

/** A glyph before words, or an "o" that is apart as Word's second bullet does. */
const BULLET = new RegExp(`^(?:(${GLYPH})\\s*(?=[^\\s\\d-])|(${GLYPH}|o)\\s+(?=\\S))`, 'u');

const LONE_BULLET = new RegExp(`^${GLYPH}$`, 'u');

/** (a) or (iv) after a number. */
const IN_BRACKETS = String.raw`(?:\s?\((?:[a-z]{1,2}|[ivx]{1,5})\))`;

/** 5.2, 5.2.1, A.1, A1, A1.2, perhaps with (a) or (a)(i); or 5(a). */
const SEGMENTS = String.raw`(?:\d{1,2}(?:\.\d{1,2})+|[A-Z]\.?\d{1,2}(?:\.\d{1,2})*)${IN_BRACKETS}*[.):]?|\d{1,2}${IN_BRACKETS}+`;

/** A dash or a space before the words; the space may be lost: 5.2Words, 5.2.1words, 5.2(a)words. */
const BEFORE_WORDS = String.raw`\s*[-–]\s|\s+|(?=\p{Lu}\p{Ll})|(?<=\d\.\d{1,2}\.\d{1,2}|\))(?=\p{L}{2})`;

const DECIMAL = new RegExp(`^(${SEGMENTS})(?:${BEFORE_WORDS})(?=\\S)`, 'u');

/** What follows a measure, not the number of a clause: 9.30 am, 2.5 million. */
const MEASURE =
  /^(?:[ap]\.?m\.?\b|o’clock|per cent|%|million|hours?\b|days?\b|GB\b|MB\b|metres?\b)/i;

/** 1 14. 3) (2) 101, and words that begin with a capital where nothing closes the number. */
const WHOLE =
  /^(?:(\(\d{1,3}\)|\d{1,3}[.):])\s*[-–]?\s*(?=[^\s\d.])|(\d{1,3})\s+(?:[-–]\s+)?(?=["'‘“(]?\p{Lu}))/u;

/** (a) b) c. A. (iv) ii. and words. */
const LETTER =
  /^(\((?:[a-z]{1,2}|[ivxlc]{1,6})\)|(?:[a-z]|[ivx]{1,5})[.)]|\([A-Z]\)|(?:[A-Z]|[IVX]{1,5})[.)])\s+(?=\S)/;

/**
 * The mark that a text begins with, as it is typed. Whether it is one depends on what is
 * before: "14. Staff Code of Conduct" may be a name in a list.
 *
 * @returns null where the text begins with none
 */
export function typedMark(text: string): MarkAndRest | null {
  const bullet = BULLET.exec(text);
  if (!bullet) return numberMark(text);
  const rest = text.slice(bullet[0].length);
  // "- 5.2 Staff must …": the dash belongs to the layout.
  const numbered = numberMark(rest);
  if (numbered?.mark.kind === 'decimal') return numbered;
  return { mark: { kind: 'bullet', printed: null, style: bullet[1] ?? bullet[2] ?? '•' }, rest };
}

function numberMark(text: string): MarkAndRest | null {
  const decimal = DECIMAL.exec(text);
  if (decimal) return measured(decimal, text);
  const whole = WHOLE.exec(text);
  if (whole)
    return { mark: wholeMark(whole[1] ?? whole[2] ?? ''), rest: text.slice(whole[0].length) };
  const letter = LETTER.exec(text);
  return letter && { mark: letterMark(letter[1] ?? ''), rest: text.slice(letter[0].length) };
}

function measured(found: RegExpExecArray, text: string): MarkAndRest | null {
  const rest = text.slice(found[0].length);
  return MEASURE.test(rest) ? null : { mark: decimalMark(found[1] ?? ''), rest };
}

/**
 * The mark that a label is: what automatic numbering prints, or what was alone on the line above.
 *
 * @returns a bullet where it is neither number nor letter
 */
export function labelMark(label: string): Mark {
  const printed = label.trim();
  if (/^\(?\d{1,4}[.):]*$/.test(printed)) return wholeMark(printed);
  if (/^\(?\p{L}{1,6}[.):]+$|^\p{L}$/u.test(printed) && printed !== 'o') return letterMark(printed);
  if (printed !== 'o' && /[\p{L}\p{N}]/u.test(printed)) return decimalMark(printed);
  return { kind: 'bullet', printed: null, style: printed };
}

/**
 * The number or bullet that is all of a line.
 *
 * @returns null where the line holds anything else
 */
export function loneMark(text: string): Mark | null {
  if (LONE_BULLET.test(text)) return { kind: 'bullet', printed: null, style: text };
  if (/^(?:\d{1,2}(?:\.\d{1,2})+|[A-Z]\.?\d{1,2}(?:\.\d{1,2})*)[.)]?$/.test(text))
    return decimalMark(text);
  if (/^(?:\(\d{1,3}\)|\d{1,3}[.)]?)$/.test(text)) return wholeMark(text);
  return /^\((?:[a-z]|[ivx]{1,5})\)$/.test(text) ? letterMark(text) : null;
}

function wholeMark(printed: string): Mark {
  return {
    kind: 'whole',
    printed,
    value: Number(/\d+/.exec(printed)?.[0]),
    style: printed.replace(/\d+/, '#'),
  };
}

function decimalMark(printed: string): Mark {
  const segments = printed.match(/\p{N}+|\p{L}+/gu) ?? [printed];
  return { kind: 'decimal', printed, segments };
}

function letterMark(printed: string): Mark {
  const letters = /\p{L}+/u.exec(printed)?.[0] ?? printed;
  const size = letters === letters.toLowerCase() ? 'a' : 'A';
  return { kind: 'letter', printed, letters, style: printed.replace(letters, size) };
}

/** The number of a section of the highest kind: 5 as well as 5.0. */
export function isWholeSection(mark: Mark): boolean {
  return mark.kind === 'whole' || (mark.kind === 'decimal' && segmentsOf(mark).length === 1);
}

/** The segments of a number, without the 0 of "5.0". */
export function segmentsOf(mark: Mark): readonly string[] {
  if (mark.kind === 'whole') return [String(mark.value)];
  if (mark.kind !== 'decimal') return [];
  return mark.segments.at(-1) === '0' ? mark.segments.slice(0, -1) : mark.segments;
}

/** Whether a number goes on from another: 5.2.1 from 5.2. */
export function goesOnFrom(segments: readonly string[], from: readonly string[]): boolean {
  return segments.length > from.length && from.every((one, index) => segments[index] === one);
}
