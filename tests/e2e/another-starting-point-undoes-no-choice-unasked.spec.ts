import type { Page } from '@playwright/test';
import {
  TEMPLATE,
  choose,
  detailField,
  editWording,
  expectReady,
  expectSaved,
  leaveOut,
  openFold,
  openGenerator,
  openTopic,
  savedText,
  startFrom,
  templateTopic,
  topicFold,
  undo,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const question = (page: Page) => page.locator('.start [role=status]');
const radio = (page: Page, base: string) => page.locator(`.start input[value="${base}"]`);

test('the arrow keys go through all starting points and back, and lose no choice', async ({
  page,
}) => {
  await openGenerator(page);
  await startFrom(page, 'neu');
  // One chosen, and one that was looked at and left as it was.
  await openTopic(page, 'images');
  await leaveOut(page, 'images');
  await openTopic(page, 'monitoring');
  await expectSaved(page);
  const before = await savedText(page);
  await radio(page, 'neu').focus();
  for (const { slug, name } of [
    ...TEMPLATE.models.slice(1),
    { slug: 'recommended', name: 'Recommended' },
  ]) {
    await page.keyboard.press('ArrowDown');
    await expect(radio(page, slug)).toBeFocused();
    const isOther = (id: string) => choiceOf(id, slug) !== choiceOf(id, 'neu');
    const lost = 1 + (isOther('monitoring') ? 1 : 0);
    await expect(question(page)).toContainText(
      `To start from ${name} would change ${lost === 1 ? '1 position' : '2 positions'} that you chose or looked at.`,
    );
  }
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'neu')).toBeChecked();
  await expect(question(page)).toBeEmpty();
  expect(await savedText(page)).toBe(before);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Keep my choices' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeEmpty();
  await expect(radio(page, 'neu')).toBeFocused();
  await expect(radio(page, 'neu')).toBeChecked();

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(radio(page, 'recommended')).toBeChecked();
  await expect(radio(page, 'recommended')).toBeFocused();
  await undo(page);
  await expect(radio(page, 'neu')).toBeChecked();
  await expect(topicFold(page, 'images').locator('> summary')).toContainText('Left out');
});

function choiceOf(topic: string, base: string): string | null {
  const { recommended, models } = templateTopic(topic);
  return base === 'recommended' ? recommended.position : (models[base]?.position ?? null);
}

test('a question that is still open goes away when something else is opened', async ({ page }) => {
  await openGenerator(page);
  await openTopic(page, 'images');
  await leaveOut(page, 'images');
  await radio(page, 'neu').check();
  await expect(question(page)).toContainText('would change 1 position');
  await undo(page);
  await expect(question(page)).toBeEmpty();
  await expect(radio(page, 'recommended')).toBeChecked();
});

test('an edited wording that does not apply is shown, taken again, deleted, and brought back', async ({
  page,
}) => {
  await openGenerator(page);
  await openFold(page, 'detail-head');
  await detailField(page, 'head').fill('the principal');
  await openTopic(page, 'images');
  const { positions, recommended } = templateTopic('images');
  const other = positions.find(({ id }) => id !== recommended.position);
  await editWording(page, 'images', 'Ask {head} before you post a picture.');
  await choose(page, 'images', other?.id ?? '');
  await expectSaved(page);
  await page.reload();
  await expectReady(page);
  const fold = page.locator('.unused-edits');
  const summary = fold.locator('> summary');
  await expect(summary).toHaveText(
    '1 edited wording does not apply to the position chosen now: show',
  );
  await summary.click();
  await expect(fold.locator('.typed')).toHaveText('Ask {head} before you post a picture.');
  await fold.getByRole('button', { name: 'Take that position' }).click();
  await expect(fold).toHaveCount(0);
  await expect(page.locator('#clause-images')).toContainText(
    'Ask the principal before you post a picture.',
  );
  await openTopic(page, 'images');
  await choose(page, 'images', other?.id ?? '');
  await summary.click();
  await fold.getByRole('button', { name: 'Delete this wording' }).click();
  await fold.getByRole('button', { name: 'Yes, delete this wording' }).click();
  await expect(fold).toHaveCount(0);
  expect(await savedText(page)).not.toContain('Ask {head}');
  await undo(page);
  await expect(summary).toBeVisible();
  // Another starting point leaves the wording where it is.
  await startFrom(page, 'clifton-lodge');
  expect(await savedText(page)).toContain('Ask {head}');
});
