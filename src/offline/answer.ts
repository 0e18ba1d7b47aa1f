import { isNamedByContent } from '../hosting/rules.ts';
import { pageOf } from './install.ts';
import { filesCache, openedCache } from './names.ts';
import type { Plan } from './plan.ts';
import type { AskedEvent } from './worker-types.ts';

/** Milliseconds after which what is kept is shown in the place of what does not come. */
const PATIENCE = 4000;

/** How many pages and files are kept that a reader has opened; the oldest go first. */
const MOST_OPENED = 150;

const MATCH = { ignoreVary: true };

/**
 * The answer to what a page asks for.
 *
 * @returns null for what is none of the site's business, which goes its usual way
 */
export function answerTo(event: AskedEvent, plan: Plan): Promise<Response> | null {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const isOurs = origin === location.origin && pathname.startsWith(plan.base);
  if (method !== 'GET' || !isOurs) return null;
  const path = pathname.slice(plan.base.length);
  return isNamedByContent(path) ? fromCache(event, plan) : fromNetwork(event, plan, path);
}

/** What is named by its content is right whenever it was kept. */
async function fromCache(event: AskedEvent, plan: Plan): Promise<Response> {
  const found = await caches.match(event.request.url, MATCH);
  return found ?? (await fetchAndKeep(event, plan));
}

/**
 * What is there now is shown, and kept; where nothing comes, what was kept. Files of the tools are
 * only ever kept together with the scripts that read them.
 */
async function fromNetwork(event: AskedEvent, plan: Plan, path: string): Promise<Response> {
  const isKept = plan.kept.includes(path);
  const asked = isKept ? fetch(event.request) : fetchAndKeep(event, plan);
  const late = after(PATIENCE).then(async () => (await keptAnswer(event, plan)) ?? asked);
  late.catch(() => undefined);
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    const kept = await keptAnswer(event, plan);
    if (kept) return kept;
    if (event.request.mode !== 'navigate') throw error;
    return notKept(plan);
  }
}

async function fetchAndKeep(event: AskedEvent, plan: Plan): Promise<Response> {
  const response = await fetch(event.request);
  if (response.status === 200 && response.type === 'basic') {
    event.waitUntil(keep(pageOf(event.request.url), response.clone(), plan));
  }
  return response;
}

/**
 * Nothing is lost where a full disk keeps nothing. Where the reader has had all removed, the cache
 * is gone and is not made anew.
 */
async function keep(url: string, response: Response, { base, version }: Plan): Promise<void> {
  try {
    const name = openedCache(base, version);
    if (!(await caches.has(name))) return;
    const cache = await caches.open(name);
    await cache.delete(url);
    await cache.put(url, response);
    const urls = await cache.keys();
    const oldest = urls.slice(0, Math.max(0, urls.length - MOST_OPENED));
    await Promise.all(oldest.map((request) => cache.delete(request)));
  } catch {
    return;
  }
}

async function keptAnswer(event: AskedEvent, plan: Plan): Promise<Response | undefined> {
  const url = pageOf(event.request.url);
  for (const name of [filesCache(plan.base, plan.version), openedCache(plan.base, plan.version)]) {
    const found = await (await caches.open(name)).match(url, MATCH);
    if (found) return found;
  }
  return undefined;
}

/** A page that says so in the place of one that is not kept. */
async function notKept({ base }: Plan): Promise<Response> {
  const page = await caches.match(new URL(`${base}offline/not-kept/`, location.origin).href, MATCH);
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
