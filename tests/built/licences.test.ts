import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIST, read, readPage, SUB_PATH_DIST } from './site.ts';

const text = read('licences.txt');

/** The packages that are named, each with its version and licence. */
const named = Array.from(text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* \((.+)\)$/gm));
const names = named.map(([, name = '']) => name);

describe('the licences of what the site ships', () => {
  it.each([
    ...['pdfkit', 'fontkit', 'brotli', 'fflate', '@noble/hashes', 'restructure', 'unicode-trie'],
    ...['@fontsource/source-sans-3', '@fontsource/source-serif-4', 'docx', 'preact', 'diff'],
    ...['preact-render-to-string', 'pdfjs-dist', 'parse5', 'entities', 'saxes', 'xmlchars', 'ics'],
    ...['pagefind'],
  ])('name %s', (name) => {
    expect(names).toContain(name);
  });

  it('name each once, with nothing that only builds the site', () => {
    const lines = named.map(([line]) => line);
    expect(new Set(lines).size).toBe(lines.length);
    for (const name of ['astro', 'vite', 'typescript', 'eslint', 'playwright', 'vitest']) {
      expect(names).not.toContain(name);
    }
  });

  it('say who made each and on which terms', () => {
    const blocks = text.split(/^-{80}$/m);
    const bodies = blocks.filter((_block, at) => at > 0 && at % 2 === 0);
    expect(bodies.length).toBeGreaterThan(20);
    for (const body of bodies) expect(body).toMatch(/copyright|license/i);
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).toMatch(/© .*Adobe/);
    expect(text).toContain('Apache License');
  });

  it('are linked from the page about the site, and nowhere that counts its bytes', () => {
    expect(readPage('about/index.html').querySelector('a[href="/licences.txt"]')).not.toBeNull();
    expect(
      readPage('about/index.html', SUB_PATH_DIST).querySelector('a[href$="policies/licences.txt"]'),
    ).not.toBeNull();
    for (const page of globSync('policies/**/*.html', { cwd: DIST })) {
      expect(read(page)).not.toContain('licences.txt');
    }
  });
});
