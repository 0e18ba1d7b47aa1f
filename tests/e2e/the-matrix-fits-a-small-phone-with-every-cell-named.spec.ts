import { TOPICS } from './support/data.ts';
import { openFilters } from './support/filters.ts';
import { readMatrix } from './support/matrix.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { spoken } from './support/spoken.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

withoutScript(() => {
  for (const url of ['/topics/', '/topics/by-disagreement/']) {
    test(`${url} at 320 px: no sideways scroll, and every cell says whose it is`, async ({
      page,
    }) => {
      await page.goto(url);
      const wide = await page.evaluate(() => {
        const root = document.documentElement;
        const cells = Array.from(document.querySelectorAll('.matrix :is(th, td)'));
        return {
          page: root.scrollWidth - window.innerWidth,
          cells: cells.filter((cell) => cell.getBoundingClientRect().right > window.innerWidth + 1)
            .length,
        };
      });
      expect(wide).toEqual({ page: 0, cells: 0 });
      const names = SLUGS.map((slug) => readPolicyData(slug).shortName);
      const labels = await page
        .locator('.matrix tbody tr:has(td)')
        .evaluateAll((rows) =>
          rows.map((row) =>
            Array.from(row.querySelectorAll('td'), (cell) =>
              getComputedStyle(cell, '::before').content.replaceAll('"', ''),
            ),
          ),
        );
      expect(labels).toEqual(labels.map(() => [...names, 'Do they agree?']));
      expect(labels).toHaveLength(TOPICS.length);
      const cells = (await readMatrix(page)).flatMap((line) => line.cells);
      expect(cells.filter((cell) => !cell.isShown)).toEqual([]);
    });
  }

  test('the rows that a filter leaves are counted, those out of view too', async ({ page }) => {
    await page.goto('/topics/');
    await expect(page.locator('.rows-shown')).toBeHidden();
    await openFilters(page);
    await page.getByRole('radio', { name: 'Conduct online' }).check();
    const left = TOPICS.filter(({ group }) => group === 'conduct').length;
    expect(await spoken(page, '.rows-shown')).toEqual([`Topics shown: ${left} .`]);
  });

  test('what explains the table has the width of the page', async ({ page }) => {
    await page.goto('/topics/');
    const edges = await page
      .locator('.key :is(dt, dd)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(new Set(edges).size).toBe(1);
  });

  test('the words of a cell are beside its label, not over it', async ({ page }) => {
    await page.goto('/topics/');
    const cell = page
      .locator('.matrix tr', { hasText: 'Parents as friends' })
      .locator('td')
      .first();
    const [outer, words] = [await cell.boundingBox(), await cell.locator('a').boundingBox()];
    expect((words?.x ?? 0) - (outer?.x ?? 0)).toBeGreaterThan(90);
  });
});
