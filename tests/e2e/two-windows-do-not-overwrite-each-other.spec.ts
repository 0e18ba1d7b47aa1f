import type { Page } from '@playwright/test';
import {
  deleteEverything,
  detailField,
  openGenerator,
  saveStatus,
  savedText,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const NOTICE = 'This policy was changed in another window.';

const answer = (page: Page, name: string) =>
  page.getByRole('alert').getByRole('button', { name }).click();

/** Opens a second window and types in both: the second last, without saving. */
async function typeInTwo(page: Page): Promise<Page> {
  await openGenerator(page);
  const other = await page.context().newPage();
  await openGenerator(other);
  await detailField(page, 'school').fill('Typed here');
  await expect(other.getByRole('alert')).toContainText(NOTICE);
  await detailField(other, 'school').fill('Typed there');
  return other;
}

test('a window says that another has saved, and saves nothing until the reader chooses', async ({
  page,
}) => {
  const other = await typeInTwo(page);
  await expect(other.getByRole('alert')).toContainText('Nothing here is saved until you choose.');
  await expect(saveStatus(other)).toBeEmpty();
  await expect(detailField(other, 'school')).toHaveValue('Typed there');
  expect(await savedText(other)).toContain('Typed here');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the changes from the other window are taken, and Undo brings back what was here', async ({
  page,
}) => {
  const other = await typeInTwo(page);
  await answer(other, 'Take the changes from there');
  await expect(detailField(other, 'school')).toHaveValue('Typed here');
  await expect(other.getByRole('alert')).toHaveCount(0);
  await expect(saveStatus(other)).toHaveText('Saved in this browser');
  await other.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(detailField(other, 'school')).toHaveValue('Typed there');
});

test('what is here is kept, and then the first window is asked', async ({ page }) => {
  const other = await typeInTwo(page);
  await answer(other, 'Keep what is here');
  await expect(other.getByRole('alert')).toHaveCount(0);
  expect(await savedText(other)).toContain('Typed there');
  await expect(page.getByRole('alert')).toContainText(NOTICE);
  await detailField(page, 'school').fill('Typed here again');
  expect(await savedText(page)).toContain('Typed there');
  await answer(page, 'Take the changes from there');
  await expect(detailField(page, 'school')).toHaveValue('Typed there');
});

test('what was deleted in another window is not brought back by taking the changes from there', async ({
  page,
}) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Hill View');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  const other = await page.context().newPage();
  await openGenerator(other);
  await deleteEverything(page);
  await answer(other, 'Take the changes from there');
  await expect(other.getByRole('alert')).toHaveCount(0);
  await expect(detailField(other, 'school')).toHaveValue('');
  expect((await savedText(other)) ?? '').not.toContain('Hill View');
});
