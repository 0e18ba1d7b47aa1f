import type { Page } from '@playwright/test';
import { startFrom } from '../../src/adopt/starts.ts';
import { FORM_IDS, FORMS } from '../../src/adopt/forms.ts';
import { writeAnswers } from '../../src/adopt/read-answers.ts';
import { openAnswers, openGenerator, TEMPLATE } from './support/adopt.ts';
import { print, unspaced } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const TITLES = Object.values(FORMS).map(({ title }) => title);

/** Opens a policy with every form. */
async function openPolicy(page: Page): Promise<void> {
  await openGenerator(page);
  const start = startFrom(TEMPLATE, 'neu');
  const details = { school: 'Hill View' };
  const answers = { ...start, details, forms: FORM_IDS };
  await openAnswers(page, writeAnswers(answers));
  await expect(page.locator('.adopted')).toContainText(TITLES.at(-1) ?? '');
}

test('a printed policy has every form on one page, and no page is empty', async ({ page }) => {
  await openPolicy(page);
  const pages = (await print(page)).map(({ text }) =>
    unspaced(text.replace('Hill View', '').replace(/Draft|Page \d+ of \d+/g, '')),
  );
  for (const text of pages) expect(text).not.toBe('');
  for (const title of ['Staff acknowledgement', ...TITLES]) {
    const own = pages.filter((text) => text.startsWith(unspaced(title)));
    expect(own, title).toHaveLength(1);
  }
  const list = pages.find((text) => text.startsWith('Staffwhohaveread'));
  expect(list).toMatch(/2425$/);
});

test('a printed policy asks for no page both after one part and before the next', async ({
  page,
}) => {
  await openPolicy(page);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.locator('.adopted *').evaluateAll((all) =>
    all.map((one) => {
      const { breakAfter, breakBefore } = getComputedStyle(one);
      return { breakAfter, breakBefore };
    }),
  );
  expect(breaks.filter(({ breakAfter }) => breakAfter === 'page')).toEqual([]);
  // Contents, first section, slip and forms.
  const begun = breaks.filter(({ breakBefore }) => breakBefore === 'page');
  expect(begun).toHaveLength(3 + FORM_IDS.length);
});

test('a printed heading is as high as the lines that it keeps with it, and takes no more room', async ({
  page,
}) => {
  await openPolicy(page);
  await page.emulateMedia({ media: 'print' });
  const gaps = await page.locator('.adopted h3').evaluateAll((all) =>
    all.map((heading) => {
      const next = heading.nextElementSibling?.getBoundingClientRect();
      const { height, top } = heading.getBoundingClientRect();
      return { height, step: (next?.top ?? 0) - top };
    }),
  );
  expect(gaps.length).toBeGreaterThan(20);
  for (const { height, step } of gaps) {
    expect(height).toBeGreaterThan(50);
    expect(step).toBeLessThan(height);
  }
});
