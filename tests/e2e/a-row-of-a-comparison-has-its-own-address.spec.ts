import { anchorOf, RELATED } from './support/comparison.ts';
import { readComparison } from './support/data.ts';
import { withAndWithoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

/** A row without counterpart on either side. */
const ALONE = (['only-a', 'only-b'] as const).flatMap((kind) =>
  readComparison('neu', 'littletown')
    .filter((row) => row.kind === kind)
    .slice(-1)
    .map(anchorOf),
);

withAndWithoutScript(() => {
  for (const anchor of ['neu-5.3', ...ALONE]) {
    test(`a link to ${anchor} shows the row and outlines it, and no other`, async ({ page }) => {
      await page.goto(`${RELATED}#${anchor}`);
      const block = page.locator('.block', { has: page.locator(`[id="${anchor}"]`) });
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
      await expect(block).toHaveCSS('outline-style', 'solid');
      const outlined = await page
        .locator('.block')
        .evaluateAll(
          (all) => all.filter((one) => getComputedStyle(one).outlineStyle !== 'none').length,
        );
      expect(outlined).toBe(1);
    });
  }

  test('the sign before a row is the link to it', async ({ page }) => {
    await page.goto(RELATED);
    await page.getByRole('link', { name: 'Link to NEU 5.3 and Littletown 5.3' }).click();
    await expect(page).toHaveURL(/#neu-5\.3$/);
    await expect(page.locator('[id="neu-5.3"]')).toBeInViewport();
  });

  test('a clause named in a row leads to its place in its policy', async ({ page }) => {
    await page.goto(`${RELATED}#neu-5.3`);
    await page.locator('[id="neu-5.3"] .right').getByRole('link', { name: '5.4' }).click();
    await expect(page).toHaveURL(/\/policies\/littletown\/#5\.4$/);
    await expect(page.locator('[id="5.4"]')).toBeInViewport();
  });
});

test('every row of every comparison has one name of its own', async ({ page }) => {
  test.slow();
  for (const [a, b] of [
    ['neu', 'littletown'],
    ['littletown', 'neu'],
    ['newall-green', 'clifton-lodge'],
    ['neu', 'alderley-edge'],
  ] as const) {
    await page.goto(`/compare/${a}/${b}/`);
    const ids = await page
      .locator('.sides[id], .side > [id]')
      .evaluateAll((all) => all.map((one) => one.id));
    const expected = readComparison(a, b).map((row) =>
      row.a[0] === undefined ? `${b}-${row.b[0]}` : `${a}-${row.a[0]}`,
    );
    expect(ids.toSorted()).toEqual(expected.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    const links = await page
      .locator('.block-head .n')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1) ?? ''));
    expect(links.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  }
});
