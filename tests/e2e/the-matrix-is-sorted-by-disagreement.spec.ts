import { pairsThatDisagree, TOPICS } from './support/data.ts';
import { readMatrix } from './support/matrix.ts';
import { withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

const MEASURES = new Map(TOPICS.map((topic) => [topic.id, pairsThatDisagree(topic)]));

withoutScript(() => {
  test('the measure shown is the number of pairs that both speak and differ', async ({ page }) => {
    for (const url of ['/topics/', '/topics/by-disagreement/']) {
      await page.goto(url);
      const lines = await readMatrix(page);
      expect(lines).toHaveLength(TOPICS.length);
      expect(lines.map(({ topic, measure }) => [topic, measure])).toEqual(
        lines.map(({ topic }) => [topic, `${MEASURES.get(topic)} of 10`]),
      );
    }
  });

  test('the most disputed come first, topics of one measure in the order of their groups', async ({
    page,
  }) => {
    await page.goto('/topics/');
    await page.getByRole('link', { name: 'Sort by disagreement' }).click();
    await expect(page).toHaveURL(/\/topics\/by-disagreement\/$/);
    const expected = TOPICS.toSorted(
      (a, b) => (MEASURES.get(b.id) ?? 0) - (MEASURES.get(a.id) ?? 0),
    );
    expect((await readMatrix(page)).map(({ topic }) => topic)).toEqual(
      expected.map(({ id }) => id),
    );
    expect(expected.map(({ id }) => id)).not.toEqual(TOPICS.map(({ id }) => id));
    await page.getByRole('link', { name: 'Sort by group' }).click();
    await expect(page).toHaveURL(/\/topics\/$/);
  });

  test('the page says what the measure measures', async ({ page }) => {
    await page.goto('/topics/by-disagreement/');
    await expect(
      page
        .locator('main')
        .getByText('those in which both say something and take different positions'),
    ).toBeVisible();
  });
});
