import { TOPIC_GROUPS } from '../../src/topics/schema.ts';
import type { Page } from '@playwright/test';
import { pairsThatDisagree, silentOn, TOPICS, verdictOn } from './support/data.ts';
import { readMatrix, topicsShown } from './support/matrix.ts';
import { openFilters } from './support/filters.ts';
import { withAndWithoutScript } from './support/script.ts';
import { SLUGS } from './support/site.ts';
import { spoken } from './support/spoken.ts';
import { expect, test } from './support/test.ts';

const ids = (topics: typeof TOPICS) => topics.map(({ id }) => id);

withAndWithoutScript(() => {
  test('to one group of topics, and back to all', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    for (const [group, name] of Object.entries(TOPIC_GROUPS)) {
      await page.getByRole('radio', { name, exact: true }).check();
      const own = ids(TOPICS.filter((topic) => topic.group === group));
      expect(own.length).toBeGreaterThan(0);
      expect(await topicsShown(page)).toEqual(own);
      await expect(page.locator('.matrix .group:visible')).toHaveText([name]);
    }
    await page.getByRole('radio', { name: 'All', exact: true }).check();
    expect(await topicsShown(page)).toEqual(ids(TOPICS));
  });

  test('to where they disagree', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    await page.getByLabel('only where they disagree').check();
    const disputed = TOPICS.filter((topic) => pairsThatDisagree(topic) > 0);
    expect(disputed.length).toBeLessThan(TOPICS.length);
    expect(await topicsShown(page)).toEqual(ids(disputed));
  });

  test('to where somebody is silent', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    await page.getByLabel('only where somebody is silent').check();
    const silent = TOPICS.filter((topic) => silentOn(topic).length > 0);
    expect(silent.length).toBeLessThan(TOPICS.length);
    expect(await topicsShown(page)).toEqual(ids(silent));
  });

  test('by all three at once', async ({ page }) => {
    await page.goto('/topics/by-disagreement/');
    await openFilters(page);
    await page.getByRole('radio', { name: TOPIC_GROUPS.contact }).check();
    await page.getByLabel('only where they disagree').check();
    await page.getByLabel('only where somebody is silent').check();
    const left = TOPICS.filter(
      (topic) =>
        topic.group === 'contact' && pairsThatDisagree(topic) > 0 && silentOn(topic).length > 0,
    );
    expect((await topicsShown(page)).toSorted()).toEqual(ids(left).toSorted());
  });

  test('to the policies that are ticked, without a gap where the others were', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    const boxes = page.getByRole('group', { name: 'Policies' }).getByRole('checkbox');
    await expect(boxes).toHaveCount(SLUGS.length);
    for (const [index, slug] of SLUGS.entries()) {
      await boxes.nth(index).uncheck();
      const others = SLUGS.filter((one) => one !== slug);
      await expect(page.locator('.matrix thead th[data-policy]:visible')).toHaveCount(4);
      await expect(page.locator(`.matrix thead th[data-policy=${slug}]`)).toBeHidden();
      for (const { cells } of await readMatrix(page)) {
        expect(cells.filter((cell) => cell.isShown).map((cell) => cell.policy)).toEqual(others);
      }
      const right = (await page.locator('.matrix thead th').last().boundingBox()) ?? fail();
      const table = (await page.locator('.matrix').boundingBox()) ?? fail();
      expect(right.x + right.width).toBeCloseTo(table.x + table.width, 0);
      await boxes.nth(index).check();
    }
    await expect(page.locator('.matrix thead th[data-policy]:visible')).toHaveCount(5);
  });

  test('with policies ticked, to where these disagree or are silent', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    const ticked = ['neu', 'littletown'];
    await tickOnly(page, ticked);
    await page.getByLabel('only where they disagree').check();
    const disputed = TOPICS.filter((topic) => verdictOn(topic, ticked).startsWith('≠'));
    expect(disputed.length).toBeGreaterThan(0);
    expect(await topicsShown(page)).toEqual(ids(disputed));
    const groups = new Set(disputed.map(({ group }) => TOPIC_GROUPS[group]));
    expect(new Set(await page.locator('.matrix .group:visible').allInnerTexts())).toEqual(groups);
    await page.getByLabel('only where they disagree').uncheck();
    await page.getByLabel('only where somebody is silent').check();
    const silent = TOPICS.filter((topic) => silentOn(topic).some((slug) => ticked.includes(slug)));
    expect(await topicsShown(page)).toEqual(ids(silent));
  });

  test('with policies ticked, the verdict is theirs', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    for (const ticked of [
      ['neu', 'littletown'],
      ['newall-green', 'alderley-edge', 'clifton-lodge'],
      ['neu'],
    ]) {
      await tickOnly(page, ticked);
      expect(await spoken(page, '.matrix [data-speaks] > .measure')).toEqual(
        TOPICS.map((topic) => verdictOn(topic, ticked)),
      );
    }
  });

  test('to nothing, which is said', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    await tickOnly(page, ['neu']);
    await page.getByLabel('only where they disagree').check();
    expect(await topicsShown(page)).toEqual([]);
    expect(await spoken(page, '.rows-shown')).toEqual([
      expect.stringMatching(/^Topics shown: 0 \. None fits all that you chose/),
    ]);
  });
});

test('what is ticked is in the address, and is ticked again when it is opened', async ({
  page,
}) => {
  await page.goto('/topics/');
  await openFilters(page);
  await tickOnly(page, ['neu', 'littletown']);
  await expect(page).toHaveURL(/\/topics\/\?policies=neu,littletown$/);
  await page.reload();
  await expect(page.locator('.matrix thead th[data-policy]:visible')).toHaveText([
    'NEU',
    'Littletown',
  ]);
  for (const slug of SLUGS) await page.locator(`#column-${slug}`).check();
  await expect(page).toHaveURL(/\/topics\/$/);
});

async function tickOnly(page: Page, ticked: readonly string[]): Promise<void> {
  for (const slug of SLUGS) await page.locator(`#column-${slug}`).setChecked(ticked.includes(slug));
}

function fail(): never {
  throw new Error('The matrix is not shown.');
}

test('the last policy stays ticked: without any there would be nothing to read', async ({
  page,
}) => {
  await page.goto('/topics/?policies=neu');
  const box = page.getByRole('group', { name: 'Policies' }).getByRole('checkbox', { name: 'NEU' });
  await expect(page.getByRole('checkbox', { name: 'Newall Green' })).not.toBeChecked();
  await box.click();
  await expect(box).toBeChecked();
});
