import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './support/test.ts';

test('a policy prints alone, with page numbers, its source and its address', async ({
  page,
  baseURL,
}) => {
  await page.goto('/policies/littletown/');
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const [first = '', ...rest] = pages;
  expect(first).toContain('Text: Littletown Primary Academy and Nursery');
  expect(first).toContain('/policies/littletown/');
  expect(first).toContain(`Page 1 of ${pages.length}`);
  expect(rest.at(-1)).toContain(
    'End of the document. Source: Littletown Primary Academy and Nursery',
  );
  const all = pages.join(' ');
  expect(all).toContain('be cautious if friends with parents');
  expect(all).toContain('Note');
  for (const furniture of ['Search the clauses', 'Skip to the text', 'Next policy', 'Contents']) {
    expect(all).not.toContain(furniture);
  }
  expect(baseURL).toBeTruthy();
});

test('no heading is left alone at the foot of a printed page', async ({ page }) => {
  await page.goto('/policies/newall-green/');
  const headings = await page.locator('.text h2 .q').allTextContents();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  for (const text of pages) {
    const words = text.replace(/\s*Side by Clause\s+Page \d+ of \d+\s*/, '').trim();
    expect(headings.filter((heading) => words.endsWith(heading))).toEqual([]);
  }
});

async function readPdf(bytes: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
}
