import type { Page } from '@playwright/test';
import type { ComparedRow } from './data.ts';

export const RELATED = '/compare/neu/littletown/';
export const APART = '/compare/neu/alderley-edge/';

/** Name of a row on the page of neu and littletown. */
export function anchorOf(row: ComparedRow): string {
  return row.a[0] === undefined ? `littletown-${row.b[0]}` : `neu-${row.a[0]}`;
}

/** Names of the rows that are shown. */
export function rowsShown(page: Page): Promise<string[]> {
  return page
    .locator('.sides[id], .side > [id]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));
}

/** Chooses in one of the lists of the bar, which are folded where the window is narrow. */
export async function chooseInBar(page: Page, list: string, option: string): Promise<void> {
  // What is chosen before the script of the page is there leads nowhere.
  await page.waitForLoadState();
  await openOptions(page);
  await page.getByRole('combobox', { name: list, exact: true }).selectOption(option);
}

/** Opens the options of the bar, where the window is so narrow that they are folded. */
export async function openOptions(page: Page): Promise<void> {
  const fold = page.locator('.bar-options > summary');
  const isOpen = await page.locator('.bar-panel').isVisible();
  if (!isOpen) await fold.click();
}

/** Ids of the differences that are shown, in order. */
export function stepsShown(page: Page): Promise<string[]> {
  return page
    .locator('[data-step]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
}
