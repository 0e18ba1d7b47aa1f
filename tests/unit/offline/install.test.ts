import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activate, install, pageOf } from '../../../src/offline/install.ts';
import { filesCache, openedCache } from '../../../src/offline/names.ts';
import type { Plan } from '../../../src/offline/plan.ts';
import type { WorkerScope } from '../../../src/offline/worker-types.ts';
import { ORIGIN, stubBrowser } from './browser.ts';

const SCRIPT = '_astro/page.CowJEkEM.js';
const kept = ['', 'check/', SCRIPT];
const first: Plan = { base: '/staff/', version: 'v1', kept };
const second: Plan = { base: '/staff/', version: 'v2', kept };
const SITE = `${ORIGIN}/staff/`;

let network: Map<string, string>;
let browser: ReturnType<typeof stubBrowser>;
let open: string[];
let scope: WorkerScope;

beforeEach(() => {
  network = new Map([...kept, 'policies/neu/'].map((path) => [SITE + path, `first ${path}`]));
  browser = stubBrowser(network);
  open = [];
  scope = {
    clients: {
      claim: vi.fn(async () => undefined),
      matchAll: async () => open.map((url) => ({ url })),
    },
  } as unknown as WorkerScope;
});

afterEach(() => vi.unstubAllGlobals());

async function textIn(cache: string, url: string): Promise<string | undefined> {
  return (await (await browser.caches.open(cache)).match(url))?.text();
}

describe('the first visit', () => {
  it('keeps what the build says, and the page that is open', async () => {
    open = [`${SITE}policies/neu/?mark=a#5.3`, `${SITE}check/`, `${ORIGIN}/elsewhere/`];
    await install(scope, first);
    expect((await browser.caches.urls(filesCache('/staff/', 'v1'))).toSorted()).toEqual(
      kept.map((path) => SITE + path).toSorted(),
    );
    expect(await browser.caches.urls(openedCache('/staff/', 'v1'))).toEqual([
      `${SITE}policies/neu/`,
    ]);
  });

  it('is nothing if a file cannot be had', async () => {
    network.delete(`${SITE}check/`);
    await expect(install(scope, first)).rejects.toThrow('Failed to fetch');
  });
});

describe('a later build', () => {
  beforeEach(async () => {
    open = [`${SITE}policies/neu/`];
    await install(scope, first);
    for (const url of network.keys()) network.set(url, 'second');
    browser.fetch.mockClear();
  });

  it('asks anew for all but what is named by its content', async () => {
    await install(scope, second);
    const asked = browser.fetch.mock.calls.map(([url]) => String(url));
    expect(asked).not.toContain(SITE + SCRIPT);
    expect(await textIn(filesCache('/staff/', 'v2'), `${SITE}check/`)).toBe('second');
    expect(await textIn(filesCache('/staff/', 'v2'), SITE + SCRIPT)).toBe(`first ${SCRIPT}`);
    expect(await textIn(openedCache('/staff/', 'v2'), `${SITE}policies/neu/`)).toBe('second');
  });

  it('leaves the earlier one whole until it takes over, and then deletes it', async () => {
    await install(scope, second);
    expect(await textIn(filesCache('/staff/', 'v1'), `${SITE}check/`)).toBe('first check/');
    await (
      await browser.caches.open(openedCache('/staff/', 'v1'))
    ).put(`${SITE}topics/images/`, new Response('opened meanwhile'));
    await browser.caches.open('side-by-clause /other/ files v1');
    await browser.caches.open('of another site');
    await activate(scope, second);
    expect((await browser.caches.keys()).toSorted()).toEqual([
      'of another site',
      'side-by-clause /other/ files v1',
      filesCache('/staff/', 'v2'),
      openedCache('/staff/', 'v2'),
    ]);
    expect(await textIn(openedCache('/staff/', 'v2'), `${SITE}topics/images/`)).toBe(
      'opened meanwhile',
    );
    expect(scope.clients.claim).toHaveBeenCalledOnce();
  });
});

it('a page is the same whatever is asked of it', () => {
  expect(pageOf(`${SITE}compare/?a=neu#5.3`)).toBe(`${SITE}compare/`);
  expect(pageOf(`${SITE}policies/neu/#5.3`)).toBe(`${SITE}policies/neu/`);
});
