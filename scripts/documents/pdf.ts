import PDFDocument from 'pdfkit';
import { HEADER, piecesOf, typedNumber, type MadeParagraph } from './paragraphs.ts';

const MARGIN = 72;
const GAP = 6;
/** Where the words of clauses begin. */
const HANGING = 34;
const REGULAR = 'Helvetica';
const BOLD = 'Helvetica-Bold';

type Pdf = PDFKit.PDFDocument;

/**
 * Makes a PDF of several pages, with a running head and foot and numbered pages. What the fonts
 * that every PDF has cannot show is put into plainer characters.
 *
 * @returns the bytes of the file
 */
export async function toPdf(paragraphs: readonly MadeParagraph[]): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: MARGIN, bufferPages: true });
  const bytes = bytesOf(document);
  for (const piece of piecesOf(paragraphs)) {
    if ('rows' in piece) addRows(document, piece.rows);
    else addParagraph(document, piece);
    document.y += GAP;
  }
  addHeadsAndFeet(document);
  document.end();
  return bytes;
}

function bytesOf(document: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}

function addParagraph(document: Pdf, one: MadeParagraph): void {
  if (one.type === 'title') document.font(BOLD).fontSize(18).text(plain(one.text), MARGIN);
  else if (one.type === 'heading') {
    const number = one.number === null ? '' : `${typedNumber(one.number)} `;
    document
      .font(BOLD)
      .fontSize(13)
      .text(plain(number + one.text), MARGIN);
  } else addLabelled(document, one);
}

/** The number or the bullet is in the margin of the words. */
function addLabelled(document: Pdf, one: MadeParagraph): void {
  const item = one.type === 'item';
  const label = one.number === null ? (item ? '•' : null) : typedNumber(one.number);
  const before = MARGIN + (item ? HANGING + 18 * (one.depth - 1) : 0);
  const left = label === null ? MARGIN : before + (item ? 18 : HANGING);
  document.font(REGULAR).fontSize(11);
  const width = document.page.width - MARGIN - left;
  const text = plain(one.text);
  if (document.y + document.currentLineHeight() > document.page.height - MARGIN) document.addPage();
  const top = document.y;
  if (label !== null) document.text(label, before, top, { lineBreak: false });
  document.text(text, left, top, { width });
}

function addRows(document: Pdf, rows: readonly (readonly string[])[]): void {
  document.font(REGULAR).fontSize(11);
  for (const cells of rows) {
    const width = (document.page.width - 2 * MARGIN) / cells.length;
    const heights = cells.map((text) =>
      document.heightOfString(plain(text), { width: width - 24 }),
    );
    const height = Math.max(...heights) + 8;
    if (document.y + height > document.page.height - MARGIN) document.addPage();
    const top = document.y;
    cells.forEach((text, at) => {
      document.text(plain(text), MARGIN + width * at, top, { width: width - 24 });
    });
    document.y = top + height;
  }
}

function addHeadsAndFeet(document: Pdf): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(start + page);
    // Below the margin, pdfkit would begin another page.
    document.page.margins.bottom = 0;
    document.font(REGULAR).fontSize(9).text(HEADER, MARGIN, 36, { lineBreak: false });
    const foot = `Page ${String(page + 1)} of ${String(count)}`;
    document.text(foot, MARGIN, document.page.height - 48, { lineBreak: false });
  }
}

/** Characters beyond those of Windows-1252 have no shape in the fonts that every PDF has. */
function plain(text: string): string {
  return text.replace(/[\u2010\u2011]/g, '-').replace(/\u00a0/g, ' ');
}
