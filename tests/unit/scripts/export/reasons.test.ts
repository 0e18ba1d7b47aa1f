import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reasonOf } from '../../../../scripts/export/reasons.ts';

function caught(task: () => unknown): unknown {
  try {
    return task();
  } catch (error) {
    return error;
  }
}

it('a file that cannot be used is named with what is wrong with it', () => {
  const missing = caught(() => readFileSync(join(tmpdir(), 'no-such-folder', 'schools.csv')));
  expect(reasonOf(missing)).toBe('schools.csv does not exist.');
  const full = Object.assign(new Error('ENOSPC: …'), { code: 'ENOSPC', path: '/out/a.pdf' });
  expect(reasonOf(full)).toBe('a.pdf has no room on its disk.');
  expect(
    reasonOf(
      caught(() => readFileSync(tmpdir())),
      'out/a.csv',
    ),
  ).toBe('a.csv is a folder.');
});

it('a library’s error is its first line, without its log', () => {
  const error = new Error('The font has no glyph\n    at setGlyph (font.js:3:1)');
  expect(reasonOf(error)).toBe('The font has no glyph.');
});

it('anything else is still a sentence', () => {
  expect(reasonOf('out of paper')).toBe('out of paper.');
  expect(reasonOf(new Error(''))).toBe('It failed and does not say why.');
});
