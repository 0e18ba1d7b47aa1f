import { answerTo } from './answer.ts';
import { activate, install } from './install.ts';
import type { Plan } from './plan.ts';
import type { WorkerScope } from './worker-types.ts';

/** The build puts the plan in its place, wherever this name is read, so it is read only once. */
declare const PLAN: Plan;

const plan = PLAN;
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(install(scope, plan)));
scope.addEventListener('activate', (event) => event.waitUntil(activate(scope, plan)));
scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event, plan);
  if (answer) event.respondWith(answer);
});
