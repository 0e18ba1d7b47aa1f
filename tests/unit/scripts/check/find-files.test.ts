import * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { findFiles } from '../../../../scripts/check/find-files.ts';

vi.mock('node:fs', { spy: true });
const actual = await vi.importActual<typeof fs>('node:fs');

let from: string;

beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(from, 'trust/infants'), { recursive: true });
  mkdirSync(join(from, 'empty'));
  const files = [
    '10.docx',
    '9.odt',
    'infants/a.PDF',
    'old.doc',
    'logo.png',
    '.hidden.txt',
    '~$9.docx',
  ];
  for (const file of files) writeFileSync(join(from, 'trust', file), '');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(from, { recursive: true });
});

it('takes from a folder all documents within, by name and number, and counts what is none', () => {
  const { files, passedOver, unread } = findFiles(from, ['trust']);
  expect(files.map(({ file }) => file)).toEqual(
    ['trust/9.odt', 'trust/10.docx', 'trust/infants/a.PDF', 'trust/old.doc'].map((one) =>
      join(...one.split('/')),
    ),
  );
  expect([passedOver, unread]).toEqual([1, []]);
});

it('takes a file that is named whatever it is called, and each once', () => {
  const { files } = findFiles(from, [
    'trust/logo.png',
    'trust/../trust/logo.png',
    'trust/logo.png',
  ]);
  expect(files.map(({ file }) => file)).toEqual(['trust/logo.png']);
});

it('says what is not there, and where there is no document', () => {
  expect(findFiles(from, ['lost.docx', 'empty'])).toEqual({
    files: [],
    unread: [
      { file: 'lost.docx', problem: 'lost.docx does not exist.' },
      { file: 'empty', problem: 'There is no document in this folder.' },
    ],
    passedOver: 0,
  });
});

it('goes through a folder once, though a link leads back to it', () => {
  symlinkSync('..', join(from, 'trust/infants/up'));
  symlinkSync('nowhere', join(from, 'trust/infants/lost.txt'));
  const { files, unread } = findFiles(from, ['trust']);
  expect(files.map(({ file }) => file)).toEqual(
    [
      'trust/9.odt',
      'trust/10.docx',
      'trust/infants/a.PDF',
      'trust/infants/lost.txt',
      'trust/old.doc',
    ].map((one) => join(...one.split('/'))),
  );
  expect(unread).toEqual([]);
});

it('follows a link to a folder elsewhere, and takes a folder that is called like a document for one', () => {
  symlinkSync(join(from, 'trust'), join(from, 'empty/linked'));
  mkdirSync(join(from, 'empty/x.docx'));
  writeFileSync(join(from, 'empty/x.docx/y.txt'), '');
  const { files } = findFiles(from, ['empty']);
  expect(files.map(({ file }) => file)).toContain(join('empty', 'linked', '9.odt'));
  expect(files.at(-1)?.file).toBe(join('empty', 'x.docx', 'y.txt'));
});

it('names a folder that cannot be opened, and takes the documents beside it', () => {
  // The spy lives as long as the program that runs the tests, and other files of tests read folders
  // too.
  onTestFinished(() => void vi.mocked(fs.readdirSync).mockReset());
  vi.mocked(fs.readdirSync).mockImplementation(((path: string) => {
    if (path.endsWith('infants')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return actual.readdirSync(path);
  }) as typeof fs.readdirSync);
  const { files, unread } = findFiles(from, ['trust']);
  expect(files).toHaveLength(3);
  expect(unread).toEqual([
    { file: join('trust', 'infants'), problem: 'infants may not be used by you.' },
  ]);
});

it('reads folders as ever after one could not be opened', () => {
  expect(fs.readdirSync(from, { withFileTypes: true })[0]).toBeInstanceOf(fs.Dirent);
});

it('takes a link to itself for a file, which cannot be read', () => {
  symlinkSync('itself.txt', join(from, 'empty/itself.txt'));
  expect(findFiles(from, ['empty']).files.map(({ file }) => file)).toEqual([
    join('empty', 'itself.txt'),
  ]);
});
