import type { Page } from '@playwright/test';
import { labelOf, pairsThatDisagree, silentOn, TOPICS } from './support/data.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const POLICIES = SLUGS.map(readPolicyData);

withoutScript(() => {
  for (const topic of TOPICS) {
    test(`${topic.title}: ${topic.question}`, async ({ page }) => {
      await page.goto(`/topics/${topic.id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic.question);
      await expect(page.locator('.lead')).toHaveText(topic.stake);
      expect(await readScale(page)).toEqual({
        steps: topic.positions.map(({ id, label }) => ({
          label,
          takers: SLUGS.filter((slug) => topic.policies[slug]?.position === id),
        })),
        silent: silentOn(topic),
      });
      await expect(page.locator('.scale .hint')).toContainText(
        `${pairsThatDisagree(topic)} of 10 pairs`,
      );
      expect(await readAnswers(page)).toEqual(
        POLICIES.map(({ slug, shortName, clauses }) => ({
          slug,
          name: shortName,
          stand: labelOf(topic, slug) ?? 'Silent',
          says: topic.policies[slug]?.says,
          clauses: (topic.policies[slug]?.clauses ?? [])
            .map((id) => ({
              place: `/policies/${slug}/#${id}`,
              words: clauses.find((clause) => clause.id === id)?.text,
            }))
            .toSorted(byPlace),
        })),
      );
    });
  }
});

/** The positions with the policies that take them, and the silent ones. */
function readScale(page: Page) {
  return page.locator('.scale').evaluate((scale) => {
    const takers = (one: Element) =>
      Array.from(one.querySelectorAll('a'), (chip) => chip.getAttribute('href')?.slice(1));
    return {
      steps: Array.from(scale.querySelectorAll('ol > li'), (step) => ({
        label: step.firstElementChild?.textContent?.trim(),
        takers: takers(step),
      })),
      silent: Array.from(scale.querySelectorAll(':scope > p:has(.silent)')).flatMap(takers),
    };
  });
}

/** What stands under the name of each policy; clauses in the order of their places. */
async function readAnswers(page: Page) {
  const answers = await page.locator('.answers > section').evaluateAll((sections) =>
    sections.map((section) => ({
      slug: section.id,
      name: section.querySelector('h3')?.textContent?.trim(),
      stand: section.querySelector('.stand')?.textContent?.trim(),
      says: section.querySelector('.says')?.textContent?.trim(),
      clauses: Array.from(section.querySelectorAll('.place'), (place) => ({
        place: place.getAttribute('href') ?? '',
        words: place.parentElement
          ?.querySelector(':scope > .q')
          ?.textContent?.replace(/\s+/g, ' ')
          .trim(),
      })),
    })),
  );
  return answers.map((one) => ({ ...one, clauses: one.clauses.toSorted(byPlace) }));
}

function byPlace(a: { place: string }, b: { place: string }): number {
  return a.place.localeCompare(b.place);
}
