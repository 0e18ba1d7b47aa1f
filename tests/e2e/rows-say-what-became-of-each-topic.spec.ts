import type { Page } from '@playwright/test';
import {
  TEMPLATE,
  choose,
  editWording,
  expectSaved,
  leaveOut,
  openGenerator,
  openTopic,
  startFrom,
  templateTopic,
  topicFold,
  undo,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const OPEN = TEMPLATE.topics.filter(({ models }) => models['neu']?.position === null);
const row = (page: Page, topic: string) => topicFold(page, topic).locator('> summary');
const badges = (page: Page, topic: string) => row(page, topic).locator('.badge');
const filter = (page: Page, name: string) => page.getByRole('radio', { name });
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page) => page.locator('.topic');

test('rows and sections say what is preset, changed, edited, undecided and risky', async ({
  page,
}) => {
  await openGenerator(page);
  await startFrom(page, 'neu');
  const contact = page.locator('.group', { has: topicFold(page, 'parents-as-contacts') });
  await expect(contact.locator('> summary .chosen')).toHaveText('0 of 7 looked at, 2 not decided');
  await expect(row(page, 'images')).toContainText(
    'Preset: Photos to comply with existing policies',
  );
  await openTopic(page, 'images');
  await expect(row(page, 'images')).not.toContainText('Preset');
  await expect(badges(page, 'images')).toHaveCount(0);
  await choose(page, 'images', 'must-not-publish');
  await expect(badges(page, 'images')).toHaveText(['Changed']);
  await editWording(page, 'images', 'No pictures.');
  await expect(badges(page, 'images')).toHaveText(['Changed', 'Edited']);
  await openTopic(page, 'respect');
  await editWording(page, 'respect', 'Be kind.');
  await expect(badges(page, 'respect')).toHaveText(['Edited']);
  await openTopic(page, 'parents-as-contacts');
  await choose(page, 'parents-as-contacts', 'should-not-accept-or-invite');
  await openTopic(page, 'official-channels');
  await leaveOut(page, 'official-channels');
  await expect(badges(page, 'official-channels').last()).toHaveText('Risk');
  await expect(contact.locator('> summary .chosen')).toHaveText(
    /^2 of 7 looked at, .*to think about$/,
  );
  await expect(topicFold(page, 'official-channels').locator('.issue')).toHaveCount(2);
  const { id } = OPEN[0] ?? { id: '' };
  await expect(row(page, id)).toContainText('Not decided');

  await filter(page, 'Only changed').check();
  const changed = ['official-channels', 'respect', 'images'];
  await expect(rows(page)).toHaveCount(changed.length);
  for (const topic of changed) await expect(topicFold(page, topic)).toBeVisible();
  await expect(filter(page, 'Only changed')).toHaveAccessibleName('Only changed (3)');
});

test('what is not decided is found one by one, going round, and decided by keyboard without losing the place', async ({
  page,
}) => {
  await openGenerator(page);
  await startFrom(page, 'neu');
  const next = tool(page, 'Next undecided');
  for (const { id } of [...OPEN, ...OPEN.slice(0, 1)]) {
    await next.press('Enter');
    await expect(row(page, id)).toBeFocused();
    await expect(row(page, id)).toBeInViewport();
  }
  await filter(page, 'Only undecided').check();
  await expect(rows(page)).toHaveCount(OPEN.length);
  const [first, second] = OPEN;
  await openTopic(page, first?.id ?? '');
  const radios = topicFold(page, first?.id ?? '').getByRole('radio');
  await radios.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeFocused();
  await expect(radios.nth(1)).toBeChecked();
  await expect(filter(page, 'Only undecided')).toHaveAccessibleName(
    `Only undecided (${OPEN.length - 1})`,
  );
  await next.press('Enter');
  await expect(row(page, second?.id ?? '')).toBeFocused();
  await expect(filter(page, 'All topics')).toBeChecked();
});

test('all that is not decided takes the recommended or is left out, each undone in one step', async ({
  page,
}) => {
  await openGenerator(page);
  await startFrom(page, 'neu');
  const progress = page.locator('.progress');
  const open = `${OPEN.length} not decided`;
  await expect(progress).toContainText(open);
  const [{ id }] = OPEN as [(typeof OPEN)[number]];
  for (const [button, expected] of [
    ['Take the recommended for all undecided', recommendedOf(id)],
    ['Leave all undecided out', 'Left out'],
  ] as const) {
    await tool(page, button).press('Enter');
    await expect(progress).not.toContainText('not decided');
    await expect(row(page, id)).toContainText(expected);
    await expect(page.locator('.decision-tools')).toContainText(
      `${OPEN.length} topics that were open are decided. Undo takes that back.`,
    );
    expect(await page.evaluate(() => document.activeElement?.closest('.form-pane') !== null)).toBe(
      true,
    );
    await expectSaved(page);
    await undo(page);
    await expect(progress).toContainText(open);
    await expect(row(page, id)).toContainText('Not decided');
  }
});

function recommendedOf(topic: string): string {
  const { positions, recommended } = templateTopic(topic);
  return positions.find(({ id }) => id === recommended.position)?.label ?? 'Left out';
}
