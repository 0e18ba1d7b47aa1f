import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Plugin } from 'vite';
import { readCbor } from './cbor.ts';

const MODULE = 'virtual:search-index';

/**
 * What the browser is told about the index when the site is built, so that it need not find out
 * file by file.
 */
export interface IndexNames {
  /** Pagefind's entry file. */
  readonly entry: string;
  /**
   * One file of all that every question needs, with the files of Pagefind that it is made of and
   * their lengths.
   */
  readonly pack: { readonly path: string; readonly parts: readonly (readonly [string, number])[] };
  /**
   * The files with the words of the index, each with the first and the last of them, as far as
   * tells it from its neighbours.
   */
  readonly words: readonly (readonly [from: string, to: string, path: string])[];
}

/**
 * The module virtual:search-index.
 *
 * @param read gives the names in a build; null while authoring, where the index changes with the
 *   content
 */
export function searchIndexNames(read: (() => Promise<IndexNames | null>) | null): Plugin {
  return {
    name: 'search-index-names',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id) =>
      id === `\0${MODULE}` ? `export default ${JSON.stringify(read && (await read()))};` : null,
  };
}

/**
 * Names the files of an index.
 *
 * @param files as Pagefind makes them
 * @returns the names, and the file in which those that every question needs are packed; null for an
 *   index of nothing
 * @throws Error if Pagefind has changed its format
 */
export function packIndex(
  files: readonly IndexFile[],
): { names: IndexNames; pack: IndexFile } | null {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const packed = files.filter((file) => file === meta || file.path.startsWith('wasm.'));
  if (!entry || !meta) return null;
  const path = meta.path.replace(/\.pf_meta$/, '.pack');
  const pack = { path, content: Buffer.concat(packed.map(({ content }) => content)) };
  const parts = packed.map((file) => [file.path, file.content.length] as const);
  const names = {
    entry: new TextDecoder().decode(entry.content),
    pack: { path, parts },
    words: wordsOf(meta),
  };
  return { names, pack };
}

/** Pagefind signs what it has compressed. */
const SIGNATURE = 'pagefind_dcd';

function wordsOf({ content, path }: IndexFile): IndexNames['words'] {
  const bytes = gunzipSync(content).subarray(SIGNATURE.length);
  const [, , chunks] = readCbor(bytes) as [string, unknown, [string, string, string][]];
  if (!Array.isArray(chunks)) throw new Error(`${path} does not name the words of its index.`);
  return chunks.map(([from, to, hash]) => [from, to, `index/${hash}.pf_index`]);
}
