import type { Block, LeftOut } from '../blocks.ts';
import type { XmlElement } from '../xml.ts';
import type { Labels } from './labels.ts';
import type { ListNumbering } from './numbering.ts';
import type { DocxStyles } from './styles.ts';

/** A field of Word that has begun: it may run on over paragraphs. */
export interface Field {
  /** What it is to show, such as ` TOC \o "1-3" `. */
  code: string;
  /** Whether what follows is what it shows. */
  shows: boolean;
}

/** What is known while a Word document is read from its beginning to its end. */
export interface DocxState {
  readonly styles: DocxStyles;
  readonly lists: ReadonlyMap<string, ListNumbering>;
  readonly labels: Labels;
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
  readonly fields: Field[];
  /** Paragraphs whose end was deleted: the next one runs on from them. */
  readonly unended: UnendedParagraph[];
  /** What is counted, to be reported at the end. */
  readonly counts: { pictures: number; embedded: number };
}

/** Words of a paragraph, as far as they have been read. */
export interface RunText {
  text: string;
  /** How many of its printed characters are bold. */
  bold: number;
}

export interface UnendedParagraph {
  readonly run: RunText;
  readonly properties: XmlElement | undefined;
}
