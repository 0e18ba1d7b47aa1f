import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindsOf } from '../../../../scripts/hosting/kinds.ts';
import { findCommand } from '../../../../scripts/hosting/programs/program.ts';

it('a kind of file that the site does not have is not passed over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
  expect(() => kindsOf(folder)).toThrow(
    'The site has no file policies/*/index.html (policy page).',
  );
  rmSync(folder, { recursive: true });
});

it('a server that is not installed is not found', () => {
  expect(findCommand(['no-such-server-anywhere'])).toBeNull();
  expect(findCommand(['no-such-server-anywhere', 'node'])).toMatch(/node$/);
});
