import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFile } from '../../src/site/headers.ts';
import { DIST, read, SUB_PATH_DIST } from './site.ts';

const dataFiles = globSync('data/**/*.{json,csv}', { cwd: DIST }).toSorted();

it('building twice gives the same data, byte for byte', () => {
  expect(dataFiles.length).toBeGreaterThan(5);
  expect(globSync('data/**/*.{json,csv}', { cwd: SUB_PATH_DIST }).toSorted()).toEqual(dataFiles);
  for (const file of dataFiles) {
    expect(read(file, SUB_PATH_DIST) === read(file, DIST), file).toBe(true);
  }
});

it('the security headers are written for the host, under the site’s own path', () => {
  expect(read('_headers', DIST)).toBe(headersFile('/'));
  expect(read('_headers', SUB_PATH_DIST)).toBe(headersFile('/guides/policies/'));
});

it('only the files that the search loads are published with the index', () => {
  const files = globSync('pagefind/*', { cwd: DIST });
  expect(files.filter((file) => /ui|highlight|unknown/.test(file))).toEqual([]);
});
