import type { Page } from '@playwright/test';
import {
  TEMPLATE,
  addOwn,
  bytesOf,
  detailField,
  editWording,
  expectReady,
  openFolds,
  openGenerator,
  policyShown,
  readClauses,
  saveStatus,
  takeAway,
} from './support/adopt.ts';
import { printTagged, unspaced } from './support/pdf.ts';
import { expect, test } from './support/test.ts';
import { readWord } from './support/word.ts';

/** What is typed, and what is in the policy where that is not the same. */
const HOSTILE: readonly (readonly [name: string, typed: string, shown?: string])[] = [
  [
    'markup',
    '<img src=x onerror="alert(1)"><script>alert(2)</script></p></article><b>bold</b> &amp; <!-- x',
  ],
  ['quotes and CSS', `"quoted" 'single' \\ \\a } @page { content: "x" } </style> ; url(//x)`],
  ['emoji and accents', '👩🏽‍🏫 Ysgol Dŵr Ćwierć 学校 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301'],
  ['right-to-left text', 'مدرسة النور \u202Eabc\u202C בית ספר'],
  ['control characters', 'a\u0001b\u0007c\u001Bd\u007Fe\uFFFEf', 'abcdef'],
  [
    'what looks like a placeholder',
    '{nonsense} {see:nothing} {{ }} ${x} {constructor} {__proto__}',
  ],
];

for (const [name, words, shown = words] of HOSTILE) {
  test(`${name} in every field`, async ({ page }) => {
    await openGenerator(page);
    await openFolds(page);
    const plain = await fillEverything(page, 'plain words');
    expect(await fillEverything(page, words)).toEqual(plain);
    await expectShown(page, shown);
    await page.reload();
    await expectReady(page);
    await expectShown(page, shown);
    expect(await tagsOf(page)).toEqual(plain);
    await openFolds(page);
    await detailField(page, 'school').fill('Hill View');
    await expect(page.locator('.adopted-school')).toHaveText('Hill View');
  });
}

test('a Word file of whatever was typed is sound, and says it', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  const all = HOSTILE.map(([, words]) => words).join(' | ');
  await fillEverything(page, all);
  const words = await readWord(page, await bytesOf(await takeAway(page, 'Word')));
  for (const [, typed, shown = typed] of HOSTILE) expect(words).toContain(shown);
});

test('ten thousand characters in every field do not break the page', async ({ page }) => {
  const long = `${'Long words '.repeat(909)}end`;
  await page.setViewportSize({ width: 320, height: 640 });
  await openGenerator(page);
  await openFolds(page);
  await fillEverything(page, long);
  await expectShown(page, long);
  await detailField(page, 'school').fill('x'.repeat(10_000));
  await page.getByRole('button', { name: 'Show the policy' }).click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a name of ten thousand characters does not cover the printed pages', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('abc def '.repeat(1250));
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  const { pages } = await printTagged(page);
  const heads = pages.map((text) => text.split('abcdef').length - 1);
  expect(Math.min(...heads)).toBeLessThan(60);
});

test('a name of many signs is at the head of every printed page as it was typed', async ({
  page,
}) => {
  await openGenerator(page);
  const school = `St "Q" & <i>Co</i> } \\ 'x' € Ŵ`;
  await detailField(page, 'school').fill(school);
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  const { pages } = await printTagged(page);
  for (const text of pages) expect(text).toContain(unspaced(school));
});

test('a placeholder in a wording is filled in, and one in a detail stays as it is', async ({
  page,
}) => {
  await openGenerator(page);
  await openFolds(page);
  await detailField(page, 'head').fill('{school} {head}');
  await editWording(page, 'respect', 'Tell {head} or {Head}, not {nonsense}{see:images}.');
  const clauses = await readClauses(page);
  const images = clauses.find(({ id }) => id === 'images')?.number;
  expect(clauses.find(({ id }) => id === 'respect')?.words).toBe(
    `Tell {school} {head} or {school} {head}, not {nonsense} (see clause ${images}).`,
  );
});

test('the same line twice in the change log is twice', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  const log = detailField(page, 'change_log');
  await log.fill('1.0 Same\n1.0 Same');
  await expect(page.locator('.title-page li')).toHaveText(['1.0 Same', '1.0 Same']);
  await log.fill('1.0 Same\n2.0 Other\n1.0 Same');
  await expect(page.locator('.title-page li')).toHaveText(['1.0 Same', '2.0 Other', '1.0 Same']);
  await log.fill('2.0 Other');
  await expect(page.locator('.title-page li')).toHaveText(['2.0 Other']);
});

const EDITED = ['respect', 'images'];
const TYPED = TEMPLATE.details.filter(({ kind }) => kind !== 'date').map(({ id }) => id);

/**
 * Types into every field, two wordings and a clause of the school's own; gives the tags of the
 * policy.
 */
async function fillEverything(page: Page, words: string): Promise<string> {
  for (const id of TYPED) await detailField(page, id).fill(words);
  for (const topic of EDITED) await editWording(page, topic, words);
  const own = page.getByRole('group', { name: 'Clause of your own' });
  if ((await own.count()) === 0) await addOwn(page, 'conduct', words, words);
  await own.getByLabel('Heading').fill(words);
  await own.getByLabel('Text').fill(words);
  await expect(page.locator('.adopted-school')).not.toBeEmpty();
  return tagsOf(page);
}

/** Which elements are in the title, the clauses and the slip, and nothing of their words. */
function tagsOf(page: Page): Promise<string> {
  return page
    .locator('.adopted')
    .evaluate((policy) =>
      Array.from(
        policy.querySelectorAll('.title-page, .title-page *, .adopted-clause, .adopted-clause *'),
        (one) => `${one.localName}:${one.getAttributeNames().toSorted().join()}`,
      ).join(' '),
    );
}

async function expectShown(page: Page, words: string): Promise<void> {
  expect(await page.locator('.adopted-school').evaluate((one) => one.textContent)).toBe(words);
  const texts = await page
    .locator('#clause-respect > p, #clause-own-1 > p')
    .evaluateAll((all) => all.map((one) => one.textContent));
  expect(texts).toEqual([words, words]);
  await expect(policyShown(page).locator('img, script, b:not(.changes b)')).toHaveCount(0);
}
