import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minifySync } from 'vite';
import { readPolicyFiles } from './content-files.ts';
import { byPolicyOrder, readPolicy } from '../policy/index.ts';
import { clauseRecords, type ClauseRecord } from '../search/records.ts';
import { intoShards, shardFolder } from '../search/shards.ts';
import { packIndex, searchIndexNames } from './search-index-names.ts';

/**
 * What this site's search loads of all that Pagefind can write: its ready-made interfaces are left
 * out.
 */
const LOADED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|[^/]*\.pf_meta|(index|fragment|filter)\/.*)$/;

/** What the first index has for all of them. */
const SHARED = /^(pagefind\.js|wasm\..*)$/;

/**
 * Pagefind loads its files one after another; handed a function to load them by, it finds them
 * under way already.
 */
const FETCH_BY =
  'let fetch = (...all) => globalThis.fetch(...all);\nexport const fetchBy = (own) => { fetch = own; };\n';

/**
 * Clauses are short: fewer, larger files make fewer requests, as long as each stays small when
 * there are many policies.
 */
const RECORDS_A_FRAGMENT = 6;

/**
 * Writes the search index in the build, and serves it from memory while authoring, made anew for
 * every request of its entry file.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  let base = '/';
  let first: ReturnType<typeof firstShard> | null = null;
  const firstIndex = () => (first ??= firstShard(root, base));
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const read = command === 'build' ? async () => (await firstIndex()).names : null;
        updateConfig({ vite: { plugins: [searchIndexNames(read)] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeAll(new URL('pagefind/', dir), firstIndex, root, base);
        logger.info(`${count} clauses indexed.`);
      },
      'astro:server:setup': ({ server }) => {
        let files = new Map<string, Uint8Array>();
        server.middlewares.use(`${base}pagefind`, (request, response, next) => {
          const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          void serve(name).catch(next);
          async function serve(file: string) {
            if (file === 'pagefind.js') files = await allFiles(root, base);
            const content = files.get(file);
            if (!content) return next();
            response.setHeader('Content-Type', contentType(file)).end(content);
          }
        });
      },
    },
  };
}

/** Writes every index. @returns how many records they hold */
async function writeAll(
  folder: URL,
  firstIndex: () => ReturnType<typeof firstShard>,
  root: string,
  base: string,
): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  let count = 0;
  for (const { shard, records } of recordsByShard(root, base)) {
    const files = shard === 0 ? (await firstIndex()).files : await shardFiles(shard, records);
    await writeIndex(folder, files);
    count += records.length;
  }
  await close();
  return count;
}

/** The records of each index, one after another, so that no more are held than those of one. */
function* recordsByShard(root: string, base: string) {
  const policies = readPolicyFiles(root).map(readPolicy).toSorted(byPolicyOrder);
  for (const [shard, own] of intoShards(policies).entries()) {
    const records: ClauseRecord[] = own.flatMap((policy) => clauseRecords(policy, base));
    yield { shard, records };
  }
}

/**
 * The index that every page starts with: the scripts of a build name its files, so it is made
 * before them.
 */
async function firstShard(root: string, base: string) {
  const [first] = recordsByShard(root, base);
  const files = first ? await shardFiles(first.shard, first.records) : [];
  const packed = packIndex(files);
  return { files: packed ? [...files, packed.pack] : files, names: packed?.names ?? null };
}

/**
 * Builds one index in memory.
 *
 * @throws Error with Pagefind's own words if it refuses a record
 */
async function shardFiles(shard: number, records: readonly ClauseRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    maxFragments: Math.ceil(records.length / RECORDS_A_FRAGMENT),
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  await Promise.all(
    records.map(async (record) => {
      const added = await index.addCustomRecord(structuredClone(record));
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
    }),
  );
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files
    .filter((file) => LOADED.test(file.path) && (shard === 0 || !SHARED.test(file.path)))
    .map((file) => (file.path === 'pagefind.js' ? withFetchBy(file) : file))
    .map((file) => ({ ...file, path: shardFolder(shard) + file.path }));
}

/** Pagefind's script with our way to load files, and a third shorter. */
function withFetchBy(file: IndexFile): IndexFile {
  const script = FETCH_BY + new TextDecoder().decode(file.content);
  const { code } = minifySync(file.path, script, { module: true });
  return { ...file, content: new TextEncoder().encode(code) };
}

/** All that the search loads, by name; for a server. */
async function allFiles(root: string, base: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { shard, records } of recordsByShard(root, base)) {
    for (const { path, content } of await shardFiles(shard, records)) files.set(path, content);
  }
  await close();
  return files;
}

async function writeIndex(folder: URL, files: readonly IndexFile[]): Promise<void> {
  for (const file of files) {
    const target = fileURLToPath(new URL(file.path, folder));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

function contentType(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript';
  return file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
