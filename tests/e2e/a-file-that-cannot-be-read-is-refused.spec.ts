import PDFKit from 'pdfkit';
import { chooseFile, expectReport, openCheck, SAMPLE_FILES } from './support/check.ts';
import { expect, test } from './support/test.ts';

const text = (words: string) => new TextEncoder().encode(words);

/** A PDF that opens with a password, or one that holds a picture of a page and no text. */
async function makePdf(kind: 'locked' | 'scanned'): Promise<Uint8Array> {
  const pdf = new PDFKit(kind === 'locked' ? { userPassword: 'secret' } : {});
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  if (kind === 'locked') pdf.text('Staff must not.');
  else pdf.rect(50, 50, 300, 400).fill('#888');
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

const REFUSED: readonly (readonly [
  name: string,
  bytes: () => Promise<Uint8Array>,
  words: RegExp,
])[] = [
  ['scanned.pdf', () => makePdf('scanned'), /no text/],
  ['locked.pdf', () => makePdf('locked'), /password/],
  [
    'old.doc',
    async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    /\.docx/,
  ],
  [
    'picture.png',
    async () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
    /picture|document/,
  ],
  [
    'broken.docx',
    async () => (await SAMPLE_FILES['sample-typed.docx']()).slice(0, 400),
    /damaged|broken|save it again/i,
  ],
  ['empty.txt', async () => text('   \n'), /no words|empty|nothing/i],
];

test('a file that cannot be read is refused in a sentence, and what is open stays', async ({
  page,
}) => {
  await openCheck(page);
  await chooseFile(page, 'sample.txt', await SAMPLE_FILES['sample.txt']());
  await expectReport(page);
  const refusal = page.locator('[role=alert] .notice').first();
  for (const [name, bytes, words] of REFUSED) {
    await chooseFile(page, name, await bytes());
    await expect(refusal, name).toContainText(words);
    await expect(refusal).toContainText(/\.$|\. /);
    await refusal.getByRole('button', { name: 'Close' }).click();
    await expect(refusal).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: 'sample.txt', level: 2 })).toBeVisible();
});

test('a file of more than 20 MB is refused before it is read', async ({ page }) => {
  await openCheck(page);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(20_000_001)], 'huge.docx'));
    return transfer;
  });
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.locator('[role=alert] .notice')).toContainText(
    'huge.docx is larger than 20 MB',
  );
});

test('what is given up before it is in memory is not opened after all', async ({ page }) => {
  await openCheck(page);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/sample-policy\.docx/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: 'Try the sample' }).click();
  const working = page.locator('.working').first();
  await working.getByRole('button', { name: 'Cancel' }).click();
  await expect(working).toBeEmpty();
  goOn();
  await chooseFile(page, 'second.txt', await SAMPLE_FILES['sample.txt']());
  await expectReport(page);
  await expect(page.locator('.kept li')).toHaveText(/^second\.txt/);
});

test('of two files that are dropped one after the other, the second is read', async ({ page }) => {
  await openCheck(page);
  await page.route(/reader-.*\.js/, () => undefined);
  for (const name of ['first.txt', 'second.txt']) {
    const data = await page.evaluateHandle((called) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['1. Staff must not post pictures of pupils.'], called));
      return transfer;
    }, name);
    if (name === 'second.txt') await page.unroute(/reader-.*\.js/);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    await expect(page.locator('.working').first()).toContainText(`Reading ${name}`);
  }
  await expectReport(page);
  await expect(page.locator('.kept li')).toHaveText(/^second\.txt/);
});

test('a reader that cannot be loaded is not taken for a damaged file, and is asked for again', async ({
  page,
}) => {
  await openCheck(page);
  const pdf = await SAMPLE_FILES['sample.pdf']();
  await page.route(/pdf.*\.js/, (route) => route.abort());
  await chooseFile(page, 'sample.pdf', pdf);
  await expect(page.locator('[role=alert] .notice')).toContainText('check your connection');
  await page.unroute(/pdf.*\.js/);
  await chooseFile(page, 'sample.pdf', pdf);
  await expectReport(page);
});

test('reading is stopped by its reader, and begins anew', async ({ page }) => {
  await openCheck(page);
  // The worker is held up, so that there is time to press the button.
  await page.route(/reader-.*\.js/, () => undefined);
  await chooseFile(page, 'sample.txt', await SAMPLE_FILES['sample.txt']());
  const working = page.locator('.working').first();
  await expect(working).toContainText('Reading sample.txt');
  await working.getByRole('button', { name: 'Cancel' }).click();
  await expect(working).toBeEmpty();
  await page.unroute(/reader-.*\.js/);
  await chooseFile(page, 'sample.txt', await SAMPLE_FILES['sample.txt']());
  await expectReport(page);
});

test('on a phone, a refusal is in view, and the focus is where another file is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openCheck(page);
  await chooseFile(page, 'empty.txt', text('   \n'));
  const notice = page.getByRole('alert').locator('.notice');
  await expect(notice).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel('Choose your policy, or drop it here')).toBeFocused();
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByLabel('Choose your policy, or drop it here')).toBeFocused();
});

test('of several files those that can be read are, and the others are reported', async ({
  page,
}) => {
  await openCheck(page);
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const files = [
    { name: 'old.doc', mimeType: 'application/msword', buffer: Buffer.from(old) },
    {
      name: 'sample.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(await SAMPLE_FILES['sample.txt']()),
    },
  ];
  await page.getByLabel('Choose your policy, or drop it here').setInputFiles(files);
  await expectReport(page);
  await expect(page.getByRole('heading', { name: 'sample.txt', level: 2 })).toBeVisible();
  await expect(page.locator('[role=alert] .notice').first()).toContainText('.doc');
});
