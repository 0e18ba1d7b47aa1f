import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readLockFiles, readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { digest } from '../../../src/integrations/digest.ts';
import { inspectPolicy, writeLock } from '../../../src/policy/index.ts';
import { KNOWN_SLUGS, root } from '../../unit/support/project.ts';

/** What the command says on its error output, and how it ends. */
function run(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/lock-words.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr };
}

const LOCKS = new Map(readLockFiles(root).map(({ slug, source }) => [slug, source]));

describe('the command that locks words', () => {
  it('has locked each of the five policies', () => {
    expect([...LOCKS.keys()]).toEqual(expect.arrayContaining([...KNOWN_SLUGS]));
  });

  // A policy that is added is locked once its words have been checked.
  it.each(
    readPolicyFiles(root).flatMap((file) => (LOCKS.has(file.slug) ? [[file.slug, file]] : [])),
  )('would write the lock that there is: %s', (slug, file) => {
    expect(LOCKS.get(slug)).toBe(writeLock(inspectPolicy(file), digest));
  });

  it('asks which policy', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Say which policy\.\nUsage: npm run lock-words -- SLUG…, of alderley-edge, /,
    );
  });

  it('refuses a policy that does not exist', () => {
    const { status, stderr } = run('hill-view');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no policy "hill-view".');
  });
});
