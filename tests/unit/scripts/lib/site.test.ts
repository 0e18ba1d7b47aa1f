import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../../scripts/lib/serve.ts';
import { basePath, whyBuild } from '../../../../scripts/lib/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'));
const dist = join(folder, 'dist');

function write(file: string, seconds: number): void {
  const full = join(folder, file);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, file);
  utimesSync(full, seconds, seconds);
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the site', () => {
  it('is built if it has no page to adopt a policy', () => {
    write('src/deep/down/App.tsx', 100);
    write('dist/index.html', 200);
    expect(whyBuild(folder, dist)).toBe('not built yet');
  });

  it('is built again if any of its sources is newer', () => {
    write('src/deep/down/App.tsx', 300);
    write('dist/adopt/index.html', 200);
    expect(whyBuild(folder, dist)).toBe('older than its source');
  });

  it('is left as it is if none is', () => {
    write('src/deep/down/App.tsx', 100);
    write('docs/rules.md', 300);
    write('dist/adopt/index.html', 200);
    expect(whyBuild(folder, dist)).toBeNull();
  });

  it('is served under the path that it was built for', () => {
    const page = (path: string) =>
      `<div id="generator" data-template="${path}adopt/template.json">`;
    expect(basePath(page('/'))).toBe('/');
    expect(basePath(page('/guides/policies/'))).toBe('/guides/policies/');
  });
});

describe('the server', () => {
  it('serves the files of its folder, and nothing else', async () => {
    write('secret.txt', 100);
    write('dist/adopt/index.html', 100);
    write('dist/_astro/a.css', 100);
    const { url, close } = await serveFolder(dist, '/base/');
    const get = async (path: string) => {
      const response = await fetch(new URL(path, url));
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    expect(await get('adopt/')).toEqual([200, 'text/html; charset=utf-8', 'dist/adopt/index.html']);
    expect(await get('_astro/a.css')).toEqual([200, 'text/css', 'dist/_astro/a.css']);
    for (const path of ['missing', '../secret.txt', '..%2fsecret.txt', '/adopt/', '%', '']) {
      expect((await get(path))[0], path).toBe(404);
    }
    close();
    await expect(fetch(url)).rejects.toThrow();
  });
});
