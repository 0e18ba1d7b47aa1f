import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { readPdfWords } from '../unit/support/reading/pdf.ts';
import {
  TEMPLATE,
  addOwn,
  bytesOf,
  editWording,
  expectNumbered,
  expectReady,
  expectSaved,
  openFold,
  openGenerator,
  openTopic,
  readClauses,
  takeAway,
  textOf,
  topicFold,
  undo,
} from './support/adopt.ts';
import { readWord } from './support/word.ts';
import { expect, test } from './support/test.ts';

const LIST = 'Staff keep:\n- messages\n  - to pupils\n  - to parents\n- a log';
const LINES = ['Staff keep:', '(a) messages', '(i) to pupils', '(ii) to parents', '(b) a log'];

const numbersOf = async (page: Page) =>
  (await readClauses(page)).map(({ id, number }) => `${number} ${id}`);

/** The lines of a clause as the page has them, without those within those. */
function linesShown(page: Page, id: string): Promise<string[]> {
  return page.locator(`#clause-${id}`).evaluate((clause) =>
    Array.from(clause.querySelectorAll('p, li'), (one) => {
      const copy = one.cloneNode(true) as Element;
      for (const inner of copy.querySelectorAll('ul')) inner.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
}

test('a clause of the school’s own and an edited wording have bullets and items in every format', async ({
  page,
}) => {
  await openGenerator(page);
  await openTopic(page, 'respect');
  await editWording(page, 'respect', LIST);
  await openFold(page, 'topic-respect');
  await addOwn(page, 'conduct', 'Records', LIST);
  for (const id of ['respect', 'own-1']) expect(await linesShown(page, id)).toEqual(LINES);
  await expectSaved(page);
  await page.reload();
  await expectReady(page);
  for (const id of ['respect', 'own-1']) expect(await linesShown(page, id)).toEqual(LINES);
  await expect(page.locator('#own-1-text')).toHaveValue(LIST);

  const html = await textOf(await takeAway(page, 'HTML'));
  expect(html.match(/<li>(?:(?!<\/?li>).)*to parents/gs)).toHaveLength(2);
  const markdown = await textOf(await takeAway(page, 'Markdown'));
  expect(markdown.match(/^ +.*\(ii\) to parents$/gm)).toHaveLength(2);
  const text = await textOf(await takeAway(page, 'Plain text'));
  expect(text.match(/^ +\(ii\) to parents$/gm)).toHaveLength(2);
  const pdf = (await readPdfWords(await bytesOf(await takeAway(page, 'Download PDF')))).join(' ');
  expect(pdf.split('(a) messages (i) to pupils (ii) to parents (b) a log')).toHaveLength(3);
  const bytes = await bytesOf(await takeAway(page, 'Word'));
  const word = (await readWord(page, bytes)).split('\n');
  expect(word.filter((line) => line === 'to parents')).toHaveLength(2);
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const paragraph = body.split('<w:p>').find((one) => one.includes('>to parents<')) ?? '';
  const outer = body.split('<w:p>').find((one) => one.includes('>a log<')) ?? '';
  const level = (xml: string) => Number(/<w:ilvl w:val="(\d)"/.exec(xml)?.[1]);
  expect(level(paragraph)).toBe(level(outer) + 1);
});

test('clauses and sections are moved by keyboard, and numbers and references follow', async ({
  page,
}) => {
  await openGenerator(page);
  const before = await numbersOf(page);
  const [purpose, contact] = ['purpose', 'contact'].map((id) =>
    TEMPLATE.sections.find((one) => one.id === id),
  );
  await openTopic(page, 'people-covered');
  const fold = topicFold(page, 'people-covered');
  const up = fold.getByRole('button', { name: 'Move this clause up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(fold.locator('.move [role=status]')).toHaveText('It is 1.1 now.');
  expect((await numbersOf(page)).slice(0, 2)).toEqual(['1.1 people-covered', '1.2 definition']);
  await page.keyboard.press('Enter');
  await expect(fold.locator('.move [role=status]')).toHaveText('It is 1.1 and cannot go farther.');
  await expectNumbered(page);

  // Across the end of a section, and on: the reader stays with the clause.
  await openTopic(page, 'responsibilities');
  const roles = topicFold(page, 'responsibilities');
  await roles.getByRole('button', { name: 'Move it down' }).press('Enter');
  await expect(page.locator('#clause-responsibilities .number')).toHaveText('2.1');
  await expect(roles.locator('> summary')).toBeFocused();
  await expect(roles.locator('> summary')).toBeInViewport();
  await expect(page.locator('.adopted h2', { hasText: contact?.title ?? '' })).toContainText('2');
  await expectNumbered(page);

  const section = page.locator('.group', { has: topicFold(page, 'definition') });
  await section.evaluate((one) => ((one as HTMLDetailsElement).open = true));
  const down = section.getByRole('button', {
    name: new RegExp(`^Move it down\\W+${purpose?.title}$`),
  });
  await down.press('Enter');
  await expect(page.locator('#section-purpose .number')).toHaveText('2');
  await expect(down).toBeFocused();
  await expectNumbered(page);
  const moved = await numbersOf(page);
  await expectSaved(page);
  await page.reload();
  await expectReady(page);
  expect(await numbersOf(page)).toEqual(moved);
  await expect(page.locator('.adopted-contents li').nth(1)).toContainText(purpose?.title ?? '');

  await openFold(page, 'paper');
  await page.getByRole('button', { name: 'Back to the template’s order' }).press('Enter');
  expect(await numbersOf(page)).toEqual(before);
  await expect(page.locator('#paper > summary')).toBeFocused();
  await undo(page);
  expect(await numbersOf(page)).toEqual(moved);
});

test('a new clause is at the end of a section that the school has ordered, and has the focus', async ({
  page,
}) => {
  await openGenerator(page);
  await openFold(page, 'topic-respect');
  await addOwn(page, 'conduct', 'First', 'One.');
  await addOwn(page, 'conduct', 'Second', 'Two.');
  await page.locator('#topic-own-2').getByRole('button', { name: 'Move this clause up' }).click();
  const conduct = page.locator('.group', { has: page.locator('#topic-own-1') });
  await conduct.locator('.add-own').press('Enter');
  await expect(page.locator('#own-3-title')).toBeFocused();
  await page.keyboard.type('Third');
  const headings = (await readClauses(page)).map(({ heading }) => heading);
  const at = headings.indexOf('Second');
  expect(headings.slice(at, at + 3)).toEqual(['Second', 'First', 'Third']);
});
