// Plain JavaScript, since the lint reads it on whatever Node an editor has.
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The parts of a page that hold code: what comes between the fences, and its scripts. */
const PARTS = [/^---\n(.*?)\n---$/ms, /<script>(.*?)<\/script>/gs];

/**
 * Which files of src/ import which others, types and imports on demand included.
 *
 * @param {string} [root] folder of the project
 * @returns {Map<string, string[]>} paths from that folder, each with the paths that it imports
 */
export function readImports(root = ROOT) {
  const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).map((file) =>
    file.split(sep).join('/'),
  );
  const known = new Set(files);
  return new Map(
    files.toSorted().map((file) => {
      const named = importsIn(file, readFileSync(posix.join(root, file), 'utf8'));
      return [file, named.filter((one) => known.has(one))];
    }),
  );
}

/**
 * The files that one imports.
 *
 * @param {string} file path of it
 * @param {string} text what is in it
 * @returns {string[]} paths, each once, of whatever kind; what comes from packages is left out
 */
export function importsIn(file, text) {
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  const named = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const paths = named
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(dirname(file), name));
  return [...new Set(paths)];
}

/** @param {string} page */
function codeOf(page) {
  const [fences, scripts] = PARTS;
  return [fences.exec(page), ...page.matchAll(scripts)].map((found) => found?.[1] ?? '').join('\n');
}
