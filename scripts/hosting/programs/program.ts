import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a server finds all that it needs, in a folder of its own that is removed when it has ended.
 */
export interface Place {
  /** The folder, for its configuration and what it writes. */
  readonly folder: string;
  /** What is published: the site is in it, under its base. */
  readonly www: string;
  /** Path under which the site lives. */
  readonly base: string;
  /** What the build has written for the owners of servers. */
  readonly snippets: string;
  readonly port: number;
}

/** A web server, with one way of telling it about the site. */
export interface Program {
  readonly name: string;
  /** Names under which it may be installed. */
  readonly commands: readonly string[];
  /** What to do where it is not. */
  readonly install: string;
  /** Encodings that it sends of what the build has compressed. */
  readonly encodings: () => readonly ('br' | 'gzip')[];
  /**
   * Writes its configuration as docs/hosting.md tells the owner of a server to.
   *
   * @param place of the server
   * @param command that is installed
   * @returns its arguments, to run in the foreground
   */
  readonly configure: (place: Place, command: string) => readonly string[];
}

/** Where Debian keeps servers is not in the path of everybody. */
const MORE_PLACES = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** The path of the first command that is installed; null if none is. */
export function findCommand(commands: readonly string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...MORE_PLACES];
  const places = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Servers started by root answer as somebody else, and some refuse not to.
 *
 * @returns null for anybody who is not root
 */
export function lesserUser(): string | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const known = ['www-data', 'nginx', 'apache', 'nobody'];
  return known.find((name) => users.some((line) => line.startsWith(`${name}:`))) ?? null;
}
