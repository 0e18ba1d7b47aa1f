import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/project.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const FILES = Object.values(scripts).flatMap((script) => script.match(/scripts\/[\w./-]+/g) ?? []);
const git = spawnSync('git', ['ls-files', 'scripts'], { cwd: root, encoding: 'utf8' });

describe('the commands of package.json', () => {
  it('start files that exist', () => {
    expect(FILES.length).toBeGreaterThan(20);
    expect(FILES.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.skipIf(git.status !== 0)('start files that a clone has', () => {
    const tracked = new Set(git.stdout.split('\n'));
    expect(FILES.filter((file) => !tracked.has(file))).toEqual([]);
  });

  it('run on the project’s own Node', () => {
    const bare = Object.entries(scripts).filter(
      ([, script]) => !script.startsWith('node scripts/'),
    );
    expect(bare).toEqual([]);
  });
});
