import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../../unit/support/project.ts';

it.each([
  ['npm run new-policy -- SLUG', 'scripts/new-policy/index.ts'],
  ['npm test -- --only PART', 'scripts/test/index.ts'],
  ['npm run mutants -- src/compare', 'scripts/mutants/index.ts'],
  ['npm run hosting -- load', 'scripts/hosting/index.ts'],
  ['npm run record-changes -- --since COMMIT', 'scripts/record-changes.ts'],
  ['npm run release', 'scripts/release/index.ts'],
  ['npm run lock-words -- SLUG', 'scripts/lock-words.ts'],
])('--help says how a command is used, and does nothing else: %s', (usage, file) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toContain(usage);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
