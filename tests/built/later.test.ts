import { globSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { PublishedReference } from '../../src/law/publish.ts';
import { DIST, LATER_DIST, PAGES, read, readPage, SLUGS } from './site.ts';

const REFERENCES = JSON.parse(read('data/references.json')) as PublishedReference[];
const isUnchecked = (id: string) => REFERENCES.find((one) => one.id === id)?.status === 'unchecked';
const AGAIN = /check again/i;

describe('a build made more than twelve months after the check', () => {
  it('has the pages and the data of the ordinary build', () => {
    expect(globSync('**/*.html', { cwd: LATER_DIST }).toSorted()).toEqual(PAGES);
    const data = globSync('data/**/*.{json,csv}', { cwd: DIST });
    expect(data.length).toBeGreaterThan(5);
    for (const file of data) expect(read(file, LATER_DIST) === read(file), file).toBe(true);
  });

  it('marks every entry of the register that was checked, and no other', () => {
    const entries = readPage('law/index.html', LATER_DIST).querySelectorAll('.reference');
    expect(entries.map(({ id }) => id).toSorted()).toEqual(
      REFERENCES.map(({ id }) => id).toSorted(),
    );
    for (const entry of entries) {
      const mark = entry.querySelector('.state .again')?.textContent ?? null;
      expect(mark, entry.id).toBe(isUnchecked(entry.id) ? null : 'Check again');
      expect(AGAIN.test(entry.textContent), entry.id).toBe(!isUnchecked(entry.id));
    }
  });

  it('says so near the top of the register', () => {
    const notice = readPage('law/index.html', LATER_DIST).querySelector('.notice');
    expect(notice?.textContent).toContain('Checked November 2026: check again.');
  });

  it.each(SLUGS)('says so in the margin of %s, and in the list at its end', (slug) => {
    const page = readPage(`policies/${slug}/index.html`, LATER_DIST);
    const notes = lawNotes(page);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !isMarkedRightly(note)).map(String)).toEqual([]);
    expect(page.getElementById('citations')?.textContent).toContain(
      'checked November 2026: check again',
    );
  });

  it('says so on the pages of topics, beside clauses and of what no policy names', () => {
    const pages = PAGES.filter((page) => /^topics\/[^/]+\/index/.test(page)).map((page) =>
      readPage(page, LATER_DIST),
    );
    const notes = pages.flatMap(lawNotes);
    expect(notes.length).toBeGreaterThan(20);
    expect(notes.filter((note) => !isMarkedRightly(note)).map(String)).toEqual([]);
    const unnamed = pages.flatMap((page) => page.querySelectorAll('[aria-labelledby=unnamed] li'));
    expect(unnamed.length).toBe(REFERENCES.flatMap(({ topics }) => topics).length);
    expect(unnamed.filter((item) => !AGAIN.test(item.textContent)).map(String)).toEqual([]);
  });
});

it('the ordinary build says nowhere that anything must be checked again', () => {
  const marked = PAGES.filter((page) => page !== 'about/index.html').filter((page) =>
    AGAIN.test(read(page)),
  );
  expect(marked).toEqual([]);
});

/** Notes of ours beside clauses that speak of what the clause names. */
function lawNotes(page: HTMLElement): HTMLElement[] {
  return page
    .querySelectorAll('.note')
    .filter((note) => note.querySelector('a')?.getAttribute('href')?.startsWith('/law/#'));
}

function isMarkedRightly(note: HTMLElement): boolean {
  const id = note.querySelector('a')?.getAttribute('href')?.replace('/law/#', '') ?? '';
  return note.textContent.includes('(checked November 2026: check again).') === !isUnchecked(id);
}
