import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { afterAll, expect, it } from 'vitest';
import { nameOfFile } from '../../../../scripts/export/file-names.ts';
import { indexPage, isForeignIndex } from '../../../../scripts/export/index-page.ts';
import { PRODUCTS } from '../../../../scripts/export/products.ts';
import { entriesOf } from '../../../../scripts/export/states.ts';
import { DAY, draftFor, plannedFor, resultOf } from './results.ts';

const HOSTILE = '<script>alert(1)</script> & "Hill" View';
const folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policies = [
  ...plannedFor([HOSTILE, 'Mill Lane']),
  { ...draftFor('Sea Bank'), place: 's.csv:4' },
];
const results = policies.map((one) =>
  resultOf(one, { files: PRODUCTS.map((product) => nameOfFile(one.names, product)) }),
);
const page = indexPage(entriesOf(policies, { results, ending: 'done' }, []), DAY);

it('the page is sound HTML in British English that loads nothing and runs nothing', async () => {
  const validate = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results: found } = await validate.validateString(page);
  const messages = found.flatMap(({ messages: all }) => all).filter((one) => one.severity > 1);
  expect(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  const root = parse(page);
  expect(root.querySelector('html')?.getAttribute('lang')).toBe('en-GB');
  expect(root.querySelectorAll('script, link, img, iframe')).toEqual([]);
});

it('each school has its files, its state in words and its next review', () => {
  const rows = parse(page).querySelectorAll('tbody tr');
  expect(rows.map((row) => row.querySelector('th')?.text)).toEqual([
    HOSTILE,
    'Mill Lane',
    'Sea Bank',
  ]);
  expect(rows.map((row) => row.querySelector('td')?.text)).toEqual([
    'Finished.',
    'Finished.',
    'Draft. Still to be filled in: Owner.',
  ]);
  const links = rows[1]?.querySelectorAll('a') ?? [];
  expect(links.map(({ text }) => text)).toEqual(PRODUCTS.map(({ label }) => label));
  expect(links[0]?.getAttribute('href')).toBe('mill-lane-social-media-policy-2026-12-09.pdf');
  expect(links[0]?.getAttribute('aria-label')).toBe('PDF, Mill Lane');
  expect(page).toContain(`3 schools, ${3 * PRODUCTS.length} files. 9 December 2026.`);
});

it('a school without files is in the manifest alone: the page is handed out to those that have some', () => {
  const refused = [{ place: 's.csv:9', school: 'Chalk Down', problems: ['s.csv:9: no.'] }];
  const text = indexPage(
    entriesOf(policies.slice(0, 1), { results: [], ending: 'full' }, refused),
    DAY,
  );
  expect(parse(text).querySelectorAll('tbody tr')).toEqual([]);
  expect(text).toContain('0 schools, 0 files.');
  expect(text).not.toContain('s.csv');
});

it('a page that this program has not written is known for one', () => {
  const path = join(folder, 'index.html');
  expect(isForeignIndex(folder)).toBe(false);
  writeFileSync(path, '<!doctype html><title>Our school</title>');
  expect(isForeignIndex(folder)).toBe(true);
  writeFileSync(path, page);
  expect(isForeignIndex(folder)).toBe(false);
  rmSync(path);
  writeFileSync(join(folder, 'other.html'), page);
  symlinkSync(join(folder, 'other.html'), path);
  expect(isForeignIndex(folder)).toBe(true);
});
