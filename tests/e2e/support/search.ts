import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export interface HeaderSearch {
  readonly input: Locator;
  readonly status: Locator;
  readonly options: Locator;
}

/** The first search box of a page: that of the header, or on the home page its own. */
export function headerSearch(page: Page): HeaderSearch {
  const box = page.locator('[data-search-box]').first();
  return {
    input: box.locator('input'),
    status: box.getByRole('status'),
    options: box.getByRole('option'),
  };
}

/** Types into the box and waits for the answer. */
export async function searchFor(page: Page, words: string): Promise<HeaderSearch> {
  const search = headerSearch(page);
  await search.input.fill(words);
  await expect(search.status).toHaveText(/\S/);
  // Topics answer first, where the index of clauses is still loading.
  await expect(search.status).not.toHaveText(/Looking for clauses/);
  return search;
}
