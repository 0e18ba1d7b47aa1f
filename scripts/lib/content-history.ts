import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const CONTENT = 'src/content';
const CHANGES = `${CONTENT}/changes`;
/** More than the content of a thousand policies takes. */
const MOST_BYTES = 1_000_000_000;

/** The text of each file of content on disk, by its path in `src/content/`. */
export function contentNow(root: string): Map<string, string> {
  const files = globSync('**/*.{mdx,yaml}', { cwd: join(root, CONTENT) });
  return new Map(
    files.map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(join(root, CONTENT, file), 'utf8'),
    ]),
  );
}

/**
 * The same as it was in a commit.
 *
 * @param commit any name by which git knows one
 * @throws Error with what git says, if there is no such commit or it has no content
 */
export function contentAt(root: string, commit: string): Map<string, string> {
  const archive = git(root, ['archive', '--format=zip', '-0', commit, CONTENT]);
  const files = Object.entries(unzipSync(new Uint8Array(archive)));
  return new Map(
    files
      .filter(([path]) => /\.(mdx|yaml)$/.test(path))
      .map(([path, bytes]) => [path.slice(CONTENT.length + 1), strFromU8(bytes)]),
  );
}

/**
 * The commit in which changes were recorded last.
 *
 * @returns its id; null if there is none, or no history: an archive of the project has none, and
 * neither has a shallow clone
 */
export function lastRecorded(root: string): string | null {
  try {
    return git(root, ['log', '-1', '--format=%H', '--', CHANGES]).toString().trim() || null;
  } catch {
    return null;
  }
}

function git(root: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    maxBuffer: MOST_BYTES,
  });
  if (status === 0) return stdout;
  throw new Error(`git: ${error?.message ?? stderr.toString().trim()}`);
}
