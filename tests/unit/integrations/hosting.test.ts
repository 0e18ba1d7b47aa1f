import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../src/integrations/write-headers.ts';
import { headersFile, SECURITY_HEADERS } from '../../../src/site/headers.ts';
import { runHook } from '../support/integration.ts';

describe('the security headers', () => {
  it('are sent in preview', async () => {
    const updates: unknown[] = [];
    await runHook(securityHeaders(), 'astro:config:setup', {
      command: 'preview',
      config: { base: '/' },
      updateConfig: (update: unknown) => updates.push(update),
    });
    expect(updates).toEqual([{ server: { headers: SECURITY_HEADERS } }]);
  });

  it('are not sent while authoring, where Vite needs inline code', async () => {
    const updates: unknown[] = [];
    await runHook(securityHeaders(), 'astro:config:setup', {
      command: 'dev',
      config: { base: '/' },
      updateConfig: (update: unknown) => updates.push(update),
    });
    expect(updates).toEqual([]);
  });

  it('are written for the host, under the base of the site', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'headers-'));
    const integration = securityHeaders();
    const config = { base: '/staff/' };
    await runHook(integration, 'astro:config:setup', { command: 'build', config });
    await runHook(integration, 'astro:build:done', { dir: pathToFileURL(`${folder}/`) });
    expect(await readFile(join(folder, '_headers'), 'utf8')).toBe(headersFile('/staff/'));
    await rm(folder, { recursive: true });
  });
});
