import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { reasonOf } from './reasons.ts';
import { statusOf } from './whole-files.ts';

export const LOCK = '.side-by-clause.lock';

/** A folder in which this program alone is at work. */
export interface Lock {
  /** What a person should know: that an earlier run was cut off; otherwise null. */
  readonly note: string | null;
  readonly release: () => void;
}

/**
 * Takes a folder for this run, so that two do not write over each other's files. The lock of a run
 * that is no more is taken over.
 *
 * @param folder one that exists
 * @param out the same as typed
 * @throws Error in one sentence while another run is at work there, or where nothing can be written
 */
export function takeLock(folder: string, out: string): Lock {
  const path = join(folder, LOCK);
  const holder = holderOf(path);
  if (holder !== null) {
    const why = whyHeld(holder);
    if (why) throw new Error(`${out} is in use: ${why}.`);
    rmSync(path, { force: true });
  }
  writeLock(path, out);
  const note =
    holder === null ? null : `An earlier run in ${out} was cut off; this one takes its place.`;
  return { note, release: () => release(path) };
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Who holds a lock; null if there is none. One that cannot be read was cut off while it was
 * written.
 */
function holderOf(path: string): Holder | null {
  const found = statusOf(path);
  if (!found) return null;
  if (!found.isFile()) throw new Error(`${LOCK} is not a file. Delete it and try again.`);
  const [pid = '', host = ''] = readFileSync(path, 'utf8').split('\n');
  return { pid: Number(pid), host };
}

/** Why a lock still holds, as the end of a sentence; null if the run that took it is no more. */
function whyHeld({ pid, host }: Holder): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (host !== hostname()) {
    return `a run on the computer “${host}” has taken it. If none is at work there, delete ${LOCK} in it and try again`;
  }
  // In a container every run may have the same number.
  if (pid === process.pid || !isRunning(pid)) return null;
  return `another run (process ${pid}) is making files there. Wait until it has ended, or choose another folder`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, and runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** If two runs begin at once, one of them finds the lock taken. */
function writeLock(path: string, out: string): void {
  try {
    writeFileSync(path, `${process.pid}\n${hostname()}\n`, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Error(`${out} is in use: another run has just begun there.`, { cause: error });
    }
    rmSync(path, { force: true });
    throw new Error(`--out: ${reasonOf(withoutPath(error), out)}`, { cause: error });
  }
}

/** The reader named the folder, and not the lock in it. */
function withoutPath(error: unknown): unknown {
  return error instanceof Error ? Object.assign(error, { path: undefined }) : error;
}

function release(path: string): void {
  try {
    if (holderOf(path)?.pid === process.pid) rmSync(path, { force: true });
  } catch {
    // A later run takes it over, since this process is no more.
  }
}
