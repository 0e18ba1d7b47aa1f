import { TOPICS } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  test('next leads through all topics in the order of the matrix, previous back', async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/topics/${TOPICS[0]?.id}/`);
    await expect(page.locator('[rel=prev]')).toHaveCount(0);
    for (const [index, topic] of TOPICS.entries()) {
      await expect(page).toHaveURL(new RegExp(`/topics/${topic.id}/$`));
      const previous = TOPICS[index - 1];
      if (previous) {
        const link = page.getByRole('link', { name: `Previous topic ${previous.title}` });
        await expect(link).toHaveAttribute('href', `/topics/${previous.id}/`);
      }
      const next = TOPICS[index + 1];
      if (next) await page.getByRole('link', { name: `Next topic ${next.title}` }).click();
    }
    await expect(page.locator('[rel=next]')).toHaveCount(0);
    await page.locator('[rel=prev]').click();
    await expect(page).toHaveURL(new RegExp(`/topics/${TOPICS.at(-2)?.id}/$`));
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

test('every topic links all ten pairs of policies at the place of that topic, related topics or none', async ({
  page,
}) => {
  for (const topic of TOPICS) {
    await page.goto(`/topics/${topic.id}/`);
    const links = await page
      .getByRole('region', { name: 'Two policies on this topic' })
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(
      SLUGS.flatMap((a, index) =>
        SLUGS.slice(index + 1).map((b) => {
          const extra = a === 'neu' && b === 'littletown' ? 'by-topic/' : '';
          return `/compare/${a}/${b}/${extra}#topic-${topic.id}`;
        }),
      ),
    );
    await expect(page.getByRole('region', { name: 'Related topics' })).toHaveCount(
      topic.related.length > 0 ? 1 : 0,
    );
  }
});
