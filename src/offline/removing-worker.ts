import { cachePrefix } from './names.ts';
import type { Plan } from './plan.ts';
import type { WorkerScope } from './worker-types.ts';

declare const PLAN: Plan;

const { base } = PLAN;
const scope = globalThis as unknown as WorkerScope;

/**
 * Takes the place of a worker that an earlier build has left with readers, deletes what it kept,
 * and goes.
 */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(own.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
