import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root as project } from '../../unit/support/project.ts';

let root = '';
const today = new Date().toISOString().slice(0, 10);
const file = () => join(root, `src/content/changes/on-${today}.yaml`);
const review = () => join(root, 'src/content/topics/review.yaml');

function git(...args: string[]) {
  const author = ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.org'];
  const { status, stderr } = spawnSync('git', [...author, ...args], { cwd: root });
  if (status !== 0) throw new Error(stderr.toString());
}

function record(...args: string[]) {
  const command = ['scripts/record-changes.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'changes-'));
  for (const one of ['src', 'scripts', 'package.json', '.prettierrc.json']) {
    cpSync(join(project, one), join(root, one), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  rmSync(join(root, 'src/content/changes'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the command that records changes', () => {
  it('says what it needs where there is no history', () => {
    const { status, stderr } = record();
    expect(status).toBe(1);
    expect(stderr).toBe(
      'There is no history to compare the content with: this needs a clone with its history, or --since and a commit.\n',
    );
  });

  it('writes nothing where nothing has changed', () => {
    git('init', '--quiet');
    git('add', 'src', 'scripts');
    git('commit', '--quiet', '--message', 'Publish');
    expect(record('--since', 'HEAD').stdout).toBe(
      'Nothing that is not recorded has changed since HEAD.\n',
    );
  });

  it('writes what has changed into the file of the day, and leaves open why', () => {
    const topic = readFileSync(review(), 'utf8');
    writeFileSync(review(), topic.replace('label: Every 12 months', 'label: Each year'));
    expect(record('--since', 'HEAD').stdout).toMatch(
      /^src\/content\/changes\/on-[\d-]+\.yaml has \d+ changes\. Say in \d+ of them, after says:,/,
    );
    const { date, changes } = parse(readFileSync(file(), 'utf8')) as {
      date: string;
      changes: Record<string, string>[];
    };
    expect(date).toBe(today);
    expect(changes).toContainEqual({
      kind: 'stance-corrected',
      policy: 'newall-green',
      topic: 'review',
      was: expect.stringContaining('Every 12 months') as string,
      now: expect.stringContaining('Each year') as string,
      says: '',
    });
  });

  it('keeps what a person has written, and adds nothing twice', () => {
    writeFileSync(
      file(),
      readFileSync(file(), 'utf8').replaceAll("says: ''", 'says: It is plainer.'),
    );
    expect(record('--since', 'HEAD').stdout).toContain('Nothing that is not recorded has changed');
    expect(readFileSync(file(), 'utf8')).toContain('says: It is plainer.');
  });

  it('writes a day that every reader of YAML takes for text, in the format of the project', () => {
    expect(readFileSync(file(), 'utf8')).toMatch(/^date: '\d{4}-\d\d-\d\d'\n/);
  });

  it('follows second thoughts, and keeps what was said of the same thing', () => {
    const topic = readFileSync(review(), 'utf8');
    writeFileSync(review(), topic.replace('label: Each year', 'label: Once a year'));
    record('--since', 'HEAD');
    const text = readFileSync(file(), 'utf8');
    expect(text).toContain('Once a year');
    expect(text).not.toContain('Each year');
    expect(text).toContain('It is plainer.');
  });

  it('takes the file away where all of it was undone', () => {
    const [topic, text] = [readFileSync(review(), 'utf8'), readFileSync(file(), 'utf8')];
    writeFileSync(review(), topic.replace('label: Once a year', 'label: Every 12 months'));
    expect(record('--since', 'HEAD').stdout).toMatch(/is undone, so the file is gone\.\n$/);
    expect(existsSync(file())).toBe(false);
    writeFileSync(review(), topic);
    writeFileSync(file(), text);
  });

  it('goes by the commit in which changes were recorded last', () => {
    git('add', 'src');
    git('commit', '--quiet', '--message', 'Record');
    expect(record().stdout).toContain('Nothing that is not recorded has changed');
  });

  it('passes on what git says of a commit that does not exist', () => {
    const { status, stderr } = record('--since', 'yesteryear');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^git: .*yesteryear/);
  });
});
