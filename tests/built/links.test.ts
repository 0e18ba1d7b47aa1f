import { LinkChecker, LinkState } from 'linkinator';
import { expect, it } from 'vitest';
import { DIST, PAGES } from './site.ts';

/** Canonical addresses name the site's own origin, where nothing listens during a test. */
const OWN_ORIGIN = '^http://localhost:4321';

it('every link and anchor of the site leads somewhere', async () => {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: PAGES.map((page) => page.replace(/index\.html$/, '')),
    serverRoot: DIST,
    recurse: true,
    checkFragments: true,
    linksToSkip: [OWN_ORIGIN],
  });
  const broken = links.filter((link) => link.state === LinkState.BROKEN);
  expect(broken.map((link) => `${link.parent} → ${link.url}`)).toEqual([]);
  expect(links.length).toBeGreaterThan(PAGES.length);
});
