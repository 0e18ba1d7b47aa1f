import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOCK, takeLock } from '../../../../scripts/export/lock.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = (text: string) => writeFileSync(join(folder, LOCK), text);
const take = () => takeLock(folder, 'out/');

/** The number of a process that is no more. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

it('a folder is taken, and given back', () => {
  const lock = take();
  expect(lock.note).toBeNull();
  expect(readdirSync(folder)).toEqual([LOCK]);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
  lock.release();
});

it('a folder in which another run is at work is refused', () => {
  held(`${process.ppid}\n${hostname()}\n`);
  expect(take).toThrow(
    `out/ is in use: another run (process ${process.ppid}) is making files there. Wait until it has ended, or choose another folder.`,
  );
  expect(readdirSync(folder)).toEqual([LOCK]);
});

it('a folder of another computer’s run is refused, since nobody here knows whether it has ended', () => {
  held('1\nsomewhere-else\n');
  expect(take).toThrow(
    'out/ is in use: a run on the computer “somewhere-else” has taken it. If none is at work there, delete .side-by-clause.lock in it and try again.',
  );
});

it.each([
  ['of a process that is no more', () => `${deadProcess()}\n${hostname()}\n`],
  ['of a process of this very number', () => `${process.pid}\n${hostname()}\n`],
  ['that was cut off while it was written', () => ''],
])('a lock %s is taken over, and this is said', (_what, text) => {
  held(text());
  const lock = take();
  expect(lock.note).toBe('An earlier run in out/ was cut off; this one takes its place.');
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

it('the lock of another run is not given back', () => {
  const lock = take();
  held(`${process.ppid}\n${hostname()}\n`);
  lock.release();
  expect(readdirSync(folder)).toEqual([LOCK]);
});

it('a folder of the name of the lock is named', () => {
  mkdirSync(join(folder, LOCK));
  expect(take).toThrow('.side-by-clause.lock is not a file. Delete it and try again.');
});

it('a folder in which nothing can be written is named, and not the lock', () => {
  rmSync(folder, { recursive: true });
  expect(take).toThrow('--out: out does not exist.');
});
