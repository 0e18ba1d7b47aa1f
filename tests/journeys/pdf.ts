import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of a printed page. */
export interface PrintedLine {
  readonly text: string;
  /** Height above the foot of the page, in points. */
  readonly y: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were written: of two columns, one after the other. */
  readonly text: string;
  /** From top to bottom. */
  readonly lines: readonly PrintedLine[];
  /** How far to the right there are words, in points. */
  readonly right: number;
}

/** Reads a PDF: the lines of each page. @throws Error if it is not one */
export async function readPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const pieces = piecesIn((await page.getTextContent()).items);
      const text = pieces.map((piece) => piece.text).join(' ');
      const right = Math.max(0, ...pieces.map((piece) => piece.x + piece.width));
      return { width, height, text, lines: linesOf(pieces), right };
    }),
  );
  await document.loadingTask.destroy();
  return pages;
}

/** The words of each page of a PDF. */
export async function wordsOfPages(bytes: Uint8Array): Promise<string[]> {
  return (await readPages(bytes)).map(({ text }) => text);
}

interface Piece extends PrintedLine {
  readonly x: number;
  readonly width: number;
}

function piecesIn(items: readonly object[]): Piece[] {
  return items.flatMap((item) => {
    const { str, transform, width } = item as { str?: string; transform: number[]; width: number };
    if (str === undefined || str.trim() === '') return [];
    return [{ text: str, x: Number(transform[4]), y: Number(transform[5]), width }];
  });
}

/**
 * Pieces whose feet are nearly level are one line; a bullet or small letter may be off a little.
 */
const LEVEL = 3;

function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  const lines: { y: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const line = lines.find(({ y }) => Math.abs(y - piece.y) < LEVEL);
    if (line) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines
    .toSorted((one, other) => other.y - one.y)
    .map((line) => ({ y: line.y, text: wordsFromLeft(line.pieces) }));
}

function wordsFromLeft(pieces: readonly Piece[]): string {
  const sorted = pieces.toSorted((one, other) => one.x - other.x);
  return sorted.map(({ text }) => text).join(' ');
}
