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
