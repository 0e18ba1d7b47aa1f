import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { shown } from './words.ts';

/** Names of files that are being written; only this program gives them. */
const TEMPORARY = /^\.side-by-clause-\d+-\d+\.part$/;

let count = 0;

/**
 * Writes a file so that it is there whole or not at all: under another name first, whatever happens
 * to the program or the disk meanwhile.
 *
 * @param folder one that exists
 * @param name of the file in it
 * @throws Error in one sentence where a folder or a link has that name, and as Node has it where
 *   the disk is full or cannot be written to
 */
export function writeWhole(folder: string, name: string, content: Uint8Array | string): void {
  const path = join(folder, name);
  const problem = placeProblem(path, name);
  if (problem) throw new Error(problem);
  count += 1;
  const temporary = join(folder, `.side-by-clause-${process.pid}-${count}.part`);
  try {
    // Fails where the name is taken, even by a link.
    const file = openSync(temporary, 'wx', 0o666);
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Why nothing may be written under a name; null if it may. A link may lead out of the folder, to a
 * file of somebody else's.
 */
function placeProblem(path: string, name: string): string | null {
  const found = statusOf(path);
  if (!found || found.isFile()) return null;
  if (found.isSymbolicLink()) {
    return `${shown(name)} is a link to another place, and nothing is written through it. Delete the link and try again.`;
  }
  return found.isDirectory() ? `${shown(name)} is a folder.` : `${shown(name)} is not a file.`;
}

/** What is under a path itself, links not followed; null if nothing is. */
export function statusOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

/**
 * Clears away what an earlier run was writing when it was killed.
 *
 * @param folder one in which no other run is at work
 * @returns how many files it was
 */
export function clearTemporary(folder: string): number {
  const names = readdirSync(folder).filter((name) => TEMPORARY.test(name));
  for (const name of names) rmSync(join(folder, name), { force: true });
  return names.length;
}

/** Whether an error says that a disk, or the share of it that one may use, is full. */
export function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
