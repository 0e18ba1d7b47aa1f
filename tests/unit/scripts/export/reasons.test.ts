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
  const error = new Error('page.goto: net::ERR_EMPTY_RESPONSE\nCall log:\n  - waiting');
  expect(reasonOf(error)).toBe('net::ERR_EMPTY_RESPONSE.');
});

it('a browser that is gone is said plainly', () => {
  const error = new Error('page.pdf: Target page, context or browser has been closed');
  expect(reasonOf(error)).toBe('The browser crashed or was closed.');
});

it('a time-out is said plainly', () => {
  const error = new Error('locator.waitFor: Timeout 60000ms exceeded.\nCall log: …');
  expect(reasonOf(Object.assign(error, { name: 'TimeoutError' }))).toBe(
    'The page did not answer in time.',
  );
});

it('anything else is still a sentence', () => {
  expect(reasonOf('out of paper')).toBe('out of paper.');
  expect(reasonOf(new Error(''))).toBe('It failed and does not say why.');
});
