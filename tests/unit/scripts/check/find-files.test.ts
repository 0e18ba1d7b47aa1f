import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFiles } from '../../../../scripts/check/find-files.ts';

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

afterEach(() => rmSync(from, { recursive: true }));

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
