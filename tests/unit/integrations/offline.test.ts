import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offline } from '../../../src/integrations/offline.ts';
import { readSiteConfig } from '../../../src/site/config.ts';
import { runHook } from '../support/integration.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(folder, 'check'));
  writeFileSync(join(folder, 'check/index.html'), 'check');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The service worker of a build; null if it has none. */
async function workerOf(environment: Record<string, string>): Promise<string | null> {
  await runHook(offline(readSiteConfig(environment)), 'astro:build:done', {
    dir: pathToFileURL(`${folder}/`),
    logger: { info: () => undefined },
  });
  const file = join(folder, 'sw.js');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What is added to the pages of a build. */
async function addedTo(command: string, environment: Record<string, string>) {
  const added = { routes: [] as string[], scripts: 0 };
  await runHook(offline(readSiteConfig(environment)), 'astro:config:setup', {
    command,
    injectRoute: ({ pattern }: { pattern: string }) => added.routes.push(pattern),
    injectScript: () => (added.scripts += 1),
  });
  return added;
}

describe('reading offline', () => {
  it('is nothing to a build that is not asked for it', async () => {
    expect(await workerOf({})).toBeNull();
    expect(await addedTo('build', {})).toEqual({ routes: [], scripts: 0 });
  });

  it('adds its pages, and in a build the script that registers its worker', async () => {
    const routes = ['/offline', '/offline/not-kept'];
    expect(await addedTo('build', { OFFLINE: '1' })).toEqual({ routes, scripts: 1 });
    expect(await addedTo('dev', { OFFLINE: '1' })).toEqual({ routes, scripts: 0 });
  });

  it('has a version that changes with what is kept, and with nothing else', async () => {
    const before = await workerOf({ OFFLINE: '1', BASE_PATH: '/staff/' });
    writeFileSync(join(folder, 'not-kept.html'), '');
    expect(await workerOf({ OFFLINE: '1', BASE_PATH: '/staff/' })).toBe(before);
    expect(before).toMatch(/version:[`"'][0-9a-f]{12}[`"']/);
    expect(before).toContain('/staff/');
    writeFileSync(join(folder, 'check/index.html'), 'check of a later day');
    expect(await workerOf({ OFFLINE: '1', BASE_PATH: '/staff/' })).not.toBe(before);
  });

  it('is taken back by a worker that deletes what was kept and answers nothing', async () => {
    const worker = await workerOf({ OFFLINE: 'remove' });
    expect(worker).toContain('unregister');
    expect(worker).not.toContain('fetch');
    expect(await addedTo('build', { OFFLINE: 'remove' })).toEqual({ routes: [], scripts: 0 });
  });
});
