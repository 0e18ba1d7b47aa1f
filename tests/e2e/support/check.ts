import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { toDocx } from '../../../scripts/documents/docx.ts';
import { toOdt } from '../../../scripts/documents/odt.ts';
import { toPdf } from '../../../scripts/documents/pdf.ts';
import { toHtml, toMarkdown, toText } from '../../../scripts/documents/plain.ts';
import { SAMPLE } from '../../../scripts/documents/sample-policy.ts';
import { expect } from './test.ts';

/** Where documents are kept in the browser. */
export const PREFIX = 'side-by-clause:check:';

const encoded = (text: string) => new TextEncoder().encode(text);

/** The sample as a file of every format. */
export const SAMPLE_FILES = {
  'sample-automatic.docx': () => toDocx(SAMPLE, 'automatic'),
  'sample-typed.docx': () => toDocx(SAMPLE, 'typed'),
  'sample.odt': () => toOdt(SAMPLE),
  'sample.pdf': () => toPdf(SAMPLE),
  'sample.txt': () => Promise.resolve(encoded(toText(SAMPLE))),
  'sample.md': () => Promise.resolve(encoded(toMarkdown(SAMPLE))),
  'sample.html': () => Promise.resolve(encoded(toHtml(SAMPLE))),
} as const satisfies Record<string, () => Promise<Uint8Array>>;

/** Opens the page and waits until it can be used. */
export async function openCheck(page: Page): Promise<void> {
  await page.goto('/check/');
  await expect(page.locator('.check')).toHaveAttribute('data-ready', /.*/);
}

/** Chooses a file, as from a folder. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const input = page.getByLabel('Choose your policy, or drop it here');
  if (!(await input.isVisible())) await page.getByText('Open another document').click();
  await input.setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

/** Opens the sample and waits for the report. */
export async function openSample(page: Page): Promise<void> {
  await openCheck(page);
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expectReport(page);
}

/** Waits until the report is there, and is that of the document as it is now. */
export async function expectReport(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'In short' })).toBeVisible();
  await expect(page.locator('.report')).toHaveAttribute('aria-busy', 'false');
}

/** What the report comes to, in sentences. */
export function inShort(page: Page): Locator {
  return page.locator('#in-short + .lead');
}

/** The fold of a topic; one in a band that is folded is brought into view. */
export async function topicFold(page: Page, id: string): Promise<Locator> {
  const fold = page.locator(`#topic-${id}`);
  await fold.evaluate((element) => {
    const band = element.parentElement?.closest('details');
    if (band) band.open = true;
  });
  if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await fold.locator('> summary').click();
  }
  return fold;
}

/** Whether a topic is under a heading: "covered", "silent". */
export function inBand(page: Page, standing: string, topic: string): Locator {
  return page.locator(`.band[data-standing='${standing}'] #topic-${topic}`);
}

/** Opens the document as it was read, paragraph by paragraph. */
export async function openPieces(page: Page): Promise<Locator> {
  await page.getByText('Show the document as it was read').click();
  const pieces = page.locator('.pieces > li');
  await expect(pieces.first()).toBeVisible();
  return pieces;
}

/** What a button saves. */
export async function saved(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
