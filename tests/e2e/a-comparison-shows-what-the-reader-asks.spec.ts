import { TOPIC_GROUPS } from '../../src/topics/schema.ts';
import { anchorOf, RELATED, rowsShown } from './support/comparison.ts';
import { readComparison, TOPICS } from './support/data.ts';
import { openFilters } from './support/filters.ts';
import { withAndWithoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

const ROWS = readComparison('neu', 'littletown');
const groupOf = (topic: string) => TOPICS.find(({ id }) => id === topic)?.group;

withAndWithoutScript(() => {
  test('everything, differences only, or substance only', async ({ page }) => {
    await page.goto(RELATED);
    await openFilters(page);
    const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
    const without = (...kinds: string[]) =>
      ROWS.filter((row) => !kinds.includes(row.kind))
        .map(anchorOf)
        .toSorted();
    expect((await rowsShown(page)).toSorted()).toEqual(without());
    await choose('differences only');
    expect((await rowsShown(page)).toSorted()).toEqual(without('same'));
    await choose('substance only');
    expect((await rowsShown(page)).toSorted()).toEqual(without('same', 'naming'));
    await choose('everything');
    expect((await rowsShown(page)).toSorted()).toEqual(without());
    expect(without('same').length).toBeLessThan(without().length);
    expect(without('same', 'naming').length).toBeLessThan(without('same').length);
  });

  test('the topics of one group, with what stands in one block with them', async ({ page }) => {
    await page.goto(RELATED);
    await openFilters(page);
    for (const [group, name] of Object.entries(TOPIC_GROUPS)) {
      await page.getByRole('radio', { name, exact: true }).check();
      const own = ROWS.filter((row) => groupOf(row.topic) === group).map(anchorOf);
      const shown = await rowsShown(page);
      expect(own.filter((anchor) => !shown.includes(anchor))).toEqual([]);
      expect(shown.length).toBeLessThan(ROWS.length);
      const blocks = await page
        .locator('.block:visible')
        .evaluateAll((all) =>
          all.map((block) => [
            ...(block.matches(':has(> .sides[id])')
              ? Array.from(block.querySelectorAll('.sides'), (one) => one.id)
              : Array.from(block.querySelectorAll('.side > [id]'), (one) => one.id)),
          ]),
        );
      expect(blocks.filter((anchors) => !anchors.some((one) => own.includes(one)))).toEqual([]);
    }
    await page.getByRole('radio', { name: 'all', exact: true }).check();
    expect(await rowsShown(page)).toHaveLength(ROWS.length);
  });

  test('by topic: only the sections of the group, and none that is left empty', async ({
    page,
  }) => {
    await page.goto('/compare/newall-green/clifton-lodge/');
    await openFilters(page);
    await page.getByRole('radio', { name: TOPIC_GROUPS.contact }).check();
    const ids = await page
      .locator('.topic-rows:visible')
      .evaluateAll((all) => all.map((one) => one.id.replace('topic-', '')));
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => groupOf(id) !== 'contact')).toEqual([]);
    await page.goto('/compare/neu/littletown/by-topic/');
    await openFilters(page);
    for (const name of ['differences only', 'substance only']) {
      await page.getByRole('radio', { name, exact: true }).check();
      const empty = await page
        .locator('.topic-rows:visible')
        .evaluateAll((all) =>
          all
            .filter(
              (one) =>
                !Array.from(one.querySelectorAll('.block')).some((block) =>
                  block.checkVisibility(),
                ),
            )
            .map((one) => one.id),
        );
      expect(empty).toEqual([]);
    }
  });

  test('two columns: what only the left says on the left, what only the right says on the right', async ({
    page,
  }) => {
    await page.goto(`${RELATED}#neu-5.3`);
    const row = page.locator('[id="neu-5.3"]');
    const [left, right] = [row.locator('.left'), row.locator('.right')];
    await expect(left.locator('del').first()).toBeVisible();
    await expect(left.locator('ins')).toHaveCount(0);
    await expect(right.locator('ins').first()).toBeVisible();
    await expect(right.locator('del:visible')).toHaveCount(0);
    const [one, other] = [await left.boundingBox(), await right.boundingBox()];
    expect(one?.y).toBe(other?.y);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThan(other?.x ?? 0);
  });

  test('one column: both in one text, and the clause of the left policy still named', async ({
    page,
  }) => {
    await page.goto(`${RELATED}#neu-5.3`);
    await openFilters(page);
    await page.getByRole('radio', { name: 'one column' }).check();
    const row = page.locator('[id="neu-5.3"]');
    await expect(row.locator('.left')).toBeHidden();
    const text = row.locator('.right > p');
    await expect(text.locator('del')).toHaveText(['or from']);
    await expect(text.locator('del')).toBeVisible();
    await expect(text.locator('ins').first()).toBeVisible();
    expect(await text.innerText()).toContain(
      'under the age of 18, or from and be cautious if friends with parents',
    );
    await expect(row.locator('.right').getByRole('link', { name: 'NEU 5.3' })).toBeVisible();
    const apart = page.locator('.sides.apart').first();
    await expect(apart.locator('.left')).toBeVisible();
    await expect(apart.locator('.right')).toBeVisible();
  });

  test('marks of naming vanish with substance only', async ({ page }) => {
    await page.goto(`${RELATED}#neu-5.3`);
    await openFilters(page);
    const row = page.locator('[id="neu-5.3"]');
    const name = row.locator('.right .naming', { hasText: 'Staff' });
    await expect(name).toHaveCSS('text-decoration-line', 'underline');
    await page.getByRole('radio', { name: 'one column' }).check();
    const former = row.locator('.right .was', { hasText: 'Employees' });
    await expect(former).toBeVisible();
    await expect(former).toHaveCSS('text-decoration-line', 'line-through');
    await page.getByRole('radio', { name: 'substance only' }).check();
    await expect(name).toBeVisible();
    await expect(name).toHaveCSS('text-decoration-line', 'none');
    await expect(former).toBeHidden();
    await expect(row.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const url of [RELATED, '/topics/']) {
    test(`${url}: the choices are folded away, and open`, async ({ page }) => {
      await page.goto(url);
      const choice = page.getByRole('radio', { name: TOPIC_GROUPS.contact });
      await expect(choice).toBeHidden();
      await openFilters(page);
      await expect(choice).toBeVisible();
    });
  }
});
