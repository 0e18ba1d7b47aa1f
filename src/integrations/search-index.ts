import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { readPolicyFiles } from './content-files.ts';
import { readPolicy } from '../policy/index.ts';
import { clauseRecords, type ClauseRecord } from '../search/records.ts';

/** Of all that Pagefind can write, what this site's search loads: not its ready-made interfaces. */
const LOADED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|[^/]*\.pf_meta|(index|fragment|filter)\/.*)$/;

/** Clauses are short: fewer, larger files make fewer requests, as long as each stays small when there are many policies. */
const RECORDS_A_FRAGMENT = 6;

/**
 * Writes the search index in the build, and serves it from memory while authoring, made anew for every request of
 * its entry file.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = allRecords(root, base);
        await writeIndex(new URL('pagefind/', dir), await indexFiles(records));
        logger.info(`${records.length} clauses indexed.`);
      },
      'astro:server:setup': ({ server }) => {
        let files = new Map<string, Uint8Array>();
        server.middlewares.use(`${base}pagefind`, (request, response, next) => {
          const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          void serve(name).catch(next);
          async function serve(file: string) {
            if (file === 'pagefind.js') files = byName(await indexFiles(allRecords(root, base)));
            const content = files.get(file);
            if (!content) return next();
            response.setHeader('Content-Type', contentType(file)).end(content);
          }
        });
      },
    },
  };
}

function allRecords(root: string, base: string): ClauseRecord[] {
  return readPolicyFiles(root).flatMap((file) => clauseRecords(readPolicy(file), base));
}

/**
 * Builds the index in memory.
 *
 * @throws Error with Pagefind's own words if it refuses a record
 */
async function indexFiles(records: readonly ClauseRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    maxFragments: Math.ceil(records.length / RECORDS_A_FRAGMENT),
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(structuredClone(record));
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter((file) => LOADED.test(file.path));
}

async function writeIndex(folder: URL, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    const target = fileURLToPath(new URL(file.path, folder));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

function byName(files: readonly IndexFile[]): Map<string, Uint8Array> {
  return new Map(files.map((file) => [file.path, file.content]));
}

function contentType(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript';
  return file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
