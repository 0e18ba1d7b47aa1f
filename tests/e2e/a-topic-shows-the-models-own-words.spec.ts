import {
  openFold,
  openGenerator,
  openTopic,
  startFrom,
  templateTopic,
  topicFold,
} from './support/adopt.ts';
import { readPolicyData } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('a policy started from a model shows the model’s own words, in serif, beside ours', async ({
  page,
}) => {
  await openGenerator(page);
  const start = page.locator('.start');
  await expect(start).toContainText('The wording is ours throughout');
  const own = topicFold(page, 'images').locator('.base-clauses');
  await startFrom(page, 'neu');
  await openTopic(page, 'images');
  await expect(own.getByRole('heading')).toHaveText('NEU, in its own words');

  const ids = templateTopic('images').models['neu']?.clauses ?? [];
  const { clauses } = readPolicyData('neu');
  const words = ids.map((id) => clauses.find((one) => one.id === id)?.text ?? '');
  await expect(own.locator('q')).toHaveText(words);
  await expect(own.locator('q').first()).toBeVisible();
  await expect(own.locator('q').nth(1)).toBeHidden();
  await own.getByText(`${ids.length - 1} more clauses on this`).click();
  await expect(own.locator('q').last()).toBeVisible();
  await expect(own.locator('blockquote a').first()).toHaveAttribute(
    'href',
    `/policies/neu/#${ids[0]}`,
  );
  const face = (selector: string) =>
    topicFold(page, 'images')
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).fontFamily);
  expect(await face('.base-clauses q')).toMatch(/serif/i);
  expect(await face('.base-clauses q')).not.toBe(await face('.wording'));

  // Where the model says nothing, that is said, and nothing is quoted.
  await openFold(page, 'topic-former-pupils');
  await openTopic(page, 'relatives');
  const silent = topicFold(page, 'relatives');
  await expect(silent).toContainText('NEU says nothing on this');
  await expect(silent.locator('.base-clauses')).toHaveCount(0);
});
