import type { Locator, Page } from '@playwright/test';
import { RELATED } from './support/comparison.ts';
import { print } from './support/pdf.ts';
import { withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

async function expectLines(page: Page): Promise<void> {
  const { del, ins } = marksOf(page);
  await expect(del).toBeVisible();
  await expect(ins).toBeVisible();
  await expect(del).toHaveCSS('text-decoration-line', 'line-through');
  await expect(ins).toHaveCSS('text-decoration-line', 'underline');
}

function marksOf(page: Page): { del: Locator; ins: Locator } {
  const row = page.locator('[id="neu-5.3"]');
  return { del: row.locator('.left del').first(), ins: row.locator('.right ins').first() };
}

withoutScript(() => {
  test('on screen, light and dark, by line', async ({ page }) => {
    await page.goto(RELATED);
    await expectLines(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectLines(page);
  });

  test('in print by line, without background, insertions bold', async ({ page }) => {
    await page.goto(RELATED);
    await page.emulateMedia({ media: 'print' });
    await expectLines(page);
    const { del, ins } = marksOf(page);
    for (const mark of [del, ins]) {
      await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    }
    await expect(ins).toHaveCSS('font-weight', '700');
  });

  test('in forced colours by line and frame', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(RELATED);
    await expectLines(page);
    const { del, ins } = marksOf(page);
    for (const mark of [del, ins]) {
      await expect(mark).toHaveCSS('border-top-width', '1px');
      await expect(mark).toHaveCSS('border-top-style', 'solid');
    }
  });

  test('to screen readers in words, which are not shown', async ({ page }) => {
    await page.goto(RELATED);
    const { del, ins } = marksOf(page);
    for (const [mark, words] of [
      [del, 'only left'],
      [ins, 'only right'],
    ] as const) {
      const before = await mark.evaluate((one) => {
        const { content, width, clipPath } = getComputedStyle(one, '::before');
        return { content, width, clipPath };
      });
      expect(before.content).toContain(words);
      expect(before).toMatchObject({ width: '1px', clipPath: 'inset(50%)' });
    }
    const snapshot = await page.locator('[id="neu-5.3"]').ariaSnapshot();
    expect(snapshot).toContain('deletion');
    expect(snapshot).toContain('insertion');
  });

  test('a legend shows each mark as it is', async ({ page }) => {
    await page.goto(RELATED);
    const legend = page.locator('.legend-box');
    await expect(legend).toContainText('Capitals, punctuation and spacing are not compared');
    await expect(legend.locator('del')).toHaveCSS('text-decoration-line', 'line-through');
    await expect(legend.locator('ins')).toHaveCSS('text-decoration-line', 'underline');
    await expect(legend.locator('.naming')).toHaveCSS('text-decoration-style', 'dotted');
    await expect(legend).toContainText('only in NEU');
    await expect(legend).toContainText('only in Littletown');
  });
});

test('the comparison prints with both texts and without its controls', async ({ page }) => {
  await page.goto(RELATED);
  const text = (await print(page)).map((one) => one.text).join(' ');
  expect(text).toContain('be cautious if friends with');
  expect(text).toContain('or from');
  for (const furniture of ['two columns', 'Swap sides', 'Search topics and clauses']) {
    expect(text).not.toContain(furniture);
  }
});
