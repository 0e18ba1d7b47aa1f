import { vi } from 'vitest';

export const ORIGIN = 'https://policies.example.org';

type Asked = Request | string;

const urlOf = (asked: Asked) => (typeof asked === 'string' ? asked : asked.url);

class FakeCache {
  readonly entries = new Map<string, Response>();

  async match(asked: Asked) {
    return this.entries.get(urlOf(asked))?.clone();
  }

  async put(asked: Asked, response: Response) {
    this.entries.set(urlOf(asked), response);
  }

  async delete(asked: Asked) {
    return this.entries.delete(urlOf(asked));
  }

  async keys() {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

/** As much of a browser’s caches as a service worker uses, in memory. */
export class FakeCaches {
  readonly all = new Map<string, FakeCache>();

  async open(name: string) {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return cache;
  }

  async has(name: string) {
    return this.all.has(name);
  }

  async delete(name: string) {
    return this.all.delete(name);
  }

  async keys() {
    return [...this.all.keys()];
  }

  async match(asked: Asked) {
    for (const cache of this.all.values()) {
      const found = await cache.match(asked);
      if (found) return found;
    }
    return undefined;
  }

  /** The addresses in a cache. */
  async urls(name: string): Promise<string[]> {
    return [...((await this.open(name)).entries.keys() ?? [])];
  }
}

/** A network that answers as it is told; `answers` is what it is asked by address. */
export function fakeNetwork(answers: Map<string, string | Promise<string>>) {
  return vi.fn(async (asked: Asked) => {
    const text = answers.get(urlOf(asked));
    if (text === undefined) throw new TypeError('Failed to fetch');
    const response = new Response(await text, { headers: { 'Content-Type': 'text/html' } });
    // Only a browser makes responses of the site’s own of this type.
    const basic = (one: Response): Response =>
      Object.defineProperties(one, {
        type: { value: 'basic' },
        clone: { value: () => basic(Response.prototype.clone.call(one)) },
      });
    return basic(response);
  });
}

/** Puts them in the place of a browser’s; undone by `vi.unstubAllGlobals`. */
export function stubBrowser(answers: Map<string, string | Promise<string>>) {
  const caches = new FakeCaches();
  const fetch = fakeNetwork(answers);
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('fetch', fetch);
  return { caches, fetch };
}
