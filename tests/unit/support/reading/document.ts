import type {
  AppendixPart,
  Bullet,
  ClosingPart,
  Diff,
  DocumentTable,
  PolicyDocument,
} from '../../../../src/adopt/document.ts';
import { inlineText } from '../../../../src/adopt/fill.ts';

/** What is in a reading for a blank to write in. */
export const BLANK = '____';

/** Words that were removed or added, as a reading has them: formats mark them in their own ways. */
export function markedWords(kind: 'removed' | 'added', text: string): string {
  return `[${kind}: ${text}]`;
}

/** A text as its words. */
export function wordsIn(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');
}

/**
 * The words of a document in order, with all numbers, letters and blanks: what every format has to
 * say.
 */
export function readDocument(document: PolicyDocument): string[] {
  const { school, title, draft, control, log, contents, sections, closing } = document;
  return wordsIn(
    inlineText([school]),
    title,
    ...(draft ? [draft.mark, ...draft.left] : []),
    control.title,
    ...cellsOf(control.table),
    ...(log ? [log.title, ...log.items] : []),
    contents.title,
    ...contents.entries.flatMap((entry) => [entry.number ?? '', entry.title]),
    ...sections.flatMap((section) => [
      section.number,
      section.title,
      ...section.opening.map(inlineText),
      ...section.clauses.flatMap((clause) => [
        clause.number,
        clause.heading,
        ...clause.paragraphs.map(inlineText),
        ...clause.bullets.flatMap(bulletTexts),
      ]),
    ]),
    ...closing.flatMap((part) => [part.title, ...closingTexts(part)]),
  );
}

function cellsOf({ head, rows }: DocumentTable): string[] {
  return [
    ...head,
    ...rows.flatMap(({ name, cells }) => [name, ...cells.map((one) => one ?? BLANK)]),
  ];
}

function bulletTexts({ label, text, items }: Bullet): string[] {
  return [label, inlineText(text), ...items.flatMap(bulletTexts)];
}

function closingTexts(part: ClosingPart): readonly string[] {
  switch (part.kind) {
    case 'laws':
      return part.laws;
    case 'signatures':
      return cellsOf(part.table);
    case 'related':
      return part.items;
    case 'form':
      return [inlineText(part.statement), ...cellsOf(part.table)];
    case 'appendix':
      return appendixTexts(part);
  }
}

function appendixTexts({ lead, consultation, filledIn }: AppendixPart): string[] {
  const { title, none, entries } = consultation;
  return [
    lead,
    title,
    none ?? '',
    ...entries.flatMap((entry) => [
      entry.number ?? '',
      entry.title,
      ...entry.changes.map(({ says }) => says),
      diffText(entry.diff ?? []),
      ...entry.quotes.flatMap(({ name, paragraphs }) => [name, ...paragraphs]),
    ]),
    ...(filledIn ? [filledIn.title, filledIn.lead, ...filledIn.items] : []),
  ];
}

function diffText(diff: Diff): string {
  return diff.map(({ kind, text }) => (kind === 'same' ? text : markedWords(kind, text))).join('');
}
