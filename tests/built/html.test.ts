import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { LISTED, PAGES, read, readPage, SITE } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Clause ids are those of the documents: they begin with a digit and hold dots, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Written by Astro, without the optional space.
    'void-style': 'off',
    'doctype-style': 'off',
    // Everything comes from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles name the site after the page; search engines cut them, readers do not.
    'long-title': 'off',
    // The title of the policy being made is the main heading on paper, and is beside the page's
    // own on the screen.
    'prefer-native-element': ['error', { exclude: ['heading'] }],
  },
});

describe.each(PAGES)('%s', (page) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(read(page), page);
    const messages = report.results.flatMap((result) => result.messages);
    expect(
      messages.map(
        ({ ruleId, message, line, column, selector }) =>
          `${ruleId} ${line}:${column} ${message} ${selector}`,
      ),
    ).toEqual([]);
  });

  it('has one main heading, and skips no level', () => {
    const levels = readPage(page)
      .querySelectorAll('h1, h2, h3, h4, h5, h6')
      .map((heading) => Number(heading.rawTagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const skips = levels.filter(
      (level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1,
    );
    expect(skips).toEqual([]);
  });

  it('has its landmarks and a link past the header', () => {
    const html = readPage(page);
    for (const landmark of ['header', 'nav', 'main', 'footer', 'search']) {
      expect(html.querySelector(landmark), landmark).not.toBeNull();
    }
    expect(html.querySelector('body > a')?.getAttribute('href')).toBe('#main');
  });

  it('holds no inline script or style', () => {
    const html = readPage(page);
    const scripts = html.querySelectorAll('script').filter((one) => !one.getAttribute('src'));
    expect(scripts.map(String)).toEqual([]);
    expect(html.querySelectorAll('style, [style]').map(String)).toEqual([]);
    expect(read(page)).not.toMatch(/\son[a-z]+="/);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = readPage(page).querySelectorAll('[src], link[rel=stylesheet], link[rel=icon]');
    const addresses = loaded.map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  it('names and describes itself for search engines and link previews', () => {
    const html = readPage(page);
    const description = html.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    expect(description.length).toBeGreaterThan(40);
    const told = (name: string) =>
      html.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
    expect(html.querySelector('title')?.textContent).toContain(told('title'));
    expect(told('description')).toBe(description);
    expect(told('type')).toMatch(/^(?:website|article)$/);
    expect(told('url')).toBe(`${SITE}/${page.replace(/index\.html$/, '').replace(/\.html$/, '/')}`);
  });
});

it('gives every page a title of its own', () => {
  const titles = PAGES.map((page) => readPage(page).querySelector('title')?.textContent);
  expect(new Set(titles).size).toBe(PAGES.length);
});

it('lists every page with its canonical address in the sitemap, but for the page for what does not exist', () => {
  const listed = Array.from(read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g), ([, url]) => url);
  const canonical = LISTED.flatMap(
    (page) => readPage(page).querySelector('link[rel=canonical]')?.getAttribute('href') ?? [],
  );
  expect(listed.toSorted()).toEqual(canonical.toSorted());
  expect(canonical).toHaveLength(LISTED.length);
  expect(read('robots.txt')).toContain('Sitemap: http://localhost:4321/sitemap-index.xml');
});
