import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILDS, faultOf, markBuilt, missingBuilds } from '../../../../scripts/test/builds.ts';

const { site, subPath, later } = BUILDS;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'builds-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file as if some minutes ago. */
function write(name: string, minutesAgo: number): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  const then = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(path, then, then);
}

describe('a build', () => {
  it('that is not there is missing', () => {
    expect(faultOf(root, site)).toBe('is missing');
  });

  it('that was made for the tests, after its sources, is as it should be', () => {
    write('src/pages/index.astro', 9);
    write('dist/index.html', 5);
    markBuilt(root, site);
    expect(faultOf(root, site)).toBeNull();
  });

  it('that was made by hand was made on another day, for another address', () => {
    write('dist/index.html', 5);
    expect(faultOf(root, site)).toBe('was not made for the tests');
    markBuilt(root, site);
    write('dist/index.html', -1);
    expect(faultOf(root, site)).toBe('was not made for the tests');
  });

  it('that is older than a source names it', () => {
    write('dist/index.html', 5);
    markBuilt(root, site);
    write('src/styles/base.css', -1);
    expect(faultOf(root, site)).toBe('is older than src/styles/base.css');
  });
});

describe('the builds that tests need', () => {
  it('are named in one sentence where they are not as they should be', () => {
    write('dist/index.html', 5);
    markBuilt(root, site);
    write('.cache/sub-path/index.html', 5);
    expect(missingBuilds(root, [site, subPath, later])).toBe(
      'These tests look at the built site, and .cache/sub-path/ was not made for the tests; .cache/later/ is missing. Run npm test -- --only built, or --only browser, which builds what is needed.',
    );
  });

  it('are not spoken of where they are', () => {
    write('dist/index.html', 5);
    markBuilt(root, site);
    expect(missingBuilds(root, [site])).toBeNull();
  });
});
