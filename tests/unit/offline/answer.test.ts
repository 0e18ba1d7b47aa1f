import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../../src/offline/answer.ts';
import { filesCache, openedCache } from '../../../src/offline/names.ts';
import type { Plan } from '../../../src/offline/plan.ts';
import { ORIGIN, stubBrowser } from './browser.ts';

const plan: Plan = { base: '/staff/', version: 'v1', kept: ['check/', 'offline/not-kept/'] };
const FILES = filesCache(plan.base, plan.version);
const OPENED = openedCache(plan.base, plan.version);
const SITE = `${ORIGIN}/staff/`;

let network: Map<string, string | Promise<string>>;
let browser: ReturnType<typeof stubBrowser>;
let work: Promise<unknown>[];

beforeEach(async () => {
  vi.useFakeTimers();
  network = new Map();
  work = [];
  browser = stubBrowser(network);
  const files = await browser.caches.open(FILES);
  await files.put(`${SITE}check/`, new Response('check as it was'));
  await files.put(`${SITE}offline/not-kept/`, new Response('not kept'));
  await browser.caches.open(OPENED);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a page is answered, once all that goes on behind it is done. */
async function ask(url: string, mode: RequestMode = 'navigate', method = 'GET') {
  const request = Object.defineProperty(new Request(url, { method }), 'mode', { value: mode });
  const event = {
    request,
    waitUntil: (one: Promise<unknown>) => void work.push(one),
    respondWith: () => undefined,
  };
  const answer = answerTo(event, plan);
  if (answer === null) return null;
  const response = await answer;
  await Promise.all(work);
  return { status: response.status, text: await response.text() };
}

describe('what is none of the site’s business goes its usual way', () => {
  it.each([
    ['another host', 'https://elsewhere.example.org/staff/', 'GET'],
    ['another path of the host', `${ORIGIN}/elsewhere/`, 'GET'],
    ['what is not a question', `${SITE}check/`, 'POST'],
  ])('%s', async (_, url, method) => {
    expect(await ask(url, 'cors', method)).toBeNull();
  });
});

describe('a page', () => {
  it('is shown as it is now, and kept without what was asked of it', async () => {
    network.set(`${SITE}compare/?a=neu&b=littletown`, 'today');
    expect(await ask(`${SITE}compare/?a=neu&b=littletown`)).toEqual({ status: 200, text: 'today' });
    expect(await browser.caches.urls(OPENED)).toEqual([`${SITE}compare/`]);
  });

  it('is shown as it was where there is no network', async () => {
    network.set(`${SITE}policies/neu/`, 'the policy');
    await ask(`${SITE}policies/neu/`);
    network.clear();
    expect(await ask(`${SITE}policies/neu/?mark=word`)).toEqual({
      status: 200,
      text: 'the policy',
    });
  });

  it('of a tool is only kept together with the scripts of its own day', async () => {
    network.set(`${SITE}check/`, 'check of a later day');
    expect((await ask(`${SITE}check/`))?.text).toBe('check of a later day');
    network.clear();
    expect((await ask(`${SITE}check/`))?.text).toBe('check as it was');
  });

  it('that is not kept is said not to be', async () => {
    expect(await ask(`${SITE}policies/neu/`)).toEqual({ status: 503, text: 'not kept' });
  });

  it('that does not come for seconds is shown as it was', async () => {
    network.set(`${SITE}check/`, new Promise<string>(() => undefined));
    const answer = ask(`${SITE}check/`);
    await vi.advanceTimersByTimeAsync(4000);
    expect((await answer)?.text).toBe('check as it was');
  });

  it('that does not come for seconds and is not kept is waited for', async () => {
    let arrive: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => {
      arrive = resolve;
    });
    network.set(`${SITE}policies/neu/`, late);
    const answer = ask(`${SITE}policies/neu/`);
    await vi.advanceTimersByTimeAsync(8000);
    arrive('at last');
    expect((await answer)?.text).toBe('at last');
  });

  it('is not kept any more once the reader has had all removed', async () => {
    await browser.caches.delete(OPENED);
    network.set(`${SITE}policies/neu/`, 'the policy');
    await ask(`${SITE}policies/neu/`);
    expect(await browser.caches.keys()).toEqual([FILES]);
  });
});

describe('of what was opened', () => {
  it('the oldest goes where there is too much', async () => {
    for (let number = 0; number < 152; number += 1) {
      network.set(`${SITE}topics/${number}/`, 'a topic');
      await ask(`${SITE}topics/${number}/`);
    }
    const urls = await browser.caches.urls(OPENED);
    expect(urls).toHaveLength(150);
    expect(urls[0]).toBe(`${SITE}topics/2/`);
  });
});

describe('a file', () => {
  it('named by its content is asked for once', async () => {
    network.set(`${SITE}_astro/page.CowJEkEM.js`, 'script');
    await ask(`${SITE}_astro/page.CowJEkEM.js`, 'cors');
    expect((await ask(`${SITE}_astro/page.CowJEkEM.js`, 'cors'))?.text).toBe('script');
    expect(browser.fetch).toHaveBeenCalledTimes(1);
  });

  it('that is not there is no page', async () => {
    await expect(ask(`${SITE}data/policies/neu.json`, 'cors')).rejects.toThrow('Failed to fetch');
  });
});
