import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The site with policies of every structure. */
const BUILT = '.cache/structures/dist';
const ORIGIN = 'http://structures.localhost';

/** Opens a page of the site with policies of every structure, straight from its files. */
export async function openStructures(page: Page, path: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(BUILT, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${ORIGIN}${path}`);
}
