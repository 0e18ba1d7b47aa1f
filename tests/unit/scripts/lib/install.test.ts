import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assertWritable } from '../../../../scripts/lib/install.mjs';

const folder = mkdtempSync(join(tmpdir(), 'writable-'));

it('a folder that can be written to is passed over, and nothing is left in it', () => {
  assertWritable(folder);
  expect(readdirSync(join(folder, '.cache'))).toEqual([]);
});

it('a folder that cannot be written to is reported in a sentence, with what to do', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => assertWritable(file)).toThrow(
    `Nothing can be written to ${file} (ENOTDIR). Packages, the site and test results are written there: copy the project to a folder of your own and try again.`,
  );
  rmSync(folder, { recursive: true });
});
