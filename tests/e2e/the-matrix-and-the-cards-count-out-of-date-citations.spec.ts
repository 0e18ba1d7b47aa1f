import type { Page } from '@playwright/test';
import { openFilters } from './support/filters.ts';
import { COUNTS, namedBy, namedOutOfDateBy } from './support/law.ts';
import { print } from './support/pdf.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** How the row of a topic ends. */
const VERDICT = /speak, \d\s+answer|Only\s+[^.]{1,20}?\s+speaks|None speaks/;
const MATRICES = ['/topics/', '/topics/by-disagreement/'] as const;
const nameOf = (slug: string) => readPolicyData(slug).shortName;
const shareOf = (slug: string) => `${COUNTS[slug]?.outOfDate} of ${COUNTS[slug]?.all}`;

test('the counts made by hand are those of the data', () => {
  expect(Object.keys(COUNTS)).toEqual([...SLUGS]);
  for (const slug of SLUGS) {
    const found = { all: namedBy(slug).length, outOfDate: namedOutOfDateBy(slug).length };
    expect(found, slug).toEqual(COUNTS[slug]);
  }
});

withoutScript(() => {
  for (const url of MATRICES) {
    test(`${url}: the last row counts them for each policy, and leads to its list`, async ({
      page,
    }) => {
      await page.goto(url);
      const foot = footOf(page);
      await expect(foot).toHaveCount(1);
      await expect(foot.getByRole('rowheader')).toHaveText(
        'Law, guidance and platforms named that are out of date',
      );
      await expect(foot.getByRole('rowheader').getByRole('link')).toHaveAttribute('href', '/law/');
      const cells = foot.locator('td[data-policy]');
      await expect(cells).toHaveText(SLUGS.map(shareOf));
      const links = await cells
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(SLUGS.map((slug) => `/policies/${slug}/#citations`));
      await cells.first().getByRole('link').click();
      await expect(page).toHaveURL(/\/policies\/neu\/#citations$/);
      await expect(page.locator('#citations h2')).toBeInViewport();
    });
  }

  test('hiding the column of a policy hides its count with it', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    for (const [index, slug] of SLUGS.entries()) {
      const box = page.getByRole('group', { name: 'Policies' }).getByRole('checkbox').nth(index);
      await box.uncheck();
      await expect(footOf(page).locator('td[data-policy]:visible')).toHaveText(
        SLUGS.filter((one) => one !== slug).map(shareOf),
      );
      await box.check();
    }
    await expect(footOf(page).locator('td[data-policy]:visible')).toHaveCount(SLUGS.length);
  });

  for (const url of ['/', '/policies/']) {
    test(`${url}: each card counts them, and leads to the list`, async ({ page }) => {
      await page.goto(url);
      for (const slug of SLUGS) {
        const card = page.locator(`.card[data-policy=${slug}]`);
        const { all, outOfDate } = COUNTS[slug] ?? {};
        await expect(card.locator('dt')).toContainText(['Law, guidance and platforms named']);
        await expect(card.locator('dd').last()).toHaveText(
          `${all}, of which ${outOfDate} out of date in ${nameOf(slug)}`,
        );
        const link = card.getByRole('link', {
          name: `${outOfDate} out of date in ${nameOf(slug)}`,
        });
        await expect(link).toHaveAttribute('href', `/policies/${slug}/#citations`);
      }
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const url of MATRICES) {
    test(`${url}: each count is beside the name of its policy, and no cell is blank`, async ({
      page,
    }) => {
      await page.goto(url);
      const cells = await footOf(page)
        .locator('td:visible')
        .evaluateAll((all) =>
          all.map((cell) => {
            const link = cell.querySelector('a');
            const [outer, inner] = [cell, link].map((one) => one?.getBoundingClientRect());
            return {
              name: getComputedStyle(cell, '::before').content.replaceAll('"', ''),
              share: link?.textContent?.replace(/\s+/g, ' ').trim(),
              isBeside: (inner?.left ?? 0) - (outer?.left ?? 0) > 90,
              fits: (inner?.right ?? Infinity) <= window.innerWidth,
            };
          }),
        );
      expect(cells).toEqual(
        SLUGS.map((slug) => ({
          name: nameOf(slug),
          share: shareOf(slug),
          isBeside: true,
          fits: true,
        })),
      );
    });
  }
});

test('the row is printed once, at the end of the matrix', async ({ page }) => {
  await page.goto('/topics/');
  const pages = (await print(page)).map(({ text }) => text);
  const row = new RegExp(SLUGS.map(shareOf).join(' '), 'g');
  expect(pages.flatMap((text) => text.match(row) ?? [])).toHaveLength(1);
  const last = pages.findLastIndex((text) => VERDICT.test(text));
  expect(last).toBeGreaterThan(0);
  expect(pages.findIndex((text) => text.search(row) >= 0)).toBeGreaterThanOrEqual(last);
});

function footOf(page: Page) {
  return page.locator('.matrix tfoot tr');
}
