import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { showProgress } from '../../../../scripts/export/progress.ts';
import { plannedFor, resultOf } from './results.ts';

const RESULTS = plannedFor(['Hill View']).map((one) =>
  resultOf(one, { files: ['s.pdf'], ms: 1000 }),
);
const LINE = 'Hill View: s.pdf (1.0 s)\n';

function written(total: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const methods = ['cursorTo', 'clearLine', 'moveCursor', 'clearScreenDown'];
  Object.assign(stream, Object.fromEntries(methods.map((name) => [name, () => true])));
  const progress = showProgress(total, stream as unknown as NodeJS.WriteStream);
  progress.start();
  for (let made = 0; made < total; made++) RESULTS.forEach(progress.done);
  progress.end();
  return String(stream.read() ?? '');
}

it('away from a terminal each policy has its line as it is made', () => {
  expect(written(2, false)).toBe(LINE + LINE);
});

it('on a terminal there is a bar for several policies, and their lines after it', () => {
  const text = written(3, true);
  expect(text).toContain('3 of 3');
  expect(text.endsWith(LINE.repeat(3))).toBe(true);
});

it('one policy needs no bar', () => {
  expect(written(1, true)).toBe(LINE);
});

it('a bar that never started leaves nothing', () => {
  const stream = Object.assign(new PassThrough(), { isTTY: true });
  showProgress(3, stream as unknown as NodeJS.WriteStream).end();
  expect(stream.read()).toBeNull();
});

it('a program that ends in the middle leaves the cursor and long lines as they were', () => {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const methods = ['cursorTo', 'clearLine', 'moveCursor', 'clearScreenDown'];
  Object.assign(stream, Object.fromEntries(methods.map((name) => [name, () => true])));
  const before = process.listeners('exit');
  const progress = showProgress(3, stream as unknown as NodeJS.WriteStream);
  progress.start();
  const [restore] = process.listeners('exit').filter((one) => !before.includes(one));
  stream.read();
  restore?.(130);
  expect(String(stream.read())).toBe('\u001b[?25h\u001b[?7h');
  progress.end();
  expect(process.listeners('exit')).toEqual(before);
});
