import type { ReadDocument } from '../blocks.ts';
import { refusal } from '../refuse.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf, turnedWords } from './lines.ts';
import type { LoadPdf } from './load.ts';
import { withoutNotes } from './notes.ts';
import { readPages, type PdfPage } from './pages.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withSoundTags } from './trust.ts';

/**
 * Reads a PDF: lines to paragraphs, without running heads, page numbers and notes.
 *
 * @param load loads pdf.js
 * @param onProgress told how many pages of how many are done
 * @throws UnreadableDocument for a password and for pages that are pictures; any other error where
 *   the file is damaged
 */
export async function readPdf(
  bytes: Uint8Array,
  load: LoadPdf,
  onProgress?: (done: number, of: number) => void,
): Promise<ReadDocument> {
  return fromPages(await readPages(bytes, load, onProgress));
}

/**
 * A document out of the text of its pages.
 *
 * @throws UnreadableDocument (`scanned`) where there is none
 */
export function fromPages(pages: readonly PdfPage[]): ReadDocument {
  const all = pages.flatMap((page, at) => linesOf(page, at + 1)).filter((line) => line.text !== '');
  if (pages.every((page) => page.pieces.length === 0)) throw refusal('scanned');
  const framed = withoutFurniture(all, pages.length);
  const noted = withoutNotes(framed.lines);
  const tagged = withSoundTags(noted.lines);
  const text = tagged.filter((line) => !line.firstTag?.contents);
  const contents = tagged.filter((line) => line.firstTag?.contents);
  const turned = [...new Set(pages.map(turnedWords))].filter((text) => text !== '');
  return {
    format: 'pdf',
    blocks: paragraphsOf(text),
    leftOut: [
      ...contents.map((line) => ({ text: line.text, why: 'contents' as const })),
      ...noted.leftOut,
      ...framed.leftOut,
      ...pages.flatMap((page) => page.upon),
      ...turned.map((text) => ({ text, why: 'furniture' as const })),
    ],
    notes: emptyPages(pages),
  };
}

function emptyPages(pages: readonly PdfPage[]): string[] {
  const empty = pages.flatMap((page, at) => (page.pieces.length > 0 ? [] : [String(at + 1)]));
  const last = empty.pop();
  if (last === undefined) return [];
  if (empty.length === 0) {
    return [`Page ${last} has no text: if it is a picture, the words in it were not read.`];
  }
  const named = `${empty.join(', ')} and ${last}`;
  return [`Pages ${named} have no text: if they are pictures, the words in them were not read.`];
}
