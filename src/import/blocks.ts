/**
 * One paragraph of a document, as a reader of any format gives it: what it says, and what its
 * layout says of it.
 */
export interface Block {
  /**
   * heading: styled as one; list: in a list of the text program; row: the cells of a table, joined
   * by tabs; para: the rest.
   */
  readonly kind: 'heading' | 'list' | 'row' | 'para';
  /** Depth of the heading from 1, or of the list from 0; otherwise 0. */
  readonly level: number;
  /** What automatic numbering prints before it: "2.1", "(a)", "•"; null where there is none. */
  readonly label: string | null;
  /** Its words on one line; in a row, tabs part the cells. */
  readonly text: string;
  /** Whether all of it is bold. */
  readonly bold: boolean;
}

/** The formats that can be read. */
export type DocumentFormat = 'docx' | 'odt' | 'pdf' | 'text' | 'markdown' | 'html';

/** Why words of a document are no clause of the policy. */
export type LeftOutReason =
  | 'title'
  | 'contents'
  | 'control'
  | 'furniture'
  | 'signature'
  | 'footnote'
  | 'header'
  | 'deleted'
  | 'comment'
  | 'hidden'
  | 'picture'
  | 'text-box'
  | 'reader';

/** Words that were read and do not count as the policy's, and why. */
export interface LeftOut {
  readonly text: string;
  readonly why: LeftOutReason;
}

/** A document as a reader of its format gives it. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /**
   * What the format itself sets apart from the text: headers and footers, footnotes, comments,
   * deleted words.
   */
  readonly leftOut: readonly LeftOut[];
  /** What a person must know of the reading, in sentences: "Page 3 holds a picture and no text." */
  readonly notes: readonly string[];
}
