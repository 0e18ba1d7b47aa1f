import type { Page } from '@playwright/test';
import {
  addOwn,
  choose,
  editWording,
  leaveOut,
  openFold,
  openGenerator,
  openTopic,
  templateTopic,
  topicFold,
  undo,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function expectAtHand(page: Page, id: string): Promise<void> {
  await expect(page.locator('.at-hand')).toHaveAttribute('id', `clause-${id}`);
  await expect(page.locator(`#clause-${id} h3`)).toBeInViewport();
}

test('beside the questions the policy shows the clause at hand, wherever a change takes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGenerator(page);
  await openTopic(page, 'images');
  await topicFold(page, 'images').getByRole('radio', { checked: true }).focus();
  await expectAtHand(page, 'images');
  await leaveOut(page, 'images');
  await expect(page.locator('.at-hand')).toHaveCount(0);
  await choose(page, 'images', templateTopic('images').positions[0]?.id ?? '');
  await expectAtHand(page, 'images');
  await openTopic(page, 'monitoring');
  await editWording(page, 'monitoring', `Long words.\n\n${'Words. '.repeat(900)}`);
  await expectAtHand(page, 'monitoring');
  await undo(page);

  await openFold(page, 'topic-definition');
  await addOwn(page, 'purpose', 'Voice notes', 'None.');
  await expectAtHand(page, 'own-1');
  const down = page.locator('#topic-own-1').getByRole('button', { name: 'Move it down' });
  await down.press('Enter');
  await expect(page.locator('#clause-own-1 .number')).toHaveText('2.1');
  await expectAtHand(page, 'own-1');
});

test('on a phone the policy opens at the clause at hand, and the status stays in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openGenerator(page);
  const bar = page.locator('.status-bar');
  await openTopic(page, 'review');
  await topicFold(page, 'review').getByRole('radio').nth(1).click();
  await expect(bar).toBeInViewport({ ratio: 0.99 });
  const { height } = (await bar.boundingBox()) ?? { height: Infinity };
  expect(height).toBeLessThan(640 / 4);
  await button(page, 'Show the policy').click();
  await expectAtHand(page, 'review');
  await button(page, 'Back to the questions').click();

  await openFold(page, 'topic-respect');
  await addOwn(page, 'conduct', 'Voice notes', 'Staff send no voice notes.');
  await expect(bar).toBeInViewport({ ratio: 0.99 });
  await button(page, 'Show the policy').click();
  await expectAtHand(page, 'own-1');
  await expect(page.locator('#clause-own-1')).toContainText('Staff send no voice notes.');
  await button(page, 'Back to the questions').click();
  await page.locator('#topic-own-1').getByRole('button', { name: 'Move this clause up' }).click();
  await button(page, 'Show the policy').click();
  await expectAtHand(page, 'own-1');
});

test('many things to say do not cover a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const unknown = Array.from({ length: 30 }, (_, at) => `no-such-topic-${at}=x`).join('&');
  await openGenerator(page, `#base=neu&${unknown}`);
  const bar = page.locator('.status-bar');
  await expect(bar.getByRole('alert')).toContainText('no-such-topic-29');
  const { height } = (await bar.boundingBox()) ?? { height: Infinity };
  expect(height).toBeLessThan(568 * 0.75);
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect(bar.getByRole('alert')).toHaveCount(0);
});
