import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { DIST, read } from './site.ts';

const LIMIT = 220_000;

function gzipped(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What a script of the site imports at once, as paths in the built site. */
function importedBy(file: string): string[] {
  const names = read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
  return Array.from(names, ([, name]) => `_astro/${name}`);
}

it('a PDF in Latin letters costs at most 220 kB on demand, its fonts and the serif of the appendix included', () => {
  const worker = globSync('_astro/pdf-worker-*.js', { cwd: DIST });
  const client = globSync('_astro/client.*.js', { cwd: DIST }).filter((file) =>
    read(file).includes('pdf-worker-'),
  );
  const fonts = globSync('_astro/source-*-latin-{400,700}-normal*.woff', { cwd: DIST });
  expect([worker.length, client.length, fonts.length]).toEqual([1, 1, 3]);
  const scripts = [...worker, ...client, ...worker.flatMap(importedBy)];
  const [script, font] = [gzipped(scripts), gzipped(fonts)];
  console.log(`PDF: ${script} bytes of script and ${font} of fonts, of at most ${LIMIT}`);
  expect(script + font).toBeLessThanOrEqual(LIMIT);
});
