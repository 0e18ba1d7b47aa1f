import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table } from 'docx';
import { BULLETS } from './numbering.ts';
import { missing, runs } from './runs.ts';

/** What a document is made of, from top to bottom. */
export type Block = Paragraph | Table | Heading;

/** A heading that the contents list. Not yet a paragraph, so that they are written from the headings themselves. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  /** "3." or "3.4", for the contents: in the heading Word counts. Null for a heading without a number. */
  readonly number: string | null;
  /** Typed text; where it is empty, the heading is shown as missing. */
  readonly text: string;
  /** Name of the bookmark on it, to which the contents and references lead. */
  readonly bookmark: string;
  readonly startsPage: boolean;
}

/** A heading without a number. */
export function plainHeading(
  level: Heading['level'],
  text: string,
  bookmark: string,
  startsPage = false,
): Heading {
  return { kind: 'heading', level, number: null, text, bookmark, startsPage };
}

export function isHeading(block: Block): block is Heading {
  return 'kind' in block;
}

/** A block as docx has it. */
export function toWord(block: Block): Paragraph | Table {
  if (!isHeading(block)) return block;
  const { level, number, text, bookmark, startsPage } = block;
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    // The styles number every heading; this takes the number off.
    ...(number === null ? { numbering: false as const } : {}),
    ...(startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    children: [new Bookmark({ id: bookmark, children: text ? runs(text) : missing(NO_HEADING) })],
  });
}

export const NO_HEADING = 'Heading';

/** A paragraph in one of the document's styles; a string is typed text. */
export function paragraph(style: string, text: string | readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style, children: typeof text === 'string' ? runs(text) : text });
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
