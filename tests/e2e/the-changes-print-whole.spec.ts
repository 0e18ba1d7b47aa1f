import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('no change is parted from what was wrong at the foot of a printed page', async ({ page }) => {
  await page.goto('/changes/');
  const subjects = await page.locator('.changes > ul > li:has(.why) > a').allInnerTexts();
  expect(subjects.length).toBeGreaterThan(20);
  const pages = (await print(page)).map(({ text }) => text);
  expect(pages.length).toBeGreaterThan(1);
  const ends = pages.map((text) =>
    text.replace(/\s*Page \d+ of \d+ Side by Clause\s*/, ' ').trim(),
  );
  expect(ends.filter((text) => subjects.some((subject) => text.endsWith(subject)))).toEqual([]);
});
