import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { LocalProblem, Problem } from '../report/problem.ts';

export interface ContentFile {
  /** Without its ending. */
  readonly name: string;
  readonly path: string;
  readonly source: string;
}

export interface ContentFolder {
  readonly files: ContentFile[];
  /** What is in the folder and could not be read, or would be passed over. */
  readonly problems: Problem[];
}

type Read = Pick<ContentFile, 'source'> | { readonly problem: LocalProblem };

const TOP = { line: 1, column: 1 } as const;

/**
 * Two of them, and words of ours beside, make one name of a file, and no disk takes more than 255
 * letters.
 */
const LONGEST = 60;

/**
 * Small letters, figures and single hyphens: a name is part of addresses and of references such as
 * neu#5.3.
 */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Reads the files of one kind of content.
 *
 * @param root folder of the project
 * @param folder path of the folder within it; there may be none
 * @param extension ending of the files, with its dot
 * @returns the files that could be read, in the order of their names, and a problem for everything
 *   else but hidden files; never throws
 */
export function readFolder(root: string, folder: string, extension: string): ContentFolder {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const full = join(root, folder);
  const { entries, problem } = listFolder(full);
  if (problem) problems.push({ file: folder, ...problem });
  for (const entry of entries.filter((one) => !one.startsWith('.'))) {
    const path = `${folder}/${entry}`;
    const name = entry.slice(0, -extension.length);
    const result = entry.endsWith(extension) ? readText(join(full, entry)) : ignored(extension);
    if ('problem' in result) problems.push({ file: path, ...result.problem });
    else files.push({ name, path, ...result });
    if (entry.endsWith(extension) && !isName(name)) problems.push({ file: path, ...badName(name) });
  }
  return { files, problems };
}

/** Something that is in the place of the folder and is none is not the same as no folder. */
export function listFolder(path: string): {
  readonly entries: string[];
  readonly problem?: LocalProblem;
} {
  if (!lstatSync(path, { throwIfNoEntry: false })) return { entries: [] };
  try {
    return { entries: readdirSync(path).toSorted() };
  } catch {
    const message = 'This is no folder that can be read, and a folder of content should be here.';
    const fix = 'Put the folder itself here, or remove what is in its place.';
    return { entries: [], problem: { rule: 'file-unread', ...TOP, message, fix } };
  }
}

/**
 * Whether a file of content may have a name: one that can be in an address, and is no word that
 * JavaScript has for everything.
 */
export function isName(name: string): boolean {
  return NAME.test(name) && name.length <= LONGEST && !(name in {});
}

function badName(name: string): LocalProblem {
  return {
    rule: 'file-name',
    ...TOP,
    message: `The name "${name}" cannot be part of an address.`,
    fix: `Name the file in small letters, figures and single hyphens, a letter first, at most ${LONGEST} in all, as in hill-view.`,
  };
}

function ignored(extension: string): Read {
  return unread(
    'file-ignored',
    `This is no ${extension} file, so nothing would be made of it.`,
    `If it is content, end its name in ${extension} and put it directly into this folder; else move it out of the content.`,
  );
}

function unread(rule: LocalProblem['rule'], message: string, fix: string): Read {
  return { problem: { rule, ...TOP, message, fix } };
}

function readText(path: string): Read {
  if (!existsSync(path)) {
    const message = 'This is a link to a file that is not there.';
    return unread('file-unread', message, 'Put the file itself here.');
  }
  if (!statSync(path).isFile()) {
    const message = `This is a folder, and its name ends like that of a file (${extname(path)}).`;
    return unread('file-unread', message, 'Move the files in it out of it, and remove it.');
  }
  try {
    return textOf(readFileSync(path));
  } catch (error) {
    const why = error instanceof Error ? error.message.split(',')[0] : String(error);
    return unread('file-unread', `This file cannot be read: ${why}.`, 'Let the build read it.');
  }
}

function textOf(bytes: Buffer): Read {
  const isUtf16 = /^(?:\xFF\xFE|\xFE\xFF|[^\0]\0|\0[^\0])/.test(bytes.toString('latin1', 0, 2));
  if (isUtf8(bytes) && !isUtf16) return { source: bytes.toString('utf8') };
  const message = isUtf16
    ? 'This file is text in UTF-16, and content is UTF-8.'
    : 'Here is a byte that is not part of UTF-8 text.';
  const fix =
    'Save the file as UTF-8 (in an editor: “Save with encoding”), and look at its accents, dashes and quotation marks.';
  const place = isUtf16 ? TOP : firstFault(bytes);
  return { problem: { rule: 'file-encoding', ...place, message, fix } };
}

function firstFault(bytes: Buffer): { line: number; column: number } {
  const before = bytes.toString('utf8').split('\uFFFD')[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
