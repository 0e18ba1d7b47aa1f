import { describe, expect, it } from 'vitest';
import { netlifyHeaders } from '../../../src/hosting/netlify.ts';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';

const write = (base: string) => netlifyHeaders({ base, headers: SECURITY_HEADERS });

/** Paths, with the headers of each. */
function blocksOf(text: string): [string, string[]][] {
  const blocks: [string, string[]][] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (line.startsWith('  ')) blocks.at(-1)?.[1].push(line.trim());
    else blocks.push([line, []]);
  }
  return blocks;
}

describe('the _headers file', () => {
  it('begins with every path under that of the site, and the security headers', () => {
    const [[path, headers] = ['', []]] = blocksOf(write('/staff/'));
    expect(path).toBe('/staff/*');
    expect(headers).toEqual(
      Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
    );
  });

  it('lets what is named by its content be kept, and data for a little while', () => {
    const blocks = Object.fromEntries(blocksOf(write('/staff/')));
    expect(blocks['/staff/_astro/*']).toEqual([
      'Cache-Control: public, max-age=31536000, immutable',
    ]);
    expect(blocks['/staff/data/compare/*']).toEqual(['Cache-Control: public, max-age=300']);
  });

  it('has no path with anything after a star, and no value longer than hosts take', () => {
    for (const [path, headers] of blocksOf(write('/'))) {
      expect(path).toMatch(/^\/[^*]*\*?$/);
      for (const header of headers) expect(header.length).toBeLessThan(2000);
    }
    expect(blocksOf(write('/')).length).toBeLessThan(100);
  });
});
