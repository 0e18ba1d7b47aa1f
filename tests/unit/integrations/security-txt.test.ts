import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { securityTxt } from '../../../src/integrations/security-txt.ts';
import { runHook } from '../support/integration.ts';

let folder = '';
const file = () => join(folder, '.well-known/security.txt');
const build = () =>
  runHook(securityTxt(), 'astro:build:done', { dir: pathToFileURL(`${folder}/`) });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'security-'));
  vi.stubEnv('SITE_URL', 'https://policies.example.org');
  vi.stubEnv('BUILD_DATE', '2026-11-20');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('security.txt', () => {
  it('is written where there is somebody to write to, with the top of the host in it', async () => {
    vi.stubEnv('CONTACT', 'mailto:policies@example.org');
    vi.stubEnv('BASE_PATH', '/staff/');
    await build();
    const text = readFileSync(file(), 'utf8');
    expect(text).toContain('Contact: mailto:policies@example.org\n');
    expect(text).toContain('Canonical: https://policies.example.org/.well-known/security.txt\n');
  });

  it('is not written where there is nobody', async () => {
    vi.stubEnv('CONTACT', '');
    vi.stubEnv('REPOSITORY_URL', '');
    await build();
    expect(existsSync(file())).toBe(false);
  });
});
