import type { Locator, Page } from '@playwright/test';
import {
  KEY,
  answersNow,
  deleteEverything,
  detailField,
  expectReady,
  expectSaved,
  leaveOut,
  openAnswers,
  openGenerator,
  openKept,
  openTopic,
  savedBy,
  startFrom,
  textOf,
  topicFold,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const LINK = '/adopt/#base=neu&images=left-out';

const items = (page: Page): Locator => page.locator('.kept > ul > li');
const itemOf = (page: Page, school: string): Locator => items(page).filter({ hasText: school });

async function typeSchool(page: Page, name: string): Promise<void> {
  await detailField(page, 'school').fill(name);
  await expectSaved(page);
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await expectReady(page);
  await openKept(page);
}

test('what a link, a file, another starting point or a deletion takes the place of is kept and comes back after a reload', async ({
  page,
}) => {
  await openGenerator(page);
  const file = await answersNow(page);
  await typeSchool(page, 'Hill View Primary School');
  await openTopic(page, 'images');
  await leaveOut(page, 'images');
  await page.goto(LINK);
  await typeSchool(page, 'Sea Bank Infants');
  await openAnswers(page, file);
  await typeSchool(page, 'Mill Lane Juniors');
  await startFrom(page, 'littletown');
  await typeSchool(page, 'Mill Lane Academy');
  await deleteEverything(page);
  await reload(page);
  await expect(page.locator('#kept > summary')).toHaveText(
    'Earlier versions kept in this browser (4)',
  );
  await expect(items(page).locator('> b')).toHaveText([
    'Mill Lane Academy',
    'Mill Lane Juniors',
    'Sea Bank Infants',
    'Hill View Primary School',
  ]);
  for (const [school, words] of [
    ['Academy', /from Littletown, 1 detail\. Kept at \d\d:\d\d, before everything was deleted\./],
    ['Juniors', /from our recommendation, 1 detail\. .*before another starting point was chosen\./],
    ['Sea Bank', /from NEU, 1 detail, 1 choice of your own\. .*before a file was opened\./],
    ['Hill View', /from our recommendation, 1 detail, 1 choice of your own\. .*a link was opened/],
  ] as const) {
    await expect(itemOf(page, school)).toContainText(words);
  }

  await itemOf(page, 'Hill View').getByRole('button', { name: 'Bring it back' }).press('Enter');
  await expect(detailField(page, 'school')).toHaveValue('Hill View Primary School');
  await expect(itemOf(page, 'Sea Bank')).toBeFocused();
  await expect(itemOf(page, 'Hill View')).toHaveCount(0);
  await expectSaved(page);
  await reload(page);
  await expect(detailField(page, 'school')).toHaveValue('Hill View Primary School');
  await expect(topicFold(page, 'images').locator('> summary')).toContainText('Left out');

  const saved = await savedBy(
    itemOf(page, 'Sea Bank').getByRole('button', { name: 'Save it to a file' }),
  );
  expect(JSON.parse(await textOf(saved))).toMatchObject({
    base: 'neu',
    details: { school: 'Sea Bank Infants' },
    choices: { images: 'left-out' },
  });

  await itemOf(page, 'Juniors').getByRole('button', { name: 'Delete it' }).press('Enter');
  await itemOf(page, 'Juniors').getByRole('button', { name: 'Yes, delete it' }).press('Enter');
  await expect(itemOf(page, 'Juniors')).toHaveCount(0);
  await expect(itemOf(page, 'Sea Bank')).toBeFocused();
  await reload(page);
  await expect(items(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete all earlier versions', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, delete all earlier versions' }).click();
  await reload(page);
  await expect(items(page)).toHaveCount(0);
  await expect(detailField(page, 'school')).toHaveValue('Hill View Primary School');
});

test('ten earlier versions are kept at most, and another window lists them at once', async ({
  page,
}) => {
  await openGenerator(page);
  for (let at = 1; at <= 12; at += 1) {
    await typeSchool(page, `School ${at}`);
    await page.goto(`/adopt/#base=${at % 2 ? 'neu' : 'littletown'}`);
    await expect(detailField(page, 'school')).toHaveValue('');
  }
  await openKept(page);
  const expected = Array.from({ length: 10 }, (_, at) => `School ${12 - at}`);
  await expect(items(page).locator('> b')).toHaveText(expected);
  const other = await page.context().newPage();
  await openGenerator(other);
  await openKept(other);
  await expect(items(other)).toHaveCount(10);
  await itemOf(page, 'School 5').getByRole('button', { name: 'Delete it' }).click();
  await itemOf(page, 'School 5').getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(items(other)).toHaveCount(9);
  await typeSchool(other, 'School 13');
  await other.goto('/adopt/#base=clifton-lodge');
  await expect(items(page)).toHaveCount(10);
  await expect(itemOf(page, 'School 13')).toHaveCount(1);
});

test('answers that cannot be read are seen, saved to a file and deleted', async ({ page }) => {
  const newer = '{"version":99,"choices":{"images":"left-out"}}';
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem('set')) return;
      localStorage.setItem(key, value);
      sessionStorage.setItem('set', '1');
    },
    [KEY, newer] as const,
  );
  await openGenerator(page);
  await expect(page.locator('.status-bar .notice')).toContainText('newer');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,'), KEY);
  await reload(page);
  const texts = page.locator('.kept .damaged');
  await expect(texts).toHaveText(['{"version":1,', newer]);
  await page.locator('.kept details').nth(1).locator('> summary').click();
  await expect(texts.nth(1)).toBeVisible();
  const file = await savedBy(page.getByRole('button', { name: 'Save this text to a file' }));
  expect(await textOf(file)).toBe(newer);
  await page.getByRole('button', { name: 'Delete these', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Yes, delete these' }).press('Enter');
  await expect(texts).toHaveCount(0);
  await reload(page);
  await expect(texts).toHaveCount(0);
});
