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

test('the home page shows who is on which step, strictest first, each with its clause', async ({
  page,
}) => {
  await page.goto('/');
  const parents = page.locator('.ladder').filter({ hasText: 'friends with pupils’ parents' });
  const review = page.locator('.ladder').filter({ hasText: 'reviewed' });
  await expect(parents.getByText('The strictest first')).toBeVisible();
  await expect(parents.getByRole('listitem')).toHaveText([
    /Only where head or chair has established it\s+Alderley Edge Prohibited use, paragraph 2/,
    /Should not accept or invite, no exception\s+NEU 5\.3/,
    /Should not if a conflict of interest is likely\s+Clifton Lodge 7\.6/,
    /Must be cautious about any contact\s+Newall Green 6\.10/,
    /Should be cautious if they are friends\s+Littletown 5\.3/,
  ]);
  for (const topic of [parents, review])
    await expect(topic.locator('[data-policy]')).toHaveCount(SLUGS.length);
  await expect(review.getByRole('listitem').filter({ hasText: 'NEU' })).toContainText(
    'Every 12 months',
  );
  await parents.getByRole('link', { name: 'Littletown 5.3' }).click();
  await expect(page).toHaveURL(/\/policies\/littletown\/#5\.3$/);
  await expect(page.locator('[id="5.3"]')).toBeInViewport();
});
