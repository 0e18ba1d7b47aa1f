import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { expect, test } from './support/test.ts';
import { readComparison, TOPICS } from './support/data.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PAIR = '/compare/neu/littletown/';
const ROWS = readComparison('neu', 'littletown');

async function openTakeAway(page: Page) {
  await page.locator('.take-away:not([open]) > summary').click();
}

async function copyAsTable(page: Page, name = 'Copy the clauses for Word') {
  await openTakeAway(page);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Table copied.' })).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/html'), await read('text/plain')] as const;
  });
  return { table: parse(html), lines: text.split('\n').map((line) => line.split('\t')) };
}

test('it is pasted as one table that names both policies, with a row for each pair', async ({
  page,
}) => {
  await page.goto(`${PAIR}?show=full`);
  const { table, lines } = await copyAsTable(page);
  expect(table.querySelectorAll('table')).toHaveLength(1);
  expect(table.querySelectorAll('th').map((cell) => cell.textContent)).toEqual([
    'NEU: clause',
    'NEU: words',
    'Littletown: clause',
    'Littletown: words',
    'How they compare',
  ]);
  expect(table.querySelectorAll('tbody tr')).toHaveLength(ROWS.length);
  const row = ROWS.find(({ kind }) => kind === 'changed');
  const words = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
  const line = lines.find(([, wordsA]) => wordsA === words(row?.textA));
  expect(line?.[3]).toBe(words(row?.textB));
  expect(line?.[4]).toBe('Reworded');
  expect(table.querySelectorAll('del').length).toBeGreaterThan(5);
  expect(table.querySelectorAll('ins').length).toBeGreaterThan(5);
  const links = table.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => !href.startsWith('http'))).toEqual([]);
});

test('what the reader has left out of the page stays out of the table', async ({ page }) => {
  await page.goto(`${PAIR}?show=differences`);
  const { table } = await copyAsTable(page);
  const shown = ROWS.filter(({ kind }) => kind !== 'same');
  expect(table.querySelectorAll('tbody tr')).toHaveLength(shown.length);
});

test('the topics are copied as a table, those on which both agree too', async ({ page }) => {
  await page.goto(PAIR);
  const { table, lines } = await copyAsTable(page, 'Copy the topics for Word');
  expect(lines[0]).toEqual(['Question', 'NEU', 'Littletown', 'Which is stricter']);
  expect(table.querySelectorAll('tbody tr')).toHaveLength(TOPICS.length);
  const review = lines.find(([question]) => question === 'How often must the policy be reviewed?');
  expect(review?.[1]).toMatch(/^Every 12 months 11\.2/);
  expect(review?.[3]).toBe('NEU: 12 months are shorter than 3 years');
});

test('where the browser refuses, the page says so and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('forbidden'));
  });
  await page.goto(PAIR);
  await openTakeAway(page);
  await page.getByRole('button', { name: 'Copy the clauses for Word' }).click();
  await expect(page.getByText('did not let us copy the table')).toBeVisible();
});

test('a comparison made in the browser is copied as well', async ({ page }) => {
  await page.goto('/compare/?a=neu&b=littletown&show=full');
  const { table } = await copyAsTable(page);
  expect(table.querySelectorAll('tbody tr')).toHaveLength(ROWS.length);
});
