import { TextRun, type IRunPropertiesOptions } from 'docx';

/** Ends of line have an element of their own. */
const BREAKS = /(\n)/;

/**
 * Text as runs. Nothing in it is taken for more than text.
 *
 * @param format bold, italics and the like, of all of it
 * @returns no run for no text
 */
export function runs(text: string, format: IRunPropertiesOptions = {}): TextRun[] {
  return text
    .split(BREAKS)
    .filter((piece) => piece !== '')
    .map((piece) => run(piece, format));
}

function run(piece: string, format: IRunPropertiesOptions): TextRun {
  if (piece === '\n') return new TextRun({ ...format, break: 1 });
  // As `text`: among `children`, docx takes the words CURRENT and SECTION for fields.
  return new TextRun({ ...format, text: piece });
}

/** Something that the school has yet to write, in brackets and highlighted. */
export function missing(label: string): TextRun[] {
  return runs(`[${label}]`, { highlight: 'yellow' });
}
