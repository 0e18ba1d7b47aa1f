import type { Page } from '@playwright/test';

/** Opens the choices above a matrix or a comparison. */
export async function openFilters(page: Page): Promise<void> {
  await page.locator('main summary', { hasText: 'Choose what to show' }).click();
}
