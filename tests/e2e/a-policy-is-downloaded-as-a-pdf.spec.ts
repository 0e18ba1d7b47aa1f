import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { faultsOf } from '../unit/support/pdf/faults.ts';
import { readPdfWords } from '../unit/support/reading/pdf.ts';
import { SUB_PATH_PORT } from '../../playwright.config.ts';
import {
  DETAILS,
  detailField,
  expectReady,
  fillDetails,
  openFolds,
  openGenerator,
  readClauses,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const MESSAGE = '.take-away > [role=status]';
const SUB_PATH = `http://127.0.0.1:${SUB_PATH_PORT}/guides/policies/`;

async function downloadPdf(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await pressDownload(page);
  return download;
}

function pressDownload(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Download PDF', exact: true }).click();
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

test('a policy is downloaded as a tagged PDF that says what the page says', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  await fillDetails(page, DETAILS);
  const download = await downloadPdf(page);
  expect(download.suggestedFilename()).toMatch(/^st-judes-primary-school-.*\.pdf$/);
  await expect(page.locator(MESSAGE)).toContainText('is saved where your browser keeps downloads');
  const bytes = await bytesOf(download);
  expect(await faultsOf(bytes)).toEqual([]);
  const words = (await readPdfWords(bytes)).join(' ');
  for (const { number, heading } of await readClauses(page)) {
    expect(words).toContain(`${number} ${heading}`);
  }
});

test('a PDF has the letters of other languages, whose fonts are loaded only then', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    const name = /source-[a-z]+-\d-([a-z-]+)-[47]00-normal/.exec(request.url())?.[1];
    if (name !== undefined) fonts.push(name);
  });
  await openGenerator(page);
  await downloadPdf(page);
  expect(new Set(fonts)).toEqual(new Set(['latin']));
  await detailField(page, 'school').fill('Ysgol Tŷ Gŵyr');
  const bytes = await bytesOf(await downloadPdf(page));
  expect(fonts).toContain('latin-ext');
  expect((await readPdfWords(bytes)).slice(0, 3)).toEqual(['Ysgol', 'Tŷ', 'Gŵyr']);
});

test('a PDF is made where the site lives under a path', async ({ page }) => {
  await page.goto(`${SUB_PATH}adopt/`);
  await expectReady(page);
  const bytes = await bytesOf(await downloadPdf(page));
  expect(await readPdfWords(bytes)).toContain('Contents');
});

test('characters that a PDF cannot show are named, and printing is offered', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('مدرسة 😀');
  await pressDownload(page);
  const message = page.locator(MESSAGE);
  await expect(message).toContainText(
    'The PDF cannot show Arabic letters (in the name of the school',
  );
  await expect(message).toContainText('or “😀” (in the name of the school');
  await expect(message).toContainText('Choose “Print” instead');
  await expect(message).toContainText('Nothing you typed is lost.');
  await expect(detailField(page, 'school')).toHaveValue('مدرسة 😀');
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
});

test.describe('where something cannot be loaded', () => {
  test.use({ expectedMessages: ['Failed to load resource', 'net::ERR_FAILED'] });

  for (const [what, files] of [
    ['a font', '**/*.woff'],
    ['the script', '**/pdf-worker-*.js'],
  ] as const) {
    test(`such as ${what}, the page says so, and the next attempt works`, async ({ page }) => {
      await openGenerator(page);
      await page.route(files, (route) => route.abort());
      await pressDownload(page);
      await expect(page.locator(MESSAGE)).toContainText(
        'could not be loaded. Check your connection',
      );
      await page.unroute(files);
      expect(await readPdfWords(await bytesOf(await downloadPdf(page)))).toContain('Contents');
    });
  }
});
