import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Result } from '../../../../scripts/export/make.ts';
import { showProgress } from '../../../../scripts/export/progress.ts';
import { answered } from '../../support/template.ts';

const POLICY = { place: '', school: 'Hill View', answers: answered(), file: 's', remarks: [] };
const RESULT: Result = { policy: POLICY, files: ['s.pdf'], failure: null, ms: 1000 };
const LINE = 'Hill View: s.pdf (1.0 s)\n';

function written(total: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const methods = ['cursorTo', 'clearLine', 'moveCursor', 'clearScreenDown'];
  Object.assign(stream, Object.fromEntries(methods.map((name) => [name, () => true])));
  const progress = showProgress(total, stream as unknown as NodeJS.WriteStream);
  progress.start();
  for (let made = 0; made < total; made++) progress.done(RESULT);
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
