import {
  chooseFile,
  expectReport,
  inBand,
  openCheck,
  openSample,
  PREFIX,
  SAMPLE_FILES,
  topicFold,
} from './support/check.ts';
import { expect, test } from './support/test.ts';

test('documents are opened again, deleted, brought back, and all deleted', async ({ page }) => {
  await openSample(page);
  await chooseFile(page, 'second.txt', await SAMPLE_FILES['sample.txt']());
  await expect(page.getByRole('heading', { name: 'second.txt', level: 2 })).toBeFocused();
  await expectReport(page);
  const kept = page.locator('.kept');
  await kept.getByRole('button', { name: 'sample-policy.docx', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'sample-policy.docx', level: 2 })).toBeFocused();
  await kept.getByRole('button', { name: 'Delete sample-policy.docx' }).click();
  await expect(page.locator('.report')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expectReport(page);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(kept).toHaveCount(0);
  await expect(page.getByLabel('Choose your policy, or drop it here')).toBeFocused();
  const left = await page.evaluate(
    (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)),
    PREFIX,
  );
  expect(left).toEqual([]);
  await page.reload();
  await expect(page.locator('.check')).toHaveAttribute('data-ready', /.*/);
  await expect(page.locator('.report')).toHaveCount(0);
});

test('a document that is damaged is not written over, and can be saved', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"half": '), `${PREFIX}own~1`);
  await openSample(page);
  await expect(page).toHaveURL(/doc=own(~|%7E)2/);
  await expect(page.locator('.kept')).toContainText('A document that is damaged');
  expect(await page.evaluate((key) => localStorage.getItem(key), `${PREFIX}own~1`)).toBe(
    '{"half": ',
  );
  // It cannot be brought back, so one press does not delete it.
  await page.getByRole('button', { name: 'Delete the damaged document' }).click();
  await expect(page.locator('.kept')).toContainText('A document that is damaged');
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.locator('.kept')).not.toContainText('A document that is damaged');
});

test('a document whose time is damaged is shown all the same', async ({ page }) => {
  await openSample(page);
  await page.evaluate((key) => {
    const document = JSON.parse(localStorage.getItem(key) ?? '') as object;
    localStorage.setItem(key, JSON.stringify({ ...document, readAt: 'yesterday' }));
  }, `${PREFIX}own~1`);
  await page.reload();
  await expectReport(page);
  await expect(page.locator('.report header')).toContainText('some time ago');
});

test('an address that is no proper one does not stop the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openSample(page);
  const address = new URL(page.url());
  address.hash = '#own-%E0%A4%A';
  await page.goto(address.href);
  await page.reload();
  await expectReport(page);
  await expect(page.locator('.pieces > li').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('two windows do not write over each other', async ({ page, context }) => {
  await openSample(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectReport(other);
  const here = await topicFold(page, 'breaches');
  await here.getByRole('button', { name: 'Right' }).click();
  await expect(inBand(page, 'answered', 'breaches')).toHaveCount(1);
  const conflict = other.getByRole('alert').filter({ hasText: 'changed in another window' });
  await expect(conflict).toBeVisible();
  await conflict.getByRole('button', { name: 'Take the changes from there' }).click();
  await expect(inBand(other, 'answered', 'breaches')).toHaveCount(1);
  await expect(conflict).toHaveCount(0);
});

test('two windows keep a document each, and delete everything together', async ({
  page,
  context,
}) => {
  await openCheck(page);
  const other = await context.newPage();
  await openCheck(other);
  await chooseFile(page, 'first.txt', await SAMPLE_FILES['sample.txt']());
  await expectReport(page);
  await chooseFile(other, 'second.txt', await SAMPLE_FILES['sample.txt']());
  await expectReport(other);
  await page.reload();
  await expect(page.locator('.kept li')).toHaveText([/^first\.txt/, /^second\.txt/]);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  const conflict = other.getByRole('alert').filter({ hasText: 'changed in another window' });
  await conflict.getByRole('button', { name: 'Take the changes from there' }).click();
  await expect(other.locator('.report')).toHaveCount(0);
  await expect(other.getByText('second.txt is deleted from this browser.')).toBeVisible();
  await other.getByRole('button', { name: 'Bring it back' }).click();
  await expectReport(other);
  await other.reload();
  await expectReport(other);
});

test('several files that are chosen together are read one after the other, and all are kept', async ({
  page,
}) => {
  await openCheck(page);
  const words = Buffer.from(await SAMPLE_FILES['sample.txt']());
  const files = ['first.txt', 'second.txt'].map((name) => ({
    name,
    mimeType: 'text/plain',
    buffer: words,
  }));
  await page.getByLabel('Choose your policy, or drop it here').setInputFiles(files);
  await expect(page.getByRole('heading', { name: 'second.txt', level: 2 })).toBeFocused();
  await expectReport(page);
  await expect(page.locator('.kept')).toContainText('first.txt');
});

test('an address of a document that is not kept here says so', async ({ page }) => {
  await page.goto('/check/?doc=own~99');
  await expect(page.locator('.check .notice')).toContainText('is not kept in this browser');
  await chooseFile(page, 'sample.txt', await SAMPLE_FILES['sample.txt']());
  await expectReport(page);
  await expect(page.getByText('The document that this address names')).toHaveCount(0);
});

test.describe('where the browser keeps nothing', () => {
  test('the report is made all the same, and says that nothing is kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await openCheck(page);
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await expectReport(page);
    await expect(page.locator('.report header [role=status]')).toContainText(
      'does not let us keep it',
    );
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto('/check/');
    const notice = page.locator('noscript .notice');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('JavaScript is switched off in this browser');
    await expect(page.getByText('Nothing is sent anywhere.')).toBeVisible();
  });
});
