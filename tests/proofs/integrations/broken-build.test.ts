import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/integrations/validate-content.ts';
import { formatReport } from '../../../src/report/format.ts';
import { fixtures, root } from '../../unit/support/project.ts';

const BROKEN = join(fixtures, 'broken-site');

describe('a build of a site with broken policies', () => {
  const bin = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin')];
  const build = spawnSync('astro', ['build', '--root', BROKEN], {
    cwd: root,
    encoding: 'utf8',
    timeout: 300_000,
    env: {
      ...process.env,
      PATH: [...bin, process.env['PATH']].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  });
  const output = `${build.stdout}${build.stderr}`;

  it('fails', () => {
    expect(build.error).toBeUndefined();
    expect(build.status).toBe(1);
  });

  it('prints every problem of every file at once, with file, line, column, rule and fix', () => {
    const problems = contentProblems(BROKEN, new Date('2026-11-20'));
    expect(problems.length).toBeGreaterThan(5);
    expect(output).toContain(formatReport(problems));
  });

  it('prints them once', () => {
    expect(output.split('clause-id-duplicate')).toHaveLength(2);
  });

  it('adds neither a stack of our own code nor advice that has nothing to do with it', () => {
    expect(output).not.toMatch(/Hint:|Stack trace:|Location:/);
  });
});
