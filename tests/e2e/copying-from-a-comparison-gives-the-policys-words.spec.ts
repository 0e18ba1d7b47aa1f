import type { Page } from '@playwright/test';
import { chooseInBar, RELATED } from './support/comparison.ts';
import { readComparison } from './support/data.ts';
import { withAndWithoutScript } from './support/script.ts';
import { readPolicyData } from './support/site.ts';
import { expect, test } from './support/test.ts';

interface Copied {
  /** `neu 5.3`, or `littletown 5.3 5.4`. */
  readonly clauses: string;
  readonly text: string;
}

const PAIRS = [
  ['neu', 'littletown'],
  ['newall-green', 'clifton-lodge'],
  ['clifton-lodge', 'newall-green'],
] as const;

withAndWithoutScript(() => {
  for (const [a, b] of PAIRS) {
    test(`${a} with ${b}: each side, selected, is the text of its clauses`, async ({ page }) => {
      await page.goto(`/compare/${a}/${b}/`);
      await chooseInBar(page, 'Show', 'All, opened out');
      const [left, right] = [await copySides(page, 'left'), await copySides(page, 'right')];
      expect(unique(left)).toEqual(unique(expected(a, b, 'left')));
      expect(unique(right)).toEqual(unique(expected(a, b, 'right')));
    });
  }

  test('in one column, the text of the right side is what stays without the deletions', async ({
    page,
  }) => {
    await page.goto(RELATED);
    await chooseInBar(page, 'Columns', 'One column');
    const texts = await page.locator('.sides[id] .right > p.q').evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('del, .was')) mark.remove();
        return copy.textContent?.replace(/\s+/g, ' ').trim();
      }),
    );
    const clauses = new Map(readPolicyData('littletown').clauses.map(({ id, text }) => [id, text]));
    const pairs = readComparison('neu', 'littletown').filter(
      (row) => row.a.length > 0 && row.b.length > 0,
    );
    expect(texts.toSorted()).toEqual(
      pairs.map((row) => row.b.map((id) => clauses.get(id)).join(' ')).toSorted(),
    );
  });
});

/** What the clipboard would get from every text of a side. */
function copySides(page: Page, side: 'left' | 'right'): Promise<Copied[]> {
  return page.locator(`.side.${side} p.q`).evaluateAll((all) =>
    all.map((one) => {
      const selection = document.getSelection();
      selection?.selectAllChildren(one);
      const places = one.parentElement?.querySelectorAll(':scope > .places a') ?? [];
      return {
        clauses: Array.from(places, (link) => link.getAttribute('href')?.split('#')[1]).join(' '),
        text: (selection?.toString() ?? '').replace(/\s+/g, ' ').trim(),
      };
    }),
  );
}

/** The same, from the data files of the policies. */
function expected(a: string, b: string, side: 'left' | 'right'): Copied[] {
  const clauses = new Map(
    readPolicyData(side === 'left' ? a : b).clauses.map(({ id, text }) => [id, text]),
  );
  return readComparison(a, b)
    .map((row) => (side === 'left' ? row.a : row.b))
    .filter((ids) => ids.length > 0)
    .map((ids) => ({ clauses: ids.join(' '), text: ids.map((id) => clauses.get(id)).join(' ') }));
}

/** In one order, without what a page repeats under another topic. */
function unique(copied: readonly Copied[]): string[] {
  return [...new Set(copied.map(({ clauses, text }) => `${clauses}: ${text}`))].toSorted();
}
