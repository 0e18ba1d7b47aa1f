import type { Page } from '@playwright/test';

/**
 * Opens the choices above a matrix or a comparison, where the window is so narrow that they are
 * folded.
 */
export async function openFilters(page: Page): Promise<void> {
  const fold = page.locator('main summary', { hasText: 'Choose what to show' });
  if (await fold.isVisible()) await fold.click();
}
