import type { Page } from '@playwright/test';
import {
  KEY,
  detailField,
  leaveOut,
  openGenerator,
  saveStatus,
  startFrom,
  TEMPLATE,
  topicFold,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const ALL = TEMPLATE.topics.length;

test('nothing counts as looked at until a topic is opened, and a reload says what came back', async ({
  page,
}) => {
  await openGenerator(page);
  const progress = page.locator('.progress');
  await expect(progress).toContainText(`0 of ${ALL} topics looked at`);
  await expect(saveStatus(page)).toContainText('Nothing typed yet.');
  const fold = topicFold(page, 'images');
  await expect(fold.locator('> summary')).toContainText('Preset: ');
  await openFold(page, 'images');
  await expect(progress).toContainText(`1 of ${ALL} topics looked at`);
  await expect(page.locator('.summary')).toContainText(
    `Nobody has opened ${ALL - 1} of the ${ALL} topics yet`,
  );
  await expect(fold.locator('> summary')).not.toContainText('Preset: ');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  await page.reload();
  await expect(progress).toContainText(`1 of ${ALL} topics looked at`);
  await expect(saveStatus(page)).toHaveText(
    'What you did here before is restored from this browser, last saved',
  );
  await expect(page.locator('.saved-at')).toHaveText(/^ at \d\d:\d\d\.$/);
});

test('another starting point asks before it undoes what the school chose', async ({ page }) => {
  await openGenerator(page);
  await startFrom(page, 'neu');
  const id = 'images';
  await openFold(page, id);
  await leaveOut(page, id);
  const question = page.locator('.start [role=status]');
  await page.locator('.start input[value="neu"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(question).toContainText('would change 1 position that you chose or looked at.');
  const summary = topicFold(page, id).locator('> summary');
  const chosen = (await summary.textContent()) ?? '';
  await page.getByRole('button', { name: 'Keep my choices' }).click();
  await expect(question).toBeEmpty();
  await expect(page.locator('.start input[value="neu"]')).toBeChecked();
  await expect(summary).toHaveText(chosen);
  await page.locator('.start input[value="recommended"]').check();
  await page.getByRole('button', { name: 'Start from Recommended' }).click();
  await expect(page.locator('.start input[value="recommended"]')).toBeChecked();
  await expect(summary).not.toHaveText(chosen);
});

test('what a link takes the place of comes back, after a reload too', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Hill View');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  await page.goto('/adopt/#base=neu&images=left-out');
  await detailField(page, 'school').fill('Other');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  await page.reload();
  const aside = page.locator('.aside');
  await expect(aside).toContainText('Your policy for Hill View is put aside in this browser.');
  await aside.getByRole('button', { name: 'Bring it back' }).click();
  await expect(detailField(page, 'school')).toHaveValue('Hill View');
  await expect(aside).toContainText('Your policy for Other is put aside');
  await aside.getByRole('button', { name: 'Delete it' }).click();
  await aside.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(aside).toHaveCount(0);
});

/** Opens a topic as a reader does, and no other. */
async function openFold(page: Page, topic: string): Promise<void> {
  await page
    .locator('.group')
    .filter({ has: topicFold(page, topic) })
    .locator('> summary')
    .click();
  await topicFold(page, topic).locator('> summary').click();
}

test('a choice is saved when the page is left before anything was painted', async ({ page }) => {
  await openGenerator(page);
  await openFold(page, 'images');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  const leaving = topicFold(page, 'images').getByRole('radio', { name: 'Leave this topic out' });
  const [before, after] = await leaving.evaluate(async (radio, key) => {
    const kept = () => localStorage.getItem(key);
    (radio as HTMLInputElement).click();
    // The page is made anew in a microtask, and saves after it has been painted.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    const unsaved = kept();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    return [unsaved, kept()];
  }, KEY);
  expect(before).not.toContain('"images": "left-out"');
  expect(after).toContain('"images": "left-out"');
});
