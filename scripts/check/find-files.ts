import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf } from '../export/reasons.ts';
import type { Unread } from './outcome.ts';

/** Endings of what is taken from a folder: documents, and files that hold a policy and cannot be read, so that they are named. */
const ENDINGS = /\.(?:docx|docm|odt|pdf|txt|text|md|markdown|html?|doc|rtf|pages)$/i;

/** Hidden files, and those by which Word and LibreOffice keep a document to themselves. */
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
 * Finds the documents that were named, each once: files as they are, and of folders all documents within, by their names.
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
  const inside = readdirSync(path, { withFileTypes: true, recursive: true }).filter(isFile);
  const documents = inside
    .filter(({ name }) => ENDINGS.test(name))
    .map((one) => join(one.parentPath, one.name))
    .toSorted(BY_NAME.compare);
  const files = documents.map((one) => ({ file: join(folder, one.slice(path.length)), path: one }));
  const unread =
    files.length === 0 ? [{ file: folder, problem: 'There is no document in this folder.' }] : [];
  return { files, unread, passedOver: inside.length - documents.length };
}

function isFile(one: Dirent): boolean {
  return !one.isDirectory() && !PASSED_OVER.test(one.name);
}
