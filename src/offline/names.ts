/** Where a reader's choice not to keep anything is kept. */
export const CHOICE = 'offline';

/** The service worker is at the top of the site, so that all of the site is its business. */
export const WORKER = 'sw.js';

/** What all caches of the site at one path begin with: other sites may share the host. */
export function cachePrefix(base: string): string {
  return `side-by-clause ${base} `;
}

/** What the tools need. */
export function filesCache(base: string, version: string): string {
  return `${cachePrefix(base)}files ${version}`;
}

/** What a reader has opened. */
export function openedCache(base: string, version: string): string {
  return `${openedPrefix(base)}${version}`;
}

export function openedPrefix(base: string): string {
  return `${cachePrefix(base)}opened `;
}
