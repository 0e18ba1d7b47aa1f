import type { Answers } from './answers.ts';
import { detailOf } from './details.ts';
import { listed } from './bullets.ts';
import type { Blank, Filled, Inline, Paragraph } from './document.ts';
import { numbersOf, outlineOf } from './outline.ts';
import type { Detail, Template, Wording } from './template.ts';
import { linesOf, oneLine } from './typed-text.ts';

export interface FillContext {
  readonly template: Template;
  readonly answers: Answers;
  /** Number of each topic's clause, of those that are in the document. */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * The words of a reference to a clause around its number. A format makes a link of the clause, and
 * none of the brackets.
 */
export const SEE = { before: ' (see ', noun: 'clause ', after: ')' } as const;

const PLACEHOLDER = /\{(see:)?([A-Za-z][\w-]*)\}/g;

/** What texts are filled in from: the details as typed, and the numbers that clauses have now. */
export function fillContext(template: Template, answers: Answers): FillContext {
  return { template, answers, numbers: numbersOf(outlineOf(template, answers)) };
}

/**
 * Fills in the placeholders of a text. What looks like a placeholder and is none stays as it was
 * typed.
 *
 * @param text such as "Staff must tell {head}{see:reporting-concerns}."
 * @returns its pieces in order; a reference to a topic that is left out has none
 */
export function fill(text: string, context: FillContext): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const piece = match[1] ? see(match[2] ?? '', context) : detail(match[2] ?? '', context);
    if (piece === undefined) continue;
    pieces.push(plain(text.slice(from, match.index)), ...(piece ? [piece] : []));
    from = match.index + match[0].length;
  }
  return [...pieces, plain(text.slice(from))].filter(
    (piece) => piece.kind !== 'text' || piece.text !== '',
  );
}

/**
 * A typed text as paragraphs that are filled in, one for each line; lines that come to nothing are
 * left out.
 */
export function paragraphsOf(text: string, context: FillContext): Paragraph[] {
  return linesOf(text)
    .map((line) => fill(line, context))
    .filter((pieces) => inlineText(pieces).trim() !== '');
}

/** A bullet as one paragraph, filled in. */
export function bulletOf(text: string, context: FillContext): Paragraph {
  return fill(oneLine(text), context);
}

/**
 * A wording as one text as it stands in the document, its paragraphs, bullets and items on lines of
 * their own.
 */
export function filledText(wording: Wording, context: FillContext): string {
  return filledLines(wording, context).join('\n');
}

/** The same, line by line. */
export function filledLines({ text, bullets }: Wording, context: FillContext): string[] {
  const words = (one: string) => inlineText(bulletOf(one, context));
  const lines = listed(bullets).flatMap((bullet) => [
    `${MARKS.bullet} ${words(bullet.text)}`,
    ...bullet.items.map((item) => `${MARKS.item} ${words(item)}`),
  ]);
  return [...paragraphsOf(text, context).map(inlineText), ...lines];
}

/**
 * Stand before bullets and items where a clause is quoted: letters would differ wherever one came
 * or went.
 */
export const MARKS = { bullet: '•', item: '–' } as const;

/** Null if the topic is left out, undefined if there is no such topic. */
function see(topic: string, { template, numbers }: FillContext): Inline | null | undefined {
  if (!template.topics.some((one) => one.id === topic)) return undefined;
  const number = numbers.get(topic);
  return number === undefined ? null : { kind: 'see', topic, number };
}

function detail(name: string, context: FillContext): Inline | undefined {
  const id = name.charAt(0).toLowerCase() + name.slice(1);
  const found = context.template.details.find((one) => one.id === id);
  if (!found) return undefined;
  const piece = filledOrBlank(found, context);
  if (id === name || piece.kind === 'blank') return piece;
  return { ...piece, value: capitalised(piece.value) };
}

/** A detail as it stands in a sentence, or a blank while it is missing. */
export function filledOrBlank(
  detail: Pick<Detail, 'id' | 'label' | 'kind'>,
  { template, answers }: Pick<FillContext, 'template' | 'answers'>,
): Filled | Blank {
  const { id, label } = detail;
  const value = inSentence(detail, detailOf(template, answers, id));
  return value === ''
    ? { kind: 'blank', id, label: oneLine(label) }
    : { kind: 'filled', id, value };
}

/**
 * A value as it stands in a sentence: months in words, several entries with commas between them.
 */
export function inSentence({ kind }: Pick<Detail, 'kind'>, value: string): string {
  if (kind === 'months') return monthsInWords(oneLine(value));
  return kind === 'lines' ? linesOf(value).join(', ') : oneLine(value);
}

/** "12" as "12 months", "36" as "3 years"; anything else as it was typed. */
export function monthsInWords(value: string): string {
  const months = Number(value);
  if (!/^\d+$/.test(value.trim()) || months === 0) return value;
  if (months > 12 && months % 12 === 0) return `${months / 12} years`;
  return months === 1 ? 'month' : `${months} months`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plain(text: string): Inline {
  return { kind: 'text', text };
}

/** Pieces as plain text; a missing detail as its label in square brackets. */
export function inlineText(pieces: Paragraph): string {
  return pieces.map(pieceText).join('');
}

function pieceText(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'filled':
      return piece.value;
    case 'blank':
      return `[${piece.label}]`;
    case 'see':
      return `${SEE.before}${SEE.noun}${piece.number}${SEE.after}`;
  }
}
