import { TOPICS } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  test('next leads to the next topic in the order of the matrix, previous back', async ({
    page,
  }) => {
    const [first, second] = TOPICS;
    await page.goto(`/topics/${first?.id}/`);
    await expect(page.locator('[rel=prev]')).toHaveCount(0);
    await page.getByRole('link', { name: `Next topic ${second?.title}` }).click();
    await expect(page).toHaveURL(new RegExp(`/topics/${second?.id}/$`));
    await page.getByRole('link', { name: `Previous topic ${first?.title}` }).click();
    await expect(page).toHaveURL(new RegExp(`/topics/${first?.id}/$`));
  });

  test('related topics are linked with their questions', async ({ page }) => {
    await page.goto('/topics/parents-as-contacts/');
    const related = TOPICS.find(({ id }) => id === 'parents-as-contacts')?.related ?? [];
    expect(related.length).toBeGreaterThan(0);
    const items = page.getByRole('region', { name: 'Related topics' }).getByRole('listitem');
    await expect(items).toHaveCount(related.length);
    for (const [index, id] of related.entries()) {
      const topic = TOPICS.find((one) => one.id === id);
      await expect(items.nth(index)).toHaveText(`${topic?.title}: ${topic?.question}`);
      await expect(items.nth(index).getByRole('link')).toHaveAttribute('href', `/topics/${id}/`);
    }
  });

  test('a position leads to the policies that take it', async ({ page }) => {
    await page.goto('/topics/parents-as-contacts/');
    await page.locator('.scale').getByRole('link', { name: 'Littletown' }).click();
    await expect(page).toHaveURL(/#littletown$/);
    await expect(page.locator('#littletown h3')).toBeInViewport();
  });
});
