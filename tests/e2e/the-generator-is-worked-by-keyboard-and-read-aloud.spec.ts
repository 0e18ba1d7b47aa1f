import type { Page } from '@playwright/test';
import {
  detailField,
  expectReady,
  openFolds,
  openGenerator,
  openKept,
  policyShown,
  readClauses,
  saveStatus,
  savedText,
  startFrom,
  topicFold,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const announcement = (page: Page) => page.locator('.form-pane > [role=status].unseen');

/** What has the focus, in a few words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    const words = one?.matches('input, textarea') ? one.id || one.getAttribute('value') : null;
    return (words ?? one?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

test('Tab leads through the form from the top to the policy', async ({ page }) => {
  await openGenerator(page);
  const progress = page.locator('.progress a');
  await progress.focus();
  const passed: string[] = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (await page.locator('.document-pane').evaluate((one) => one === document.activeElement))
      break;
  }
  const expected = [
    'recommended',
    'Your school',
    'detail-school',
    'Who is who',
    'Document control',
    'Download PDF',
    'Print',
    'open-answers',
    'Copy a link to these choices',
  ];
  expect(passed.filter((one) => expected.includes(one))).toEqual(expected);
  await expect(page.locator('.document-pane')).toBeFocused();
});

test('positions are chosen by the arrow keys, and the policy follows', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  const radios = topicFold(page, 'images').getByRole('radio');
  await topicFold(page, 'images').locator('> summary').focus();
  await page.keyboard.press('Tab');
  const chosen = topicFold(page, 'images').getByRole('radio', { checked: true });
  await expect(chosen).toBeFocused();
  await radios.last().focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(radios.last()).toBeChecked();
  await expect(page.locator('#clause-images')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(radios.first()).toBeChecked();
  await expect(page.locator('#clause-images')).toHaveCount(1);
});

test('a link of the summary opens the folds, moves the focus and brings the place into view', async ({
  page,
}) => {
  await openGenerator(page);
  await startFrom(page, 'neu');
  await page.locator('.progress a').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#summary')).toBeFocused();
  const links = page.locator('.summary ul a');
  for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))) {
    await page.locator(`.summary a[href="${href}"]`).first().focus();
    await page.keyboard.press('Enter');
    const place = page.locator(href ?? '');
    const isFold = await place.evaluate((one) => one.matches('details'));
    const target = isFold ? place.locator('> summary') : place;
    await expect(target).toBeFocused();
    await expect(target).toBeInViewport();
    if (isFold) await expect(place).toHaveAttribute('open');
  }
});

test('how the policy stands is said after a pause, once, and only when it has changed', async ({
  page,
}) => {
  await openGenerator(page);
  await openFolds(page);
  const clauses = (await readClauses(page)).length;
  const missing = await page.locator('.field[data-missing]').count();
  const words = (details: number) =>
    `The policy has ${clauses} clauses; ${details} details are missing.`;
  await expect(announcement(page)).toHaveText(words(missing));
  const said = await recordChanges(page);
  await detailField(page, 'school').fill('Hill View');
  expect(await said()).toEqual([]);
  await expect(announcement(page)).toHaveText(words(missing - 1));
  await detailField(page, 'school').fill('Hill View School');
  await page.waitForTimeout(2000);
  expect(await said()).toHaveLength(1);
});

test('typing that takes longer than the pause is not talked over', async ({ page }) => {
  await openGenerator(page);
  await expect(announcement(page)).toHaveText(/clauses/);
  const said = await recordChanges(page);
  await detailField(page, 'school').pressSequentially('Hill View School', { delay: 150 });
  expect(await said()).toEqual([]);
  await expect.poll(async () => (await said()).length).toBe(1);
});

test('a single missing detail is said in the singular', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  const [last, ...others] = await page
    .locator('.field[data-missing] :is(input, textarea)')
    .evaluateAll((all) => all.map((one) => one.id));
  expect(last).toBeTruthy();
  for (const id of others) await page.locator(`#${id}`).fill('Something');
  await expect(page.locator('.progress')).toContainText('1 detail missing');
  await expect(announcement(page)).toContainText('1 detail is missing.');
});

/** Records what the announcer says from now on. */
async function recordChanges(page: Page): Promise<() => Promise<string[]>> {
  const words = await announcement(page).evaluateHandle((status) => {
    const list: string[] = [];
    new MutationObserver(() => list.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return list;
  });
  return () => words.evaluate((list) => list);
}

test('typing in a field is undone in one step, field by field', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  await expect(undoButton(page)).toBeDisabled();
  await detailField(page, 'school').pressSequentially('Hill View');
  await detailField(page, 'head').pressSequentially('the principal');
  await undoButton(page).click();
  await expect(detailField(page, 'head')).toHaveValue('');
  await expect(detailField(page, 'school')).toHaveValue('Hill View');
  await undoButton(page).click();
  await expect(detailField(page, 'school')).toHaveValue('');
  await expect(undoButton(page)).toBeDisabled();
});

test('deleting asks first, and can be taken back before it is done', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Hill View');
  await openKept(page);
  await page.getByRole('button', { name: 'Delete everything', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(detailField(page, 'school')).toHaveValue('Hill View');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Yes, delete everything' }).press('Enter');
  await expect(detailField(page, 'school')).toHaveValue('');
  await expect(saveStatus(page)).toContainText('Nothing typed yet.');
  expect(await savedText(page)).toBeNull();
  await page.reload();
  await expectReady(page);
  await expect(policyShown(page)).not.toContainText('Hill View');
});

test('a double click, or Enter held down, does not delete', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Hill View');
  await openKept(page);
  const ask = page.getByRole('button', { name: 'Delete everything', exact: true });
  await ask.dblclick();
  await expect(detailField(page, 'school')).toHaveValue('Hill View');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await ask.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(detailField(page, 'school')).toHaveValue('Hill View');
});

test('the focus is kept on the question while deleting is asked', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Hill View');
  await openKept(page);
  await page.getByRole('button', { name: 'Delete everything', exact: true }).focus();
  await page.keyboard.press('Enter');
  const isInFold = () => page.evaluate(() => document.activeElement?.closest('#kept') !== null);
  expect(await isInFold()).toBe(true);
  await page.getByRole('button', { name: 'Keep it' }).focus();
  await page.keyboard.press('Enter');
  expect(await isInFold()).toBe(true);
});

test('after coming back, Undo does not throw away what was saved', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Hill View');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  await page.reload();
  await expectReady(page);
  await expect(detailField(page, 'school')).toHaveValue('Hill View');
  await expect(undoButton(page)).toBeDisabled();
});

test('the focus stays in the topic while its wording is changed and put back', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  const topic = topicFold(page, 'images');
  const isInTopic = () => topic.evaluate((one) => one.contains(document.activeElement));
  await topic.getByRole('button', { name: 'Change the wording' }).press('Enter');
  expect(await isInTopic()).toBe(true);
  await page.locator('#edit-images').fill('Other words.');
  await topic.getByRole('button', { name: 'Back to the template’s wording' }).press('Enter');
  expect(await isInTopic()).toBe(true);
});

test('the focus stays in the section when a clause of one’s own is removed', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  await page.getByRole('button', { name: 'Add a clause of your own' }).first().press('Enter');
  await page.getByRole('button', { name: 'Remove this clause' }).press('Enter');
  const isInForm = () => page.evaluate(() => document.activeElement?.closest('.group') !== null);
  expect(await isInForm()).toBe(true);
});
