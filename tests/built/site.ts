import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type HTMLElement } from 'node-html-parser';

/** Folder of the project, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = `${ROOT}dist/`;
export const SUB_PATH_DIST = `${ROOT}.cache/sub-path/`;
/** A build made with BUILD_DATE=2028-06-01, when all that was checked must be checked again. */
export const LATER_DIST = `${ROOT}.cache/later/`;

/** Where the builds under test say that they are published. */
export const SITE = 'http://localhost:4321';

/** Every page of the built site, as a path in the folder it was built to. */
export const PAGES: readonly string[] = globSync('**/*.html', { cwd: DIST }).toSorted();

/** Pages that are in menus and search engines: all but the page for what does not exist. */
export const LISTED = PAGES.filter((page) => page !== '404.html');

export const SLUGS = [
  'neu',
  'newall-green',
  'alderley-edge',
  'clifton-lodge',
  'littletown',
] as const;

export function read(file: string, folder: string = DIST): string {
  return readFileSync(folder + file, 'utf8');
}

export function readPage(page: string, folder: string = DIST): HTMLElement {
  return parse(read(page, folder), { comment: true });
}
