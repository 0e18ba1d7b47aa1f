import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('a policy prints alone, with page numbers, its source and its address', async ({ page }) => {
  await page.goto('/policies/littletown/');
  const pages = (await print(page)).map(({ text }) => text);
  const [first = ''] = pages;
  expect(first).toContain('Text: Littletown Primary Academy and Nursery');
  expect(first).toContain('/policies/littletown/');
  expect(first).toContain(`Page 1 of ${pages.length}`);
  const all = pages.join(' ');
  // The list of what it cites follows, maybe on a page of its own.
  expect(all).toMatch(
    /End of the document\. Source: Littletown Primary Academy and Nursery.*This list is ours/,
  );
  expect(all).toContain('be cautious if friends with parents');
  expect(all).toContain('Note');
  for (const furniture of [
    'Search topics and clauses',
    'Skip to the text',
    'Next policy',
    'Contents',
  ]) {
    expect(all).not.toContain(furniture);
  }
});

test('no heading is left alone at the foot of a printed page', async ({ page }) => {
  await page.goto('/policies/newall-green/');
  const headings = await page.locator('.text h2 .q').allTextContents();
  for (const { text } of await print(page)) {
    const words = text.replace(/\s*Side by Clause\s+Page \d+ of \d+\s*/, '').trim();
    expect(headings.filter((heading) => words.endsWith(heading))).toEqual([]);
  }
});
