import { TOPIC_GROUPS } from '../../src/topics/schema.ts';
import { anchorOf, chooseInBar, openOptions, RELATED, rowsShown } from './support/comparison.ts';
import { readComparison, TOPICS } from './support/data.ts';
import { withAndWithoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

const ROWS = readComparison('neu', 'littletown');
const groupOf = (topic: string) => TOPICS.find(({ id }) => id === topic)?.group;
const without = (...kinds: string[]) =>
  ROWS.filter((row) => !kinds.includes(row.kind))
    .map(anchorOf)
    .toSorted();

withAndWithoutScript(() => {
  test('what is the same is folded at first, then unfolded, left out, or with naming', async ({
    page,
  }) => {
    await page.goto(RELATED);
    const shown = async () => (await rowsShown(page)).toSorted();
    expect(await shown()).toEqual(without('same', 'naming'));
    await chooseInBar(page, 'Show', 'All, opened out');
    expect(await shown()).toEqual(without());
    await chooseInBar(page, 'Show', 'Differences only');
    expect(await shown()).toEqual(without('same'));
    await chooseInBar(page, 'Show', 'Substance only');
    expect(await shown()).toEqual(without('same', 'naming'));
    await expect(page.locator('.run:visible')).toHaveCount(0);
    expect(without('same').length).toBeLessThan(without().length);
    expect(without('same', 'naming').length).toBeLessThan(without('same').length);
  });

  test('a fold says how much it holds, and opens by itself', async ({ page }) => {
    await page.goto(RELATED);
    const run = page
      .locator('.run')
      .filter({ hasText: '11 clauses the same, 3 of them apart from names' });
    await run.locator('summary').click();
    await expect(run.locator('.block:visible')).toHaveCount(11);
    await expect(run.locator('.block[data-kind=naming]')).toHaveCount(3);
    await expect(page.locator('.run .block:visible')).toHaveCount(11);
  });

  test('the topics of one group, with what is in one block with them', async ({ page }) => {
    await page.goto(RELATED);
    await chooseInBar(page, 'Show', 'All, opened out');
    for (const [group, name] of Object.entries(TOPIC_GROUPS)) {
      await chooseInBar(page, 'Topics', name);
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
    await chooseInBar(page, 'Topics', 'All topics');
    expect(await rowsShown(page)).toHaveLength(ROWS.length);
  });

  test('by topic: only the sections of the group, and none that is left empty', async ({
    page,
  }) => {
    await page.goto('/compare/newall-green/clifton-lodge/');
    await chooseInBar(page, 'Topics', TOPIC_GROUPS.contact);
    const ids = await page
      .locator('.topic-rows:visible')
      .evaluateAll((all) => all.map((one) => one.id.replace('topic-', '')));
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => groupOf(id) !== 'contact')).toEqual([]);
    await page.goto('/compare/neu/littletown/by-topic/');
    for (const name of ['Differences only', 'Substance only']) {
      await chooseInBar(page, 'Show', name);
      const empty = await page
        .locator('.topic-rows:visible')
        .evaluateAll((all) =>
          all
            .filter((one) =>
              Array.from(one.querySelectorAll('.block')).every((block) => !block.checkVisibility()),
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
    await chooseInBar(page, 'Columns', 'One column');
    const row = page.locator('[id="neu-5.3"]');
    await expect(row.locator('.left .q')).toBeHidden();
    const text = row.locator('.right > p.q');
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

  test('one column: a note on law that both clauses have is shown once', async ({ page }) => {
    await page.goto(RELATED);
    await chooseInBar(page, 'Show', 'All, opened out');
    const notes = page.locator('[id="neu-4.1"] .note:visible', { hasText: 'Google+' });
    await expect(notes).toHaveCount(2);
    await chooseInBar(page, 'Columns', 'One column');
    await expect(notes).toHaveCount(1);
  });

  test('marks of naming vanish with substance only', async ({ page }) => {
    await page.goto(`${RELATED}#neu-5.3`);
    const row = page.locator('[id="neu-5.3"]');
    const name = row.locator('.right .naming', { hasText: 'Staff' });
    await expect(name).toHaveCSS('text-decoration-line', 'underline');
    await chooseInBar(page, 'Columns', 'One column');
    const former = row.locator('.right .was', { hasText: 'Employees' });
    await expect(former).toBeVisible();
    await expect(former).toHaveCSS('text-decoration-line', 'line-through');
    await chooseInBar(page, 'Show', 'Substance only');
    await expect(name).toBeVisible();
    await expect(name).toHaveCSS('text-decoration-line', 'none');
    await expect(former).toBeHidden();
    await expect(row.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the bar stays at the top in 56 px, and its options open over the text', async ({
    page,
  }) => {
    await page.goto(`${RELATED}#difference-9`);
    const bar = page.locator('.bar');
    const box = await bar.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThanOrEqual(56);
    const list = bar.getByRole('combobox', { name: 'Show' });
    await expect(list).toBeHidden();
    await openOptions(page);
    await expect(list).toBeVisible();
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(56);
    await bar.locator('[data-steps]').click();
    await expect(list).toBeHidden();
  });
});
