import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedChecksSchema } from '../../../../src/check/publish.ts';
import { byPolicyOrder } from '../../../../src/policy/index.ts';
import { policies, root } from '../../../unit/support/project.ts';

const POLICY = `Example Primary School

1. Friends
1.1 Staff must not accept friend requests from former pupils on social media.
1.2 Staff keep to the Data Protection Act 1998.
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(folder, 'trust'));
  writeFileSync(join(folder, 'trust/example.txt'), POLICY);
  writeFileSync(join(folder, 'trust/broken.docx'), 'PK\u0003\u0004 and no more');
});

afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPT = 'scripts/check/index.ts';
const setting = () =>
  ({ cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } }) as const;

/** What the command prints and how it ends, from where a reader stands. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], setting());
  return { status, stdout, stderr };
}

describe('the command that checks documents', () => {
  it('prints a table and what it found, and ends with 0 where all were read', () => {
    const { status, stdout, stderr } = run('trust/example.txt', '--against', 'neu');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^document .*only there\ntrust\/example\.txt +2 +1 +1 /);
    expect(stdout).toContain('1.2  Data Protection Act 1998: replaced from 25 May 2018');
  });

  it('names what it cannot read, goes on with the others and ends with 1', () => {
    const { status, stdout, stderr } = run('trust', '--json', '--csv', 'out.csv');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^trust\/broken\.docx was not read\. This file is damaged/);
    const checks = publishedChecksSchema.parse(JSON.parse(stdout));
    expect(checks.map(({ file }) => file)).toEqual(['trust/example.txt']);
    expect(checks[0]?.citations.map(({ status: one }) => one)).toEqual(['replaced']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('trust/broken.docx');
  });

  it.skipIf(!existsSync('/dev/full'))('says so where what it prints cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, 'trust/example.txt'], {
      ...setting(),
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([
      1,
      'Not all was written. The output has no room on its disk.\n',
    ]);
  });

  it('refuses what is no file and may never end', () => {
    const { status, stderr } = run('/dev/zero', 'trust/example.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\/dev\/zero was not read\. This is a pipe or a device\./);
  });

  it('ends with 2 where it is not understood, and says which policies there are', () => {
    const { status, stdout, stderr } = run('trust', '--against', 'hill-view');
    expect([status, stdout]).toEqual([2, '']);
    const known = policies.toSorted(byPolicyOrder).map(({ slug }) => slug);
    expect(stderr).toBe(
      `--against: there is no policy “hill-view”. It can be ${known.join(', ')}.\n`,
    );
    expect(run().status).toBe(2);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run check -- FILE…');
    expect(stdout).toMatch(/“seems covered” was right for \d+ of \d+ topics/);
  });
});
