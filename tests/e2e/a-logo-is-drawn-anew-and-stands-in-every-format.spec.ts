import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { elementsIn, readTree } from '../unit/support/pdf/tree.ts';
import {
  answersNow,
  bytesOf,
  expectReady,
  expectSaved,
  openFold,
  openGenerator,
  pictureOf,
  policyShown,
  takeAway,
  textOf,
  undo,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const ALT = 'Crest of Hill View: an oak & a “key”';
const message = (page: Page) => page.locator('.logo-field [role=status]');
const logo = (page: Page) => policyShown(page).locator('img.logo');

async function chooseLogo(page: Page, name: string, type: string, data: Buffer): Promise<void> {
  await page.locator('#logo').setInputFiles({ name, mimeType: type, buffer: data });
}

/** What is in an attribute, without the marks that it is written with. */
const decoded = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** How large the picture of the title page is, once it is drawn. */
function sizeOf(page: Page): Promise<readonly [number, number]> {
  return logo(page).evaluate(async (one) => {
    const picture = one as HTMLImageElement;
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight] as const;
  });
}

test('a PNG with words for those who cannot see it is in the page, HTML, Word and PDF', async ({
  page,
}) => {
  await openGenerator(page);
  await openFold(page, 'paper');
  await chooseLogo(page, 'crest.png', 'image/png', await pictureOf(page, 'image/png', 1800, 300));
  await expect(message(page)).toHaveText('The logo is at the head of the title page.');
  await page.getByLabel('What the logo shows').fill(ALT);
  await expect(logo(page)).toHaveAttribute('alt', ALT);
  expect(await sizeOf(page)).toEqual([900, 150]);
  await expectSaved(page);
  await page.reload();
  await expectReady(page);
  await expect(policyShown(page).getByRole('img', { name: ALT })).toBeVisible();

  const html = await textOf(await takeAway(page, 'HTML'));
  const picture = parse(html).querySelector('img');
  expect(decoded(picture?.getAttribute('alt') ?? '')).toBe(ALT);
  expect(picture?.getAttribute('src')).toMatch(/^data:image\/png;base64,/);

  const files = unzipSync(await bytesOf(await takeAway(page, 'Word')));
  const media = Object.keys(files).filter((name) => name.startsWith('word/media/'));
  expect(media).toHaveLength(1);
  const described = await page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return parsed.getElementsByTagName('wp:docPr')[0]?.getAttribute('descr');
    },
    strFromU8(files['word/document.xml'] ?? new Uint8Array()),
  );
  expect(described).toBe(ALT);

  const { root, document } = await readTree(await bytesOf(await takeAway(page, 'Download PDF')));
  await document.loadingTask.destroy();
  const figure = elementsIn(root).find(({ type }) => type === 'Figure');
  expect(figure?.data.get('Alt')).toBe(ALT);

  await openFold(page, 'paper');
  await page.getByLabel('What the logo shows').fill('');
  await expect(logo(page)).toHaveAttribute('alt', '');
  await page.getByRole('button', { name: 'Remove the logo' }).press('Enter');
  await expect(logo(page)).toHaveCount(0);
  await expect(page.locator('#paper > summary')).toBeFocused();
  await undo(page);
  await expect(logo(page)).toHaveCount(1);
});

const DANGEROUS = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" onload="parent.harmed = true">
<script>parent.harmed = true; fetch('/stolen')</script>
<image href="/loaded.png" xlink:href="/loaded.png" width="9" height="9"/>
<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="/loaded.png" onerror="parent.harmed = true"/></foreignObject>
<style>@import url('/loaded.css');</style>
<rect width="40" height="20" fill="#a05"/></svg>`;

test('a JPEG and an SVG are drawn anew: nothing in them runs, loads or is kept', async ({
  page,
}) => {
  await openGenerator(page);
  await openFold(page, 'paper');
  const jpeg = await pictureOf(page, 'image/jpeg', 80, 60);
  const withPlace = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, 14]),
    Buffer.from('51.5N 0.12W '),
    jpeg.subarray(2),
  ]);
  await chooseLogo(page, 'crest.jpg', 'image/jpeg', withPlace);
  await expect(message(page)).toHaveText('The logo is at the head of the title page.');
  expect(await sizeOf(page)).toEqual([80, 60]);
  await expect(logo(page)).toHaveAttribute('src', /^data:image\/jpeg;base64,/);
  const kept = (JSON.parse(await answersNow(page)) as { logo: { data: string } }).logo;
  expect(Buffer.from(kept.data, 'base64').toString('latin1')).not.toContain('51.5N');
  const word = unzipSync(await bytesOf(await takeAway(page, 'Word')));
  expect(Object.keys(word).some((name) => /^word\/media\/.*\.jpe?g$/.test(name))).toBe(true);

  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await chooseLogo(page, 'crest.svg', 'image/svg+xml', Buffer.from(DANGEROUS));
  await expect(logo(page)).toHaveAttribute('src', /^data:image\/png;base64,/);
  expect(await sizeOf(page)).toEqual([600, 300]);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(asked).toEqual([]);
  expect(await answersNow(page)).not.toMatch(/svg|script|loaded/);
});

test('what is no picture is refused in a sentence, and the logo that is there stays', async ({
  page,
}) => {
  await openGenerator(page);
  await openFold(page, 'paper');
  await chooseLogo(page, 'crest.png', 'image/png', await pictureOf(page, 'image/png', 40, 20));
  await expect(logo(page)).toHaveCount(1);
  for (const [name, type, data, words] of [
    [
      'text.png',
      'image/png',
      'Just words',
      'text.png cannot be read as a picture. It may be damaged.',
    ],
    ['list.txt', 'text/plain', 'Words', 'list.txt is not a PNG, JPEG or SVG picture.'],
    ['crest.gif', 'image/gif', 'GIF89a', 'crest.gif is not a PNG, JPEG or SVG picture.'],
    ['half.svg', 'image/svg+xml', '<svg xmlns="', 'half.svg cannot be read as a picture.'],
    ['empty.png', 'image/png', '', 'empty.png cannot be read as a picture.'],
  ] as const) {
    await chooseLogo(page, name, type, Buffer.from(data));
    await expect(message(page)).toContainText(words);
    await expect(logo(page)).toHaveCount(1);
  }
  const large = Buffer.alloc(10_000_001);
  await chooseLogo(page, 'large.png', 'image/png', large);
  await expect(message(page)).toHaveText('large.png is larger than 10 MB.');
});
