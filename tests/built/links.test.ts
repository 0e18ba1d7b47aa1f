import { LinkChecker, LinkState } from 'linkinator';
import { expect, it } from 'vitest';
import type { PublishedReference } from '../../src/law/publish.ts';
import { DIST, PAGES, read, readPage } from './site.ts';

/**
 * Canonical addresses name the site's own origin, where nothing listens during a test; sources are
 * elsewhere, and not asked.
 */
const NOT_ASKED = ['^http://localhost:4321', '^https://'];

it('every link and anchor of the site leads somewhere', async () => {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: PAGES.map((page) => page.replace(/index\.html$/, '')),
    serverRoot: DIST,
    recurse: true,
    checkFragments: true,
    linksToSkip: NOT_ASKED,
  });
  const broken = links.filter((link) => link.state === LinkState.BROKEN);
  expect(broken.map((link) => `${link.parent} → ${link.url}`)).toEqual([]);
  expect(links.length).toBeGreaterThan(PAGES.length);
});

it('no link leads elsewhere but to the source of a reference, on the register and the pages of topics', () => {
  const references = JSON.parse(read('data/references.json')) as PublishedReference[];
  const sources = new Set(references.flatMap(({ source }) => source?.url ?? []));
  const outward = PAGES.flatMap((page) =>
    readPage(page)
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^[a-z]+:|^\/\//i.test(href))
      .map((href) => ({ page, href })),
  );
  expect(outward.filter(({ href }) => !sources.has(href))).toEqual([]);
  expect(outward.filter(({ page }) => !/^(law|topics)\//.test(page))).toEqual([]);
  expect(new Set(outward.map(({ href }) => href))).toEqual(sources);
});
