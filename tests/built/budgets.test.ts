import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PublishedPolicy } from '../../src/policy/index.ts';
import { PAGES, read, readPage, SLUGS } from './site.ts';

const KB = 1000;
const PAGE_OVERHEAD = 9 * KB;
const READING_SCRIPT = 1 * KB;

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

/** The scripts and stylesheets that a page loads at once, as paths in the built site. */
function loadedBy(page: string): string[] {
  const elements = readPage(page).querySelectorAll('script[src], link[rel=stylesheet]');
  return elements.map((one) =>
    (one.getAttribute('src') ?? one.getAttribute('href') ?? '').slice(1),
  );
}

describe.each(SLUGS)('the page of %s', (slug) => {
  const page = `policies/${slug}/index.html`;

  it('loads three files and little more than its text', () => {
    const policy = JSON.parse(read(`data/policies/${slug}.json`)) as PublishedPolicy;
    const titles = policy.sections.map((section) => section.title ?? '');
    const text = [...titles, ...policy.clauses.map((clause) => clause.text)].join('\n');
    const files = [page, ...loadedBy(page)];
    const sizes = files.map((file) => gzip(read(file)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const limit = gzip(text) + PAGE_OVERHEAD;
    console.log(`${slug}: ${total} bytes of at most ${limit}, ${files.length} requests`);
    expect(files).toHaveLength(3);
    expect(total).toBeLessThanOrEqual(limit);
  });
});

/**
 * Pages that have a script of their own to work: search, the generator and the check of a reader's
 * own document.
 */
const WORKING = ['search/index.html', 'adopt/index.html', 'check/index.html'];
const GENERATOR_SCRIPT = 40 * KB;
const CHECK_SCRIPT = 40 * KB;
const COMPARISON_SCRIPT = 5 * KB;

/**
 * Bytes of the scripts that a page loads before anybody asks for more, those that they import
 * included.
 */
function scriptBytes(page: string): number {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, name] of read(file).matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g))
      add(`_astro/${name}`);
  };
  for (const file of loadedBy(page)) if (file.endsWith('.js')) add(file);
  return [...files].reduce((sum, file) => sum + gzip(read(file)), 0);
}

const isComparison = (page: string) => /^compare\/.+\/.+\//.test(page);

it('reading pages load under 1 kB of script, comparisons under 5', () => {
  for (const page of PAGES.filter((one) => !WORKING.includes(one))) {
    const limit = isComparison(page) ? COMPARISON_SCRIPT : READING_SCRIPT;
    expect(scriptBytes(page), page).toBeLessThanOrEqual(limit);
  }
  const sizes = PAGES.filter(isComparison).map(scriptBytes);
  console.log(`comparisons: ${Math.max(...sizes)} bytes of script of at most ${COMPARISON_SCRIPT}`);
});

it('the generator loads at most 40 kB of script before an export is asked for', () => {
  const bytes = scriptBytes('adopt/index.html');
  console.log(`adopt: ${bytes} bytes of script of at most ${GENERATOR_SCRIPT}`);
  expect(bytes).toBeGreaterThan(READING_SCRIPT);
  expect(bytes).toBeLessThanOrEqual(GENERATOR_SCRIPT);
});

it('the check of a document loads at most 40 kB of script before a file is chosen', () => {
  const bytes = scriptBytes('check/index.html');
  console.log(`check: ${bytes} bytes of script of at most ${CHECK_SCRIPT}`);
  expect(bytes).toBeGreaterThan(READING_SCRIPT);
  expect(bytes).toBeLessThanOrEqual(CHECK_SCRIPT);
});
