import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('the home page shows the five policies as cards, with facts from their data', async ({
  page,
}) => {
  await page.goto('/');
  const cards = page.locator('.card');
  await expect(cards).toHaveCount(SLUGS.length);
  for (const [index, slug] of SLUGS.entries()) {
    const policy = readPolicyData(slug);
    const card = cards.nth(index);
    await expect(card.getByRole('heading').getByRole('link')).toHaveText(policy.shortName);
    await expect(card).toContainText(policy.publisher);
    await expect(card).toContainText(
      policy.reviewMonths === null ? 'No fixed period' : /Every (12 months|3 years)/,
    );
    await expect(card).toContainText(/\d,\d{3} words, \d+ minutes/);
  }
});

test('the home page shows where they disagree on parents and on review, each with its clause', async ({
  page,
}) => {
  await page.goto('/');
  const parents = page.locator('.disagreement').filter({ hasText: 'friends' });
  const review = page.locator('.disagreement').filter({ hasText: 'reviewed' });
  for (const topic of [parents, review])
    await expect(topic.locator('dt')).toHaveCount(SLUGS.length);
  await expect(review.locator('[data-policy=neu]')).toContainText('Every 12 months');
  await expect(review.locator('[data-policy=littletown]')).toContainText('Every 3 years');
  await expect(parents.locator('[data-policy=neu]')).toContainText(
    'Should not accept or invite, no exception',
  );
  await expect(parents.locator('[data-policy=littletown]')).toContainText('cautious');
  await parents.getByRole('link', { name: '5.3 of Littletown' }).click();
  await expect(page).toHaveURL(/\/policies\/littletown\/#5\.3$/);
  await expect(page.locator('[id="5.3"]')).toBeInViewport();
});
