import { silentOn, TOPICS } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  test('exactly the topics on which each policy is silent, linked and counted', async ({
    page,
  }) => {
    await page.goto('/topics/');
    for (const slug of SLUGS) {
      const silent = TOPICS.filter((topic) => silentOn(topic).includes(slug));
      expect(silent.length).toBeGreaterThan(0);
      const list = page
        .getByRole('region', { name: 'What each policy leaves out' })
        .locator(`section[data-policy=${slug}]`);
      await expect(list.getByRole('heading')).toHaveText(
        `${readPolicyData(slug).shortName}: ${silent.length}`,
      );
      const links = list.getByRole('listitem').getByRole('link');
      await expect(links).toHaveText(silent.map(({ title }) => title));
      expect(
        await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      ).toEqual(silent.map(({ id }) => `/topics/${id}/`));
    }
  });
});
