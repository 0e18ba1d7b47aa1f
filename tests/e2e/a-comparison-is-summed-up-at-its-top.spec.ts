import { readFileSync } from 'node:fs';
import { labelOf, readComparison, readCsv, TOPICS, type Kind } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const PAIRS = SLUGS.flatMap((a) => SLUGS.filter((b) => b !== a).map((b) => [a, b] as const));

withoutScript(() => {
  test('the changed figure is named: 12 months became 36', async ({ page }) => {
    await page.goto('/compare/neu/littletown/');
    await expect(page.locator('.figure-change[data-topic=review]')).toHaveText(
      'Changed figure under Review: 12 months in NEU, 36 months in Littletown.',
    );
  });

  test('the positions that differ, and those that only one takes, are those of the topics', async ({
    page,
  }) => {
    await page.goto('/compare/neu/littletown/');
    const both = TOPICS.map((topic) => ({
      title: topic.title,
      a: labelOf(topic, 'neu'),
      b: labelOf(topic, 'littletown'),
    }));
    const speaking = both.filter(({ a, b }) => a !== null && b !== null);
    const differing = speaking.filter(({ a, b }) => a !== b);
    const alone = both.filter(({ a, b }) => (a === null) !== (b === null));
    expect(differing.length).toBeGreaterThan(0);
    for (const [name, changes] of [
      [`${differing.length} topics on which their positions differ`, differing],
      [`${alone.length} topics on which only one of them speaks`, alone],
    ] as const) {
      const fold = page.locator('.summary details').filter({ hasText: name });
      await fold.locator('summary').click();
      await expect(fold.getByRole('table')).toBeVisible();
      const cells = await fold
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => Array.from(row.children, (cell) => cell.textContent?.trim())),
        );
      expect(cells).toEqual(
        changes.map(({ title, a, b }) => [title, a ?? 'Silent', b ?? 'Silent']),
      );
    }
    const silent = both.filter(({ a, b }) => a === null && b === null);
    await expect(page.locator('.summary .hint')).toHaveText(
      new RegExp(`On ${speaking.length - differing.length} topics .* on ${silent.length} both`),
    );
  });

  test('what was treated as naming is listed: employees for staff', async ({ page }) => {
    await page.goto('/compare/neu/littletown/');
    const naming = page.getByRole('region', { name: 'What was treated as naming' });
    const row = naming.getByRole('row').filter({ hasText: 'employees' }).first();
    await expect(row.getByRole('cell').nth(0)).toHaveText('employees');
    await expect(row.getByRole('cell').nth(1)).toHaveText('staff');
    expect(Number(await row.getByRole('cell').nth(2).textContent())).toBeGreaterThan(1);
    const counts = await naming.locator('tbody td:last-child').allTextContents();
    const marks = await page.locator('.side.left .naming').count();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(marks);
  });

  test('the comparison downloads as CSV', async ({ page }) => {
    await page.goto('/compare/neu/littletown/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('littletown.csv');
    const [header = [], first = []] = readCsv(readFileSync(await download.path(), 'utf8'));
    expect(header.slice(0, 2)).toEqual(['a_policy', 'b_policy']);
    expect(first.slice(0, 2)).toEqual(['NEU', 'Littletown']);
    expect(header).toEqual(expect.arrayContaining(['a_clause', 'b_clause', 'kind']));
  });
});

for (const [a, b] of PAIRS) {
  test(`${a} with ${b}: the counts are those of the data`, async ({ page }) => {
    const rows = readComparison(a, b);
    const count = (kind: Kind) => String(rows.filter((row) => row.kind === kind).length);
    await page.goto(`/compare/${a}/${b}/`);
    const shown = await page
      .locator('.counts > div')
      .evaluateAll((all) =>
        all.map((one) => [
          one.querySelector('dt')?.textContent?.trim(),
          one.querySelector('dd')?.textContent?.trim(),
        ]),
      );
    expect(shown).toEqual([
      ['the same words', count('same')],
      ['the same but for naming', count('naming')],
      ['reworded', count('changed')],
      [`only in ${readPolicyData(a).shortName}`, count('only-a')],
      [`only in ${readPolicyData(b).shortName}`, count('only-b')],
    ]);
    const differences = await page.locator('[id^=difference-]').count();
    await expect(page.locator('.summary')).toContainText(
      // The spaces around figures are easily lost.
      ` clauses in ${readPolicyData(a).shortName} and ${readPolicyData(b).clauses.length} in `,
    );
    await expect(page.locator('.summary')).toContainText(
      new RegExp(`(That makes|The pairs make) ${differences} differences? of substance`),
    );
  });
}
