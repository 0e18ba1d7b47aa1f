import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder, type Server } from '../../../scripts/lib/serve.ts';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';
import { expect, test as base } from './test.ts';

/** A copy of the site built for reading offline, which can be changed and taken off the network. */
export interface OfflineSite {
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  readonly read: (file: string) => string;
  /** Publishes a file again. */
  readonly publish: (file: string, text: string) => void;
  /** Ends the server: from then on nothing comes but what the browser has kept. */
  readonly goOffline: () => Promise<void>;
}

/** Path under which the site lives. */
export const BASE = '/guides/policies/';

export const test = base.extend<{ site: OfflineSite }>({
  site: async ({ context }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync('.cache/offline', folder, { recursive: true });
    const server: Server = await serveFolder(folder, BASE, 'plain', SECURITY_HEADERS);
    await use({
      url: server.url,
      read: (file) => readFileSync(join(folder, file), 'utf8'),
      publish: (file, text) => writeFileSync(join(folder, file), text),
      goOffline: async () => {
        server.close();
        await context.setOffline(true);
      },
    });
    server.close();
    rmSync(folder, { recursive: true });
  },
});

/** Waits until all that the site keeps is kept. */
export async function expectKept(page: Page): Promise<void> {
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

/** Names of all caches of the browser, for pages of the site. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}
