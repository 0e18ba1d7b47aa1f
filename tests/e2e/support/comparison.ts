import type { Page } from '@playwright/test';
import type { ComparedRow } from './data.ts';

export const RELATED = '/compare/neu/littletown/';

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
