import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from '../../../../scripts/export/folder.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'folder-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

it('a folder is made with those above it, and may be there already', () => {
  const deep = join(FOLDER, 'a', 'b');
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
  expect(() => makeFolder(deep)).not.toThrow();
});

it('a folder cannot be made in a file', () => {
  writeFileSync(join(FOLDER, 'file'), '');
  expect(() => makeFolder(join(FOLDER, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(FOLDER, 'file', 'x'))).toThrow(/EEXIST|ENOTDIR/);
});

it.skipIf(!existsSync('/proc'))(
  'a place in which nothing can be made is named, and does not hold the command up',
  () => {
    expect(() => makeFolder('/proc/x')).toThrow('Nothing can be made in /proc.');
    expect(() => makeFolder('/proc/x/y')).toThrow('Nothing can be made in /proc.');
  },
);
