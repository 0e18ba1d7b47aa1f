import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../../src/offline/plan.ts';

const MEGABYTE = 1024 * 1024;

function files(bytes: Readonly<Record<string, number>>) {
  return Object.entries(bytes).map(([path, size]) => ({ path, bytes: size }));
}

describe('what is kept before anybody has opened it', () => {
  it('are the tools with all that they read, as it is asked for', () => {
    const built = files({
      'index.html': 1,
      'check/index.html': 1,
      'check/register.json': 1,
      'check/sample-policy.docx': 1,
      'adopt/index.html': 1,
      'adopt/template.json': 1,
      'offline/not-kept/index.html': 1,
      '_astro/pdf-worker-mboifYmA.js': 1,
    });
    expect(keptFiles(built).toSorted()).toEqual([
      '',
      '_astro/pdf-worker-mboifYmA.js',
      'adopt/',
      'adopt/template.json',
      'check/',
      'check/register.json',
      'check/sample-policy.docx',
      'offline/not-kept/',
    ]);
  });

  it('are the data and the search index, after the tools', () => {
    const built = files({
      'data/compare/neu/littletown.csv': 1,
      'data/index.html': 1,
      'data/policies/neu.json': 1,
      'pagefind/pagefind.js': 1,
      'search/index.html': 1,
    });
    expect(keptFiles(built)).toEqual([
      'search/',
      'data/',
      'data/policies/neu.json',
      'pagefind/pagefind.js',
      'data/compare/neu/littletown.csv',
    ]);
  });

  it('are not the pages of policies, kept when they are opened, nor files of the host', () => {
    const built = files({
      'policies/neu/index.html': 1,
      'topics/images/index.html': 1,
      '404.html': 1,
      _headers: 1,
      '.nojekyll': 0,
      'adopt/template.json.br': 1,
      'data/matrix.csv.gz': 1,
      'sitemap-0.xml': 1,
    });
    expect(keptFiles(built)).toEqual([]);
  });

  it('of a large library are as much as fits, and the tools in any case', () => {
    const built = files({
      'adopt/template.json': 20 * MEGABYTE,
      'data/policies/a.json': 1,
    });
    expect(keptFiles(built)).toEqual(['adopt/template.json']);
    const large = files({
      'check/index.html': 1,
      'data/policies/a.json': 10 * MEGABYTE,
      'data/policies/b.json': 10 * MEGABYTE,
    });
    expect(keptFiles(large)).toEqual(['check/', 'data/policies/a.json']);
  });
});
