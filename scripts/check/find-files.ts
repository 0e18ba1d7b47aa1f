import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf } from '../export/reasons.ts';
import type { Unread } from './outcome.ts';

/**
 * Endings of what is taken from a folder: documents, and files that hold a policy and cannot be
 * read, so that they are named.
 */
const ENDINGS = /\.(?:docx|docm|odt|pdf|txt|text|md|markdown|html?|doc|rtf|pages)$/i;

/**
 * Hidden files and folders, and those by which Word and LibreOffice keep a document to themselves.
 */
const PASSED_OVER = /^(?:\.|~\$)/;

const BY_NAME = new Intl.Collator('en-GB', { numeric: true });

/** A file to check: its path as the reader would write it, and whole. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
}

/** What the paths of the command line lead to. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** What was named and cannot be opened. */
  readonly unread: readonly Unread[];
  /** How many files of folders were passed over, since they are no documents. */
  readonly passedOver: number;
}

/**
 * Finds the documents that were named, each once: files as they are, and all documents within
 * folders, by their names.
 *
 * @param from folder from which paths are meant
 * @param paths as typed
 */
export function findFiles(from: string, paths: readonly string[]): FoundFiles {
  const all = paths.map((path) => findIn(from, path));
  const files = all.flatMap((one) => one.files);
  const isFirst = ({ path }: FoundFile, index: number) =>
    files.findIndex((other) => other.path === path) === index;
  return {
    files: files.filter(isFirst),
    unread: all.flatMap((one) => one.unread),
    passedOver: all.reduce((sum, one) => sum + one.passedOver, 0),
  };
}

function findIn(from: string, file: string): FoundFiles {
  const path = resolve(from, file);
  try {
    if (!statSync(path).isDirectory()) {
      return { files: [{ file, path }], unread: [], passedOver: 0 };
    }
    return inFolder(file, path);
  } catch (error) {
    return { files: [], unread: [{ file, problem: reasonOf(error, file) }], passedOver: 0 };
  }
}

function inFolder(folder: string, path: string): FoundFiles {
  const { inside, unread } = walk(folder, path, new Set());
  const files = inside
    .filter(({ path: one }) => ENDINGS.test(one))
    .toSorted((one, other) => BY_NAME.compare(one.path, other.path));
  const passedOver = inside.length - files.length;
  if (files.length > 0 || unread.length > 0) return { files, unread, passedOver };
  const problem = 'There is no document in this folder.';
  return { files, unread: [{ file: folder, problem }], passedOver };
}

interface Walked {
  readonly inside: readonly FoundFile[];
  readonly unread: readonly Unread[];
}

/**
 * All files of a folder and of those within. A folder that cannot be opened is named, and does not
 * stop the others.
 *
 * @param seen folders that were walked through, by where they really are: a link may lead back to
 *   one of them
 */
function walk(folder: string, path: string, seen: Set<string>): Walked {
  try {
    const real = realpathSync(path);
    if (seen.has(real)) return { inside: [], unread: [] };
    seen.add(real);
    const names = readdirSync(path).filter((name) => !PASSED_OVER.test(name));
    const each = names
      .toSorted(BY_NAME.compare)
      .map((name) => walkOne({ file: join(folder, name), path: join(path, name) }, seen));
    return {
      inside: each.flatMap(({ inside }) => inside),
      unread: each.flatMap(({ unread }) => unread),
    };
  } catch (error) {
    return { inside: [], unread: [{ file: folder, problem: reasonOf(error, folder) }] };
  }
}

/** A link that leads nowhere, or back to itself, counts as a file, so that it is named. */
function walkOne({ file, path }: FoundFile, seen: Set<string>): Walked {
  return isFolder(path) ? walk(file, path, seen) : { inside: [{ file, path }], unread: [] };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
