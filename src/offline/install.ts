import { isNamedByContent } from '../hosting/rules.ts';
import { cachePrefix, filesCache, openedCache, openedPrefix } from './names.ts';
import type { Plan } from './plan.ts';
import type { WorkerScope } from './worker-types.ts';

/** Few enough at once that the page which is open is not kept waiting. */
const AT_ONCE = 4;

/**
 * Fetches all that a build keeps, and the pages that the reader has opened as they are now. The
 * caches of the build before stay as they are until it is no longer used.
 *
 * @throws Error if a file cannot be had: then this build is tried again another time
 */
export async function install(scope: WorkerScope, { base, version, kept }: Plan): Promise<void> {
  const files = await caches.open(filesCache(base, version));
  await eachOf(kept, async (path) => {
    const url = new URL(base + path, location.origin).href;
    const before = isNamedByContent(path) ? await caches.match(url) : undefined;
    const response = before ?? (await fetch(url, { cache: 'no-cache' }));
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await files.put(url, response);
  });
  const opened = await caches.open(openedCache(base, version));
  await eachOf(await openedPages(scope, base), async (url) => {
    if (await files.match(url)) return;
    const response = await fetch(url, { cache: 'no-cache' });
    if (response.ok && !response.redirected) await opened.put(url, response);
  });
}

/** What was opened under earlier builds, and what is open now, which no worker has seen. */
async function openedPages(scope: WorkerScope, base: string): Promise<string[]> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true });
  const urls = open.map(({ url }) => pageOf(url)).filter((url) => isOf(url, base));
  for (const name of await caches.keys()) {
    if (!name.startsWith(openedPrefix(base))) continue;
    const requests = await (await caches.open(name)).keys();
    urls.push(...requests.map(({ url }) => url));
  }
  return [...new Set(urls)].filter(
    (url) => !isNamedByContent(new URL(url).pathname.slice(base.length)),
  );
}

/** A page is the same whatever is asked of it after ? and #. */
export function pageOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}

function isOf(url: string, base: string): boolean {
  return url.startsWith(location.origin + base);
}

/**
 * Goes over to a build: what was opened while it was waiting is taken along, and what belongs to
 * others is deleted.
 */
export async function activate(scope: WorkerScope, { base, version }: Plan): Promise<void> {
  const own = [filesCache(base, version), openedCache(base, version)];
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(base)) && !own.includes(name),
  );
  const opened = await caches.open(openedCache(base, version));
  for (const name of others.filter((one) => one.startsWith(openedPrefix(base)))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = (await opened.match(request)) ? undefined : await cache.match(request);
      if (response) await opened.put(request, response);
    }
  }
  await Promise.all(others.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const hand = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}
