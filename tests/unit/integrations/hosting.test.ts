import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hosting } from '../../../src/integrations/hosting.ts';
import { netlifyHeaders } from '../../../src/hosting/netlify.ts';
import { readSiteConfig } from '../../../src/site/config.ts';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';
import { runHook } from '../support/integration.ts';

async function updatesOf(command: string, environment = {}): Promise<unknown[]> {
  const updates: unknown[] = [];
  await runHook(hosting(readSiteConfig(environment)), 'astro:config:setup', {
    command,
    config: { base: '/' },
    updateConfig: (update: unknown) => updates.push(update),
  });
  return updates;
}

describe('the security headers', () => {
  it('are sent in preview', async () => {
    expect(await updatesOf('preview')).toEqual([{ server: { headers: SECURITY_HEADERS } }]);
  });

  it('are not sent while authoring, where Vite needs inline code', async () => {
    expect(await updatesOf('dev')).toEqual([]);
  });

  it('promise HTTPS for as many hosts as the owner of the site has asked', async () => {
    const headers = { ...SECURITY_HEADERS };
    expect(await updatesOf('preview', { HSTS: 'subdomains' })).toEqual([
      {
        server: {
          headers: {
            ...headers,
            'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
          },
        },
      },
    ]);
  });
});

describe('a build', () => {
  let folder: string;
  let printed: string[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hosting-'));
    printed = [];
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist/index.html'), '<p>'.repeat(1000));
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function build(environment: Record<string, string>): Promise<void> {
    const config = readSiteConfig(environment);
    const integration = hosting(config);
    await runHook(integration, 'astro:config:setup', { command: 'build', config });
    await runHook(integration, 'astro:build:done', {
      dir: pathToFileURL(`${folder}/dist/`),
      logger: { info: (line: string) => printed.push(line) },
    });
  }

  it('publishes what hosts look for in the site, under its path', async () => {
    await build({ BASE_PATH: '/staff/' });
    expect(await readFile(join(folder, 'dist/_headers'), 'utf8')).toBe(
      netlifyHeaders({ base: '/staff/', headers: SECURITY_HEADERS }),
    );
    expect(await readFile(join(folder, 'dist/.nojekyll'), 'utf8')).toBe('');
  });

  it('writes what owners of servers copy beside the site, anew each time', async () => {
    await mkdir(join(folder, 'dist-hosting'));
    await writeFile(join(folder, 'dist-hosting/of-an-older-build'), '');
    await build({ HSTS: 'preload' });
    for (const file of [
      'nginx/snippets/side-by-clause.conf',
      'apache/htaccess',
      'caddy/side-by-clause.caddy',
    ]) {
      const text = await readFile(join(folder, 'dist-hosting', file), 'utf8');
      expect(text).toContain('"max-age=63072000; includeSubDomains; preload"');
    }
    expect(existsSync(join(folder, 'dist-hosting/of-an-older-build'))).toBe(false);
  });

  it('compresses where it is asked to, and only there', async () => {
    await build({});
    expect(existsSync(join(folder, 'dist/index.html.br'))).toBe(false);
    await build({ PRECOMPRESS: '1' });
    expect(existsSync(join(folder, 'dist/index.html.br'))).toBe(true);
    expect(printed).toEqual(['1 files have copies compressed with Brotli and gzip.']);
  });
});
