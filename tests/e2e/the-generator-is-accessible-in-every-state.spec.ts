import type { Page } from '@playwright/test';
import { COLOUR_RULES, expectAccessible, overflow } from './support/accessible.ts';
import {
  DETAILS,
  KEY,
  TEMPLATE,
  addAppendix,
  addOwn,
  answersNow,
  choose,
  detailField,
  editWording,
  fillDetails,
  leaveOut,
  openAnswers,
  openDetails,
  openFold,
  openGenerator,
  openKept,
  openTopic,
  pictureOf,
  topicFold,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const SMALLEST = 24;

/** Light and dark, on a wide screen and a small phone. */
async function expectAccessibleEverywhere(page: Page): Promise<void> {
  // Wherever a page is scrolled to, some control is half under what stays in view, and its other
  // half would count as too small a target.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>(
      '.status-bar, .switch, .switch-status',
    ))
      one.style.position = 'static';
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, COLOUR_RULES);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await smallTargets(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, COLOUR_RULES);
}

/**
 * What a finger presses and is too small for it; a link within a line of text may be as small as
 * that.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('.form-pane')
    .locator('button, summary, select, input:not([type=radio], [type=checkbox]), label:has(input)')
    .evaluateAll(
      (all, least) =>
        all
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return Math.min(width, height) < least;
          })
          .map((one) => one.outerHTML.slice(0, 120)),
      SMALLEST,
    );
}

test('with questions, news, edits, earlier versions and messages open', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(`${key}-damaged`, '{"version":1,'), KEY);
  await openGenerator(page, '#base=neu&no-such-topic=x');
  await openTopic(page, 'images');
  await editWording(page, 'images', 'Other words.');
  await choose(page, 'images', 'must-not-publish');
  await page.locator('.unused-edits > summary').click();
  await page.getByRole('button', { name: 'Delete this wording' }).click();
  await topicFold(page, 'images').getByText('more clauses on this').click();
  await topicFold(page, 'images').getByText('What the policies say').click();
  await expect(topicFold(page, 'images').locator('blockquote').last()).toBeVisible();
  await openTopic(page, 'official-channels');
  await leaveOut(page, 'official-channels');
  await addOwn(page, 'conduct', 'x'.repeat(150), 'Words\n- one\n  - two');
  await page.locator('#topic-own-1').getByRole('button', { name: 'Move this clause up' }).click();
  await page.locator('.start input[value="littletown"]').check();
  await expect(page.locator('.start .notice')).toBeVisible();
  await openFold(page, 'paper');
  const picture = await pictureOf(page, 'image/png', 900, 60);
  const logo = page.locator('#logo');
  await logo.setInputFiles({ name: 'crest.png', mimeType: 'image/png', buffer: picture });
  await expect(page.locator('.logo-field img')).toBeVisible();
  await logo.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
  await page.getByRole('button', { name: 'Take the recommended for all undecided' }).click();
  await openAnswers(page, '{"version":1,');
  await openKept(page);
  await page.locator('.kept details > summary').click();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.locator('.status-bar .notice')).toBeVisible();
  await expectAccessibleEverywhere(page);
});

test('with last year’s answers, versions, papers and a comparison open, and the policy', async ({
  page,
}) => {
  // After the day of adoption, whenever the test is run.
  await page.clock.setFixedTime(new Date('2027-01-15T10:00:00Z'));
  await openGenerator(page);
  await openDetails(page);
  await fillDetails(page, DETAILS);
  await detailField(page, 'title').fill(`Policy ${'y'.repeat(80)}`);
  await openTopic(page, 'respect');
  await editWording(page, 'respect', `Other words ${'z'.repeat(90)}`);
  const file = await answersNow(page);
  const topics = TEMPLATE.topics.map((one) =>
    one.id === 'monitoring'
      ? { ...one, positions: one.positions.map((each) => ({ ...each, text: 'Other words.' })) }
      : one,
  );
  await page.route('**/adopt/template.json', (route) =>
    route.fulfill({ json: { ...TEMPLATE, topics, version: 'later' } }),
  );
  await page.reload();
  await openGenerator(page);
  await openAnswers(page, file);
  await expect(page.locator('.news ins').first()).toBeVisible();
  await openTopic(page, 'images');
  await leaveOut(page, 'images');
  await openFold(page, 'next-year');
  await page.getByRole('button', { name: 'Begin the next version' }).click();
  await page.locator('#next-year .fold > summary').click();
  await expect(page.locator('#next-year .changes-note')).toBeVisible();
  await openFold(page, 'changes-files');
  await page.getByLabel('with another file of saved answers').setInputFiles({
    name: `${'long-name-'.repeat(12)}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(page.locator('#changes-files .changes-note')).toBeVisible();
  await addAppendix(page);
  for (const form of await page.getByRole('checkbox').all()) await form.check();
  await openKept(page);
  await expectAccessibleEverywhere(page);
  await page.getByRole('button', { name: 'Show the policy' }).click();
  await expectAccessible(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
