import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { showProgress } from '../../../../scripts/check/progress.ts';

function written(isTerminal: boolean, total: number): string {
  const stream = Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 80 });
  const progress = showProgress(total, stream as unknown as NodeJS.WriteStream);
  for (let done = 0; done < total; done += 1) progress.done();
  progress.end();
  return String(stream.read() ?? '');
}

it('is a bar on a terminal', () => {
  expect(written(true, 3)).toContain('Checking documents');
});

it.each([
  ['elsewhere', false, 3],
  ['for one document', true, 1],
])('is nothing %s', (_, isTerminal, total) => {
  expect(written(isTerminal, total)).toBe('');
});
