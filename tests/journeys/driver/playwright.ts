import { readFileSync } from 'node:fs';
import type { Browser, BrowserType, ElementHandle, Page } from 'playwright';
import type { Driver, StartedBrowser, Target, Work } from './driver.ts';
import { findInPage, waitForElement } from './find.ts';

/**
 * Starts a browser that Playwright drives.
 *
 * @param program path of the browser; null for Playwright's own
 */
export async function startWithPlaywright(
  type: BrowserType,
  program: string | null,
): Promise<StartedBrowser> {
  const isRoot = process.getuid?.() === 0;
  const browser = await type.launch({
    ...(program === null ? {} : { executablePath: program }),
    args: type.name() === 'chromium' && isRoot ? ['--no-sandbox'] : [],
  });
  return {
    version: browser.version(),
    canPrint: type.name() === 'chromium',
    newTab: () => newTab(browser),
    close: () => browser.close(),
  };
}

async function newTab(browser: Browser): Promise<Driver> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  const canPrint = browser.browserType().name() === 'chromium';
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    resize: (width, height) => page.setViewportSize({ width, height }),
    evaluate: <Argument, Value>(work: Work<Argument, Value>, argument: Argument) =>
      page.evaluate(work as never, argument as never) as Promise<Value>,
    ...actions(page),
    print: canPrint ? () => page.pdf({ preferCSSPageSize: true }) : null,
    messages: () => Promise.resolve(messages),
    close: () => context.close(),
  };
}

function actions(page: Page) {
  const find = (target: Target) => waitForElement(target, (sought) => look(page, sought));
  return {
    click: async (target) => (await find(target)).click(),
    type: async (target, words) => (await find(target)).fill(words),
    press: async (target, key) => (await find(target)).press(key),
    attach: async (target, path) => (await find(target)).setInputFiles(path),
    save: async (target) => {
      const saving = page.waitForEvent('download');
      await (await find(target)).click();
      const download = await saving;
      const bytes = new Uint8Array(readFileSync(await download.path()));
      return { name: download.suggestedFilename(), bytes };
    },
  } satisfies Partial<Driver>;
}

async function look(page: Page, sought: Parameters<typeof findInPage>[0]) {
  const handle = await page.evaluateHandle(findInPage, sought);
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}
