import { describe, expect, it } from 'vitest';
import {
  contentTypeOf,
  MEDIA_TYPES,
  shrinks,
  typesThat,
} from '../../../src/hosting/media-types.ts';

describe('the kind of a file', () => {
  it.each([
    ['policies/neu/index.html', 'text/html; charset=utf-8'],
    ['data/matrix.csv', 'text/csv; charset=utf-8'],
    ['review.ics', 'text/calendar; charset=utf-8'],
    ['_astro/a.B1.js', 'text/javascript; charset=utf-8'],
    ['data/topics.json', 'application/json'],
    ['sitemap-0.xml', 'application/xml'],
    ['a.wasm', 'application/wasm'],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['_headers', 'application/octet-stream'],
    ['v1.2/file', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => expect(contentTypeOf(path)).toBe(type));

  it('is named once for every ending', () => {
    const endings = MEDIA_TYPES.flatMap((media) => media.endings);
    expect(new Set(endings).size).toBe(endings.length);
  });
});

describe('a compressed copy', () => {
  it.each(['a.html', 'a.json', 'a.csv', 'a.svg', 'a.icc'])('is worth having of %s', (path) =>
    expect(shrinks(path)).toBe(true),
  );

  it.each(['a.woff', 'a.docx', 'a.png', 'a.pf_index', 'a.html.br', 'a.gz', '_headers'])(
    'is not of %s, which is compressed or no text',
    (path) => expect(shrinks(path)).toBe(false),
  );
});

it('types are listed by what holds for them', () => {
  expect(typesThat(({ isText }) => isText)).toContain('text/calendar');
  expect(typesThat(({ isText }) => isText)).not.toContain('application/json');
});
