import { path } from '../site/urls.ts';
import { cachePrefix, CHOICE, openedPrefix, WORKER } from './names.ts';

const BASE = path('');

/** Whether this browser can keep pages at all. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Whether the reader has said that nothing is to be kept. */
export function isRefused(): boolean {
  try {
    return localStorage[CHOICE] === 'off';
  } catch {
    // Where nothing can be kept at all, nothing is.
    return true;
  }
}

/** The state of things: nothing is kept, it is being fetched, or all of it is there. */
export type Standing = 'impossible' | 'nothing' | 'coming' | 'kept';

/** What of the site is on this device. */
export async function standing(): Promise<Standing> {
  if (!canKeep()) return 'impossible';
  const registration = isRefused()
    ? undefined
    : await navigator.serviceWorker.getRegistration(BASE);
  if (!registration) return 'nothing';
  return registration.active ? 'kept' : 'coming';
}

/** Begins to keep what is opened, from now on. @throws Error if the browser does not allow it */
export async function startKeeping(): Promise<void> {
  localStorage.removeItem(CHOICE);
  await navigator.serviceWorker.register(BASE + WORKER, { scope: BASE, updateViaCache: 'none' });
}

/** Ends it, deletes all that was kept, and remembers that the reader does not want it. */
export async function stopKeeping(): Promise<void> {
  localStorage.setItem(CHOICE, 'off');
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  await registration?.unregister();
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(cachePrefix(BASE)));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** A page that the reader has opened and that is kept. */
export interface KeptPage {
  readonly url: string;
  readonly title: string;
}

/** The pages that are kept because the reader has opened them, by title. */
export async function openedPages(): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(openedPrefix(BASE))) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const response = await cache.match(url);
      if (!response?.headers.get('content-type')?.startsWith('text/html')) continue;
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      pages.set(url, { url, title: page.title.replace(/ – Side by Clause$/, '') });
    }
  }
  return [...pages.values()].toSorted((a, b) => a.title.localeCompare(b.title));
}
