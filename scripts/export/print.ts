import type { Page } from 'playwright';
import { findPages, samePages, type PageNumbers } from './page-numbers.ts';

const PDF = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
} as const;

/** Numbers take no room of their own in the contents, so the first ones hold; more rounds are for titles on the brink of a line. */
const MOST_ROUNDS = 3;

/**
 * Prints the policy that a page shows as a tagged PDF with an outline, the numbers of its pages in the contents. The page itself sees to
 * the title of the file.
 *
 * @throws Error if the numbers move the pages each time that they are written
 */
export async function printPolicy(page: Page): Promise<Uint8Array> {
  const sections = await page
    .locator('[data-page-of]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-page-of') ?? ''));
  let pages = await findPages(await page.pdf(PDF), sections);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await writePages(page, pages);
    const pdf = await page.pdf(PDF);
    const now = await findPages(pdf, sections);
    if (samePages(pages, now)) return pdf;
    pages = now;
  }
  throw new Error('The page numbers of the contents do not hold.');
}

async function writePages(page: Page, pages: PageNumbers): Promise<void> {
  await page.locator('[data-page-of]').evaluateAll((all, numbers) => {
    for (const one of all) {
      one.textContent = String(numbers[one.getAttribute('data-page-of') ?? ''] ?? '');
    }
  }, pages);
}
