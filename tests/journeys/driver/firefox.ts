import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { savedIn } from './downloads.ts';
import type { Driver, StartedBrowser, Target, Work } from './driver.ts';
import { findInPage, waitForElement, type Sought } from './find.ts';

/** Starts a Firefox as anybody installs it, over WebDriver BiDi. */
export async function startFirefox(program: string): Promise<StartedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      // Otherwise a PDF that was saved would open in a tab of its own.
      'browser.download.open_pdf_attachments_inline': false,
    },
  });
  return {
    version: (await browser.version()).replace('firefox/', ''),
    canPrint: true,
    newTab: () => newTab(browser, folder),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function newTab(browser: Browser, folder: string): Promise<Driver> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${String(error)}`));
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: <Argument, Value>(work: Work<Argument, Value>, argument: Argument) =>
      page.evaluate(work as never, argument as never) as Promise<Value>,
    ...actions(page, folder),
    print: () => page.pdf({ preferCSSPageSize: true }),
    messages: () => Promise.resolve(messages),
    close: () => context.close(),
  };
}

function actions(page: Page, folder: string) {
  const find = (target: Target) => waitForElement(target, (sought) => look(page, sought));
  const click = async (target: Target) => (await find(target)).click();
  return {
    click,
    type: async (target, words) => {
      const field = await find(target);
      await field.evaluate((one) => (one as HTMLInputElement).select());
      await field.type(words);
    },
    press: async (target, key) => (await find(target)).press(key),
    attach: async (target, path) =>
      ((await find(target)) as ElementHandle<HTMLInputElement>).uploadFile(path),
    save: (target) => savedIn(folder, () => click(target)),
  } satisfies Partial<Driver>;
}

async function look(page: Page, sought: Sought): Promise<ElementHandle<HTMLElement> | null> {
  const handle = await page.evaluateHandle(findInPage, sought);
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}
