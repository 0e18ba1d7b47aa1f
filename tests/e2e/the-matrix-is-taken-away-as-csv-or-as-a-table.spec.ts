import { readFileSync } from 'node:fs';
import { labelOf, readCsv, TOPICS } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const NAMES = SLUGS.map((slug) => readPolicyData(slug).shortName);

withoutScript(() => {
  test('matrix.csv is linked, and holds one row for each topic with words in every cell', async ({
    page,
  }) => {
    await page.goto('/topics/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'matrix.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('matrix.csv');
    const [header, ...rows] = readCsv(readFileSync(await download.path(), 'utf8'));
    expect(header).toEqual(['group', 'topic', 'question', ...NAMES]);
    expect(rows).toEqual(
      TOPICS.map((topic) => [
        topic.group,
        topic.title,
        topic.question,
        ...SLUGS.map((slug) => labelOf(topic, slug) ?? 'Silent'),
      ]),
    );
  });

  test('it is a table whose heads say what they head', async ({ page }) => {
    await page.goto('/topics/');
    const table = page.getByRole('table', { name: 'Where each policy stands on each topic' });
    await expect(table.locator('thead th[scope=col]')).toHaveText([
      'Topic',
      ...NAMES,
      'Do they agree?',
    ]);
    await expect(table.locator('tbody tr > th[scope=row]:first-child')).toHaveText(
      TOPICS.map(({ title }) => title),
    );
    await expect(table.locator('th:not([scope])')).toHaveCount(0);
    await expect(table.getByRole('rowheader', { name: 'Parents as friends' })).toHaveCount(1);
  });
});

test.describe('copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('it lands in a spreadsheet as a table, and as text one line for each topic', async ({
    page,
  }) => {
    await page.goto('/topics/');
    await page
      .locator('.matrix')
      .evaluate((table) => document.getSelection()?.selectAllChildren(table));
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      const rows = (await read('text/html')).split(/<tr\b/).slice(1);
      return {
        cells: rows.map((row) => row.match(/<t[dh]\b/g)?.length),
        text: await read('text/plain'),
      };
    });
    const [head, foot] = [1, 1];
    expect(copied.cells.filter((count) => count === SLUGS.length + 2)).toHaveLength(
      head + TOPICS.length + foot,
    );
    const lines = copied.text.split(/\r?\n/).map((line) => line.split('\t'));
    for (const topic of TOPICS) {
      expect(lines).toContainEqual([
        topic.title,
        ...SLUGS.map((slug) => labelOf(topic, slug) ?? 'Silent'),
        expect.stringMatching(/^(≠ They differ|= They agree|Only .* speaks|None speaks)/),
      ]);
    }
  });
});
