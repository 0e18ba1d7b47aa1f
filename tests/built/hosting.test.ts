import { existsSync, globSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedFiles, serverFiles } from '../../src/hosting/files.ts';
import { contentTypeOf, OTHER_TYPE } from '../../src/hosting/media-types.ts';
import { CACHE_RULES, isNamedByContent } from '../../src/hosting/rules.ts';
import { SECURITY_HEADERS } from '../../src/site/headers.ts';
import { asPattern } from '../unit/hosting/folders.ts';
import { DIST, read, ROOT, SUB_PATH_DIST } from './site.ts';

const FILES = globSync('**/*', { cwd: DIST }).filter((file) => statSync(DIST + file).isFile());

describe.each([
  ['/', DIST, `${ROOT}dist-hosting/`],
  ['/guides/policies/', SUB_PATH_DIST, `${ROOT}.cache/sub-path-hosting/`],
])('the site under %s', (base, folder, beside) => {
  const site = { base, headers: SECURITY_HEADERS };

  it('has what hosts look for in it, and what owners of servers copy beside it', () => {
    for (const { name, text } of publishedFiles(site)) expect(read(name, folder)).toBe(text);
    for (const { name, text } of serverFiles(site)) expect(read(name, beside)).toBe(text);
  });

  it('publishes nothing that is meant for the owners of servers', () => {
    expect(globSync('**/*{htaccess,caddy,.conf}', { cwd: folder })).toEqual([]);
  });
});

it('every file has a type, but for those of the search index', () => {
  const others = FILES.filter((file) => contentTypeOf(file) === OTHER_TYPE);
  expect(others.filter((file) => !file.startsWith('pagefind/'))).toEqual(['_headers']);
});

it('what hosts may keep for a year is named by its content', () => {
  const kept = FILES.filter(isNamedByContent);
  expect(kept.length).toBeGreaterThan(100);
  const unhashed = kept.filter(
    (file) => !/[.-][\w-]{8}\.\w+$|en_(?:group_)?[0-9a-f]{7,}\.\w+$/.test(file),
  );
  expect(unhashed).toEqual([]);
});

describe('hosts that know folders alone', () => {
  const rules = CACHE_RULES.flatMap(({ folders, cache }) =>
    folders.map((folder) => ({ pattern: asPattern(folder), cache })),
  );
  const matching = (file: string) =>
    rules.filter(({ pattern }) => pattern.test(file.replace(/index\.html$/, '')));

  it('find no two rules for one file, whose values they would put together', () => {
    expect(FILES.filter((file) => matching(file).length > 1)).toEqual([]);
  });

  it('find a rule for all data', () => {
    const data = FILES.filter((file) => /^data\/.+\.(csv|json)$/.test(file));
    expect(data.length).toBeGreaterThan(50);
    expect(data.filter((file) => matching(file).length === 0)).toEqual([]);
  });

  it('keep no file longer than others do', () => {
    const longer = FILES.filter(
      (file) => matching(file)[0]?.cache.includes('immutable') && !isNamedByContent(file),
    );
    expect(longer).toEqual([]);
  });
});

it('without being asked, the build compresses nothing and keeps nothing offline', () => {
  expect(FILES.filter((file) => /\.(br|gz)$/.test(file))).toEqual([]);
  expect(existsSync(`${DIST}sw.js`)).toBe(false);
  expect(existsSync(`${DIST}offline`)).toBe(false);
});
