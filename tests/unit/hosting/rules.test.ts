import { describe, expect, it } from 'vitest';
import {
  cacheControlOf,
  CACHE_RULES,
  escaped,
  isNamedByContent,
  NOT_SERVED,
} from '../../../src/hosting/rules.ts';
import { asPattern } from './folders.ts';

const YEAR = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300';

describe('how long a file may be kept', () => {
  it.each([
    ['_astro/page.CowJEkEM.js', YEAR],
    ['_astro/source-serif-4-latin-400-normal-C1O10bxN.woff', YEAR],
    ['pagefind/fragment/en_group_072e487.pf_fragment', YEAR],
    ['pagefind/index/en_040b7b4.pf_index', YEAR],
    ['pagefind/pagefind.en_1d7d21099c.pack', YEAR],
    ['pagefind/2/filter/en_575cf9c.pf_filter', YEAR],
    ['pagefind/pagefind.js', MINUTES],
    ['pagefind/pagefind-entry.json', MINUTES],
    ['pagefind/2/pagefind-entry.json', MINUTES],
    ['pagefind/wasm.en.pagefind', MINUTES],
    ['data/matrix.csv', MINUTES],
    ['data/compare/neu/littletown-topics.csv', MINUTES],
    ['data/policies/neu.json', MINUTES],
    ['data/index.html', 'no-cache'],
    ['data/', 'no-cache'],
    ['', 'no-cache'],
    ['policies/neu/', 'no-cache'],
    ['policies/_astro/', 'no-cache'],
    ['404.html', 'no-cache'],
    ['adopt/template.json', 'no-cache'],
    ['sw.js', 'no-cache'],
    ['favicon.svg', 'no-cache'],
  ])('is for %s: %s', (path, cache) => {
    expect(cacheControlOf(path)).toBe(cache);
    expect(isNamedByContent(path)).toBe(cache === YEAR);
  });

  it('is told hosts of folders in rules of which no two match one path', () => {
    const folders = CACHE_RULES.flatMap((rule) => rule.folders);
    const paths = folders.map((folder) => folder.replace(/:\w+/g, 'x').replace('*', 'y/z'));
    for (const path of paths) {
      expect(
        folders.filter((folder) => asPattern(folder).test(path)),
        path,
      ).toHaveLength(1);
    }
  });
});

describe('what is not served', () => {
  const pattern = new RegExp(`^(?:${NOT_SERVED})$`);

  it.each(['_headers', '.nojekyll', '.htaccess', '.git/config', 'a/.hidden', 'a/.git/b/c'])(
    'includes %s',
    (path) => expect(pattern.test(path)).toBe(true),
  );

  it.each(['.well-known/security.txt', '_astro/a.js', 'policies/neu/', 'a_headers', 'v1.2/'])(
    'does not include %s',
    (path) => expect(pattern.test(path)).toBe(false),
  );
});

it('a path is a pattern of just that path', () => {
  expect(escaped('/~hill-view/v1.2/')).toBe(String.raw`/~hill-view/v1\.2/`);
  expect(escaped('a+b(c)')).toBe(String.raw`a\+b\(c\)`);
});
