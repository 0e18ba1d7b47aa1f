import { pairsThatDisagree, TOPICS, verdictOn } from './support/data.ts';
import { readMatrix } from './support/matrix.ts';
import { withoutScript } from './support/script.ts';
import { SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const MEASURES = new Map(TOPICS.map((topic) => [topic.id, pairsThatDisagree(topic)]));

withoutScript(() => {
  test('every row says in words what there is between the policies', async ({ page }) => {
    for (const url of ['/topics/', '/topics/by-disagreement/']) {
      await page.goto(url);
      const lines = await readMatrix(page);
      expect(lines).toHaveLength(TOPICS.length);
      const verdicts = new Map(TOPICS.map((topic) => [topic.id, verdictOn(topic, SLUGS)]));
      expect(
        lines.map(({ topic, measure }) => [
          topic,
          measure.replace(/^Only .* speaks$/, 'Only one speaks'),
        ]),
      ).toEqual(lines.map(({ topic }) => [topic, verdicts.get(topic)]));
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

  test('the page says what the words mean', async ({ page }) => {
    await page.goto('/topics/by-disagreement/');
    await page.getByText('What the dots and the words mean').click();
    await expect(
      page.getByText('At least two of the policies shown say something, and their answers differ.'),
    ).toBeVisible();
  });
});
