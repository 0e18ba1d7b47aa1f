import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIST, read, SITE, SUB_PATH_DIST } from './site.ts';

const dataFiles = globSync('data/**/*.{json,csv}', { cwd: DIST }).toSorted();

/** Tables hold whole addresses, and these hold the path under which the site lives. */
const underTop = (text: string) => text.replaceAll(`${SITE}/guides/policies/`, `${SITE}/`);

it('building twice gives the same data, byte for byte but for the addresses in tables', () => {
  expect(dataFiles.length).toBeGreaterThan(5);
  expect(globSync('data/**/*.{json,csv}', { cwd: SUB_PATH_DIST }).toSorted()).toEqual(dataFiles);
  for (const file of dataFiles) {
    const built = read(file, SUB_PATH_DIST);
    const expected = file.endsWith('.csv') ? underTop(built) : built;
    expect(expected === read(file, DIST), file).toBe(true);
  }
});

it('only the files that the search loads are published with the index', () => {
  const files = globSync('pagefind/**/*.*', { cwd: DIST }).map((file) =>
    file.replaceAll('\\', '/').replaceAll(/en_\w+/g, 'en_HASH'),
  );
  expect([...new Set(files)].toSorted()).toEqual([
    'pagefind/filter/en_HASH.pf_filter',
    'pagefind/fragment/en_HASH.pf_fragment',
    'pagefind/index/en_HASH.pf_index',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.en_HASH.pack',
    'pagefind/pagefind.en_HASH.pf_meta',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
  ]);
});
