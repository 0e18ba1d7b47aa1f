import { detailOf, type Answers } from './answers.ts';
import type { Detail, Template } from './template.ts';

/** A piece of a clause's text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** A detail: `value` is empty while it is missing. */
  | { readonly kind: 'detail'; readonly id: string; readonly label: string; readonly value: string }
  /** " (see clause 3.4)", with the topic whose clause it is. */
  | { readonly kind: 'see'; readonly topic: string; readonly number: string };

export interface FillContext {
  readonly template: Template;
  readonly answers: Answers;
  /** Number of each topic's clause, of those that are in the document. */
  readonly numbers: ReadonlyMap<string, string>;
}

const PLACEHOLDER = /\{(see:)?([A-Za-z][\w-]*)\}/g;

/**
 * Fills in the placeholders of a text. What looks like a placeholder and is none stays as it was typed.
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

/** Null if the topic is left out, undefined if there is no such topic. */
function see(topic: string, { template, numbers }: FillContext): Inline | null | undefined {
  if (!template.topics.some((one) => one.id === topic)) return undefined;
  const number = numbers.get(topic);
  return number === undefined ? null : { kind: 'see', topic, number };
}

function detail(name: string, { template, answers }: FillContext): Inline | undefined {
  const id = name.charAt(0).toLowerCase() + name.slice(1);
  const found = template.details.find((one) => one.id === id);
  if (!found) return undefined;
  const value = inSentence(found, detailOf(template, answers, id));
  return {
    kind: 'detail',
    id,
    label: found.label,
    value: id === name ? value : value.charAt(0).toUpperCase() + value.slice(1),
  };
}

/** A value as it stands in a sentence: months in words, several lines on one. */
export function inSentence({ kind }: Pick<Detail, 'kind'>, value: string): string {
  if (kind === 'months') return monthsInWords(value);
  return value.replaceAll(/\s*\n\s*/g, ', ');
}

/** "12" as "12 months", "36" as "3 years"; anything else as it was typed. */
export function monthsInWords(value: string): string {
  const months = Number(value);
  if (!/^\d+$/.test(value.trim()) || months === 0) return value;
  if (months > 12 && months % 12 === 0) return `${months / 12} years`;
  return months === 1 ? 'month' : `${months} months`;
}

function plain(text: string): Inline {
  return { kind: 'text', text };
}

/** Pieces as plain text; a missing detail as its label in square brackets. */
export function inlineText(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'see') return ` (see clause ${piece.number})`;
      return piece.value || `[${piece.label}]`;
    })
    .join('');
}
