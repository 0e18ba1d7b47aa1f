import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** Prints a page as its own style sheet wants it. */
export async function print(page: Page): Promise<PrintedPage[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const printed = await document.getPage(number);
      const { width, height } = printed.getViewport({ scale: 1 });
      const { items } = await printed.getTextContent();
      const text = items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
      return { text, width, height };
    }),
  );
}

/** Words as they can be found again in a PDF, which splits ligatures off and spaces as it likes. */
export function unspaced(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

export interface TaggedPrint {
  /** Becomes the name of the file in "Save as PDF". */
  readonly title: string;
  /** Words of each page, unspaced. */
  readonly pages: readonly string[];
  /** Titles of the bookmarks, at every depth, unspaced. */
  readonly outline: readonly string[];
  readonly isTagged: boolean;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Prints a page as a browser's "Save as PDF" does, with tags and bookmarks. */
export async function printTagged(page: Page): Promise<TaggedPrint> {
  const data = new Uint8Array(
    await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }),
  );
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const titles = (items: readonly Bookmark[]): string[] =>
    items.flatMap((item) => [item.title, ...titles(item.items)]);
  const outline = titles(((await document.getOutline()) ?? []) as Bookmark[]);
  const marks: unknown = await document.getMarkInfo();
  const isTagged = marks instanceof Map && marks.get('Marked') === true;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push(unspaced(text));
  }
  const { info } = await document.getMetadata();
  const { Title: title } = info as { Title?: string };
  return { title: title ?? '', pages, outline: outline.map(unspaced), isTagged };
}
