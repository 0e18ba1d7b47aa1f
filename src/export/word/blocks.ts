import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table } from 'docx';
import { BULLETS } from './numbering.ts';
import { runs } from './runs.ts';

/** What a document is made of, from top to bottom. */
export type Block = Paragraph | Table;

/** How a heading is set in its document. */
export interface HeadingOptions {
  readonly level: 1 | 2 | 3;
  /** Whether Word counts it. */
  readonly isNumbered?: boolean;
  readonly startsPage?: boolean;
}

/**
 * A heading of the document's outline.
 *
 * @param bookmark its name, to which the contents and references lead; null for none
 */
export function heading(text: string, bookmark: string | null, options: HeadingOptions): Paragraph {
  const { level, isNumbered = false, startsPage = false } = options;
  const children = runs(text);
  return new Paragraph({
    heading: LEVELS[level],
    // The styles number every heading; this takes the number off.
    ...(isNumbered ? {} : { numbering: false as const }),
    ...(startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    children: bookmark === null ? children : [new Bookmark({ id: bookmark, children })],
  });
}

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A paragraph in one of the document's styles. */
export function paragraph(style: string, text: string | readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style, children: typeof text === 'string' ? runs(text) : text });
}

/** The same, never on another page than what follows it. */
export function leadIn(style: string, text: string): Paragraph {
  return new Paragraph({ style, keepNext: true, children: runs(text) });
}

/** A list with dots. */
export function bullets(items: readonly string[]): Paragraph[] {
  return items.map(
    (item) =>
      new Paragraph({
        style: 'PlainList',
        numbering: { reference: BULLETS, level: 0 },
        children: runs(item),
      }),
  );
}
