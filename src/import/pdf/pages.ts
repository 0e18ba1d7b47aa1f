import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { LeftOut } from '../blocks.ts';
import { refusal } from '../refuse.ts';
import { wordsUpon } from './annotations.ts';
import type { LoadPdf, PdfLibrary } from './load.ts';
import { placeOf, type Matrix } from './place.ts';
import { marksOf, tagsOf, type MarkedItem, type Marks } from './tags.ts';

/** A piece of text as it stands on a page; `y` counts from the foot of the page. */
export interface PdfPiece extends Marks {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether it runs in another direction than from left to right. */
  readonly turned: boolean;
}

/** The text of a page. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
  /** Words that lie upon the page. */
  readonly upon: readonly LeftOut[];
}

/** More pages than this hold no policy. */
const MOST_PAGES = 1000;

/** No page has so many paragraphs. */
const MOST_BLOCKS = 1_000_000;

/** What pdf.js may do: no other thread, no network, no script made out of text, no pictures. */
const OPTIONS = {
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  enableXfa: false,
  maxImageSize: 1,
  verbosity: 0,
};

/**
 * Reads the text of every page.
 *
 * @param onProgress told how many pages of how many are done
 * @throws UnreadableDocument for a password; any other error where the file is damaged
 */
export async function readPages(
  bytes: Uint8Array,
  load: LoadPdf,
  onProgress?: (done: number, of: number) => void,
): Promise<PdfPage[]> {
  const library = await load();
  // It takes the bytes away from whoever gives them.
  const task = library.getDocument({ data: new Uint8Array(bytes), ...OPTIONS });
  try {
    return await pagesOf(await task.promise, onProgress);
  } catch (error) {
    throw isLocked(error, library) ? refusal('password') : error;
  } finally {
    await task.destroy();
  }
}

function isLocked(error: unknown, library: PdfLibrary): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return Object.values(library.PasswordResponses).some((one) => one === code);
}

async function pagesOf(
  document: PDFDocumentProxy,
  onProgress?: (done: number, of: number) => void,
): Promise<PdfPage[]> {
  if (document.numPages > MOST_PAGES) throw refusal('too-large', TOO_MANY_PAGES);
  const fonts = new Map<string, boolean>();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    onProgress?.(number - 1, document.numPages);
    const page = await document.getPage(number);
    pages.push(await readPage(page, fonts, number * MOST_BLOCKS));
    page.cleanup();
  }
  onProgress?.(document.numPages, document.numPages);
  return pages;
}

const TOO_MANY_PAGES =
  'This PDF has more than 1,000 pages. Save the pages of the policy as a PDF of their own and choose that.';

async function readPage(
  page: PDFPageProxy,
  fonts: Map<string, boolean>,
  firstBlock: number,
): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tags = tagsOf(await page.getStructTree(), firstBlock);
  const marks = marksOf(items as MarkedItem[], tags);
  const words = items.flatMap((item, at) => {
    const said = marks[at];
    if (!('str' in item) || item.str.trim() === '' || !said) return [];
    return [{ item, said, text: isBlank(items[at - 1]) ? ` ${item.str}` : item.str }];
  });
  await learnFonts(page, new Set(words.map(({ item }) => item.fontName)), fonts);
  const pieces = words.map(({ item, said, text }) => ({
    text,
    ...placeOf(transform as unknown as Matrix, item.transform as unknown as Matrix, height),
    width: item.width,
    bold: fonts.get(item.fontName) ?? false,
    ...said,
  }));
  return { width, height, pieces, upon: wordsUpon(await page.getAnnotations()) };
}

/**
 * A blank that is drawn by itself separates words, however little room it takes: this is how some
 * programs draw tabs.
 */
function isBlank(item: object | undefined): boolean {
  return (
    item !== undefined && 'str' in item && typeof item.str === 'string' && /^\s+$/.test(item.str)
  );
}

/**
 * Only what is needed to draw a page tells which fonts are bold: it is asked for where a font is
 * new.
 */
async function learnFonts(
  page: PDFPageProxy,
  names: ReadonlySet<string>,
  fonts: Map<string, boolean>,
): Promise<void> {
  const unknown = [...names].filter((name) => !fonts.has(name));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const name of unknown) fonts.set(name, page.commonObjs.has(name) && isBold(page, name));
}

function isBold(page: PDFPageProxy, name: string): boolean {
  const font: unknown = page.commonObjs.get(name);
  if (typeof font !== 'object' || font === null) return false;
  if (('bold' in font && font.bold === true) || ('black' in font && font.black === true))
    return true;
  return 'name' in font && /bold|black|heavy/i.test(String(font.name));
}
