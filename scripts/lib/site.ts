import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toolEnvironment } from './run.mjs';
import { serveFolder, type Server } from './serve.ts';

const PAGE = 'adopt/index.html';
const SOURCES = ['src/**/*', 'astro.config.mjs'];

/** The folder that the site is built to; OUT_DIR is the build's own variable. */
export function siteFolder(root: string): string {
  return resolve(root, process.env['OUT_DIR'] ?? 'dist');
}

/**
 * Whether the site has to be built before its page can be used.
 *
 * @returns why, as the end of a sentence; null if it need not be
 */
export function whyBuild(root: string, folder: string): string | null {
  const built = changedAt(join(folder, PAGE));
  if (built === null) return 'not built yet';
  const sources = globSync(SOURCES, { cwd: root });
  const isOlder = sources.some((file) => (changedAt(join(root, file)) ?? 0) > built);
  return isOlder ? 'older than its source' : null;
}

function changedAt(file: string): number | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.mtimeMs : null;
}

/**
 * Serves the built site to this machine alone, building it first if it is missing or out of date.
 *
 * @param root folder of the project
 * @returns the address of the generator, and how to end the server
 * @throws Error if the site cannot be built
 */
export async function openSite(root: string): Promise<Server> {
  const folder = siteFolder(root);
  const why = whyBuild(root, folder);
  if (why) build(root, why);
  const base = basePath(readFileSync(join(folder, PAGE), 'utf8'));
  const { url, close } = await serveFolder(folder, base);
  return { url: `${url}adopt/`, close };
}

/** What the build prints is shown only if it fails. */
function build(root: string, why: string): void {
  console.log(`The site is ${why}: building it first, which takes half a minute or so.`);
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    cwd: root,
    env: toolEnvironment(),
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error([stdout, stderr].filter(Boolean).join('\n'));
  throw new Error('The site was not built; the report above says why.');
}

/**
 * The path under which the site was built to live, with a slash at both ends, as its page has it.
 */
export function basePath(page: string): string {
  return /data-template="([^"]*)adopt\/template\.json"/.exec(page)?.[1] ?? '/';
}
