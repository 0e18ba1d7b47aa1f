import type { Page } from '@playwright/test';
import { GROWN_PORT } from '../../playwright.config.ts';
import { withAndWithoutScript } from './support/script.ts';
import { SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const TOPIC = '/topics/parents-as-contacts/';
const THREE = ['neu', 'alderley-edge', 'littletown'];

const shown = (page: Page) =>
  page
    .locator('.answers > section:visible')
    .evaluateAll((all) =>
      all.map((one) => ({ id: one.id, ...one.getBoundingClientRect().toJSON() })),
    );

async function tickOnly(page: Page, ticked: readonly string[]): Promise<void> {
  for (const slug of SLUGS) await page.locator(`#column-${slug}`).setChecked(ticked.includes(slug));
}

withAndWithoutScript(() => {
  test('those ticked stand abreast on a wide screen', async ({ page }) => {
    await page.goto(TOPIC);
    await tickOnly(page, THREE);
    const columns = await shown(page);
    expect(columns.map(({ id }) => id)).toEqual(THREE);
    expect(new Set(columns.map(({ top }) => top)).size).toBe(1);
  });

  test('never more than three are abreast, and on a phone one is under the other', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 900 });
    await page.goto(TOPIC);
    const rows = Map.groupBy(await shown(page), ({ top }) => top);
    expect([...rows.values()].map((row) => row.length)).toEqual([3, 2]);
    await page.setViewportSize({ width: 360, height: 740 });
    const edges = (await shown(page)).map(({ left }) => left);
    expect(edges).toHaveLength(SLUGS.length);
    expect(new Set(edges).size).toBe(1);
  });

  test('a link from the positions shows a policy that is not ticked', async ({ page }) => {
    await page.goto(TOPIC);
    await tickOnly(page, THREE);
    await page.locator('.scale').getByRole('link', { name: 'Clifton Lodge' }).click();
    await expect(page.locator('#clifton-lodge')).toBeInViewport();
  });
});

test('the address keeps the choice, and one that names no policy shows all', async ({ page }) => {
  await page.goto(`${TOPIC}?policies=${THREE.join(',')}`);
  await expect(page.locator('.answers > section:visible')).toHaveCount(3);
  await page.locator('#column-neu').uncheck();
  await expect(page).toHaveURL(/\?policies=alderley-edge,littletown$/);
  await page.goto(`${TOPIC}?policies=nobody`);
  await expect(page.locator('.answers > section:visible')).toHaveCount(SLUGS.length);
});

test('two lists lead to any pair at this topic, and refuse one policy twice', async ({ page }) => {
  await page.goto(TOPIC);
  const pairs = page.getByRole('region', { name: 'Two policies on this topic, word by word' });
  await expect(pairs.getByRole('link')).toHaveCount(0);
  await pairs.getByLabel('On the left').selectOption('Littletown');
  await pairs.getByLabel('On the right').selectOption('Littletown');
  await pairs.getByRole('button', { name: 'Compare' }).click();
  expect(
    await pairs
      .getByLabel('On the right')
      .evaluate((one: HTMLSelectElement) => one.validationMessage),
  ).toBe('Choose two different policies.');
  await pairs.getByLabel('On the right').selectOption('Newall Green');
  await pairs.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\/newall-green\/littletown\/#topic-parents-as-contacts$/);
});

test('of more than six policies the page says where the others are, and keeps what is ticked', async ({
  page,
}) => {
  await page.goto(`http://127.0.0.1:${GROWN_PORT}${TOPIC}`);
  await expect(page.locator('.answers > section:visible')).toHaveCount(6);
  await expect(page.getByText('6 of 7 policies are shown here.')).toBeVisible();
  await page.locator('#column-neu').uncheck();
  await page.reload();
  await expect(page.locator('.answers > section:visible')).toHaveCount(5);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a few pairs are links, the rest are a fold away', async ({ page }) => {
    await page.goto(TOPIC);
    const pairs = page.getByRole('region', { name: 'Two policies on this topic, word by word' });
    await expect(pairs.getByRole('combobox')).toHaveCount(0);
    await expect(pairs.getByRole('link')).toHaveCount(4);
    await pairs.getByText('6 more pairs').click();
    await expect(pairs.getByRole('link')).toHaveCount(10);
  });
});
