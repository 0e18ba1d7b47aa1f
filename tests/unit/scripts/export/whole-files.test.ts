import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole } from '../../../../scripts/export/is-whole.ts';
import { clearTemporary, isFull, writeWhole } from '../../../../scripts/export/whole-files.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);

describe('a file is written', () => {
  it('whole, over one that is there, and leaves nothing beside it', () => {
    writeWhole(folder, 'a.txt', 'first');
    writeWhole(folder, 'a.txt', Buffer.from('second'));
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('through no link: what it leads to stays as it was', () => {
    writeFileSync(path('theirs.txt'), 'theirs');
    symlinkSync(path('theirs.txt'), path('a.txt'));
    symlinkSync(path('nowhere.txt'), path('b.txt'));
    for (const name of ['a.txt', 'b.txt']) {
      expect(() => writeWhole(folder, name, 'ours')).toThrow(
        `${name} is a link to another place, and nothing is written through it. Delete the link and try again.`,
      );
    }
    expect(readFileSync(path('theirs.txt'), 'utf8')).toBe('theirs');
    expect(existsSync(path('nowhere.txt'))).toBe(false);
  });

  it('not where a folder stands', () => {
    mkdirSync(path('a.txt'));
    expect(() => writeWhole(folder, 'a.txt', 'ours')).toThrow('a.txt is a folder.');
  });

  it('not at all where its folder is gone, and the error says so', () => {
    expect(() => writeWhole(path('gone'), 'a.txt', 'ours')).toThrow('ENOENT');
  });
});

it('what an earlier run was writing is cleared away, and nothing else', () => {
  const others = ['a.txt', '.side-by-clause.lock', '.side-by-clause-1.part', 'x.part'];
  for (const name of [...others, '.side-by-clause-12-3.part']) writeFileSync(path(name), 'x');
  writeFileSync(path('target'), 'theirs');
  symlinkSync(path('target'), path('.side-by-clause-12-4.part'));
  expect(clearTemporary(folder)).toBe(2);
  expect(readdirSync(folder).toSorted()).toEqual([...others, 'target'].toSorted());
  expect(readFileSync(path('target'), 'utf8')).toBe('theirs');
});

it('a full disk is told from other faults', () => {
  const withCode = (code: string) => Object.assign(new Error(code), { code });
  expect(['ENOSPC', 'EDQUOT', 'EACCES'].map((code) => isFull(withCode(code)))).toEqual([
    true,
    true,
    false,
  ]);
  expect(isFull('ENOSPC')).toBe(false);
});

describe('a file is whole', () => {
  it.each([
    ['a.pdf', `%PDF-1.7\n${'x'.repeat(5000)}\n%%EOF\n`],
    ['a.docx', `PK\u0003\u0004${'x'.repeat(5000)}PK\u0005\u0006${'\0'.repeat(18)}`],
    ['a.html', '<!doctype html>\n<p>x</p>\n</html>\n'],
    ['a.json', '{ "version": 2 }'],
    ['a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['a.txt', 'a line'],
    ['a.md', '# a heading'],
  ])('%s, if it has its beginning and its end', (name, text) => {
    writeFileSync(path(name), text, 'latin1');
    expect(isWhole(folder, name)).toBe(true);
    writeFileSync(path(name), text.slice(0, text.length / 2), 'latin1');
    expect(isWhole(folder, name)).toBe(/\.(txt|md)$/.test(name));
    writeFileSync(path(name), '');
    expect(isWhole(folder, name)).toBe(false);
  });

  it('only if it is there, and is a file and no link', () => {
    writeFileSync(path('a.txt'), 'x');
    symlinkSync(path('a.txt'), path('b.txt'));
    mkdirSync(path('c.txt'));
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
    expect(names.filter((name) => isWhole(folder, name))).toEqual(['a.txt']);
  });
});
