import names from 'virtual:search-index';
import type { Supply } from './supply.ts';

type Search = typeof import('./main.ts');

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const FOLDER = 'pagefind/';
const TOPICS = 'search/topics.json';

/**
 * Files on their way. On a slow connection every step costs half a second, and what needs a file
 * often finds that out only when it has read another. So what will be asked for is sent for at
 * once.
 */
const underWay = new Map<string, Promise<Response>>();

/** Files of the index that were sent for. */
const sent = new Set<string>();

const supply: Supply = {
  entry: names?.entry ?? null,
  sendForWords,
  fetchFile: (name) => {
    const file = underWay.get(name);
    underWay.delete(name);
    return file ?? fetch(BASE + name);
  },
};

/** What every question needs, whatever is asked. */
function sendForAll(): void {
  send(TOPICS, fetch(BASE + TOPICS));
  if (names) sendForPack(names.pack.path, names.pack.parts);
  // What uses it learns if it is not there; this only sends for it.
  import(/* @vite-ignore */ `${BASE}${FOLDER}pagefind.js`).catch(() => undefined);
}

function sendForPack(path: string, parts: readonly (readonly [string, number])[]): void {
  const bytes = fetch(BASE + FOLDER + path).then((response) => response.arrayBuffer());
  let from = 0;
  for (const [name, length] of parts) {
    const start = from;
    from += length;
    send(
      FOLDER + name,
      bytes.then((all) => new Response(all.slice(start, start + length))),
    );
  }
}

/** What a first question needs besides, where it is typed already. */
function sendForQuestion(words: readonly string[]): void {
  sendForWords(words);
  for (const name of ['search/notes/1.json', 'law/names.json']) send(name, fetch(BASE + name));
}

function sendForWords(words: readonly string[]): void {
  for (const [from, to, path] of names?.words ?? []) {
    const has = words.some((word) => word >= from && word.slice(0, to.length) <= to);
    if (!has || sent.has(path)) continue;
    sent.add(path);
    send(FOLDER + path, fetch(BASE + FOLDER + path));
  }
}

function send(name: string, file: Promise<Response>): void {
  // What asks for it learns if it fails; until then nothing does.
  file.catch(() => undefined);
  underWay.set(name, file);
}

let loading: Promise<Search> | null = null;

/** Makes a search form answer as the reader types. */
export function enhance(box: HTMLElement): void {
  const typed = box.querySelector('input')?.value.toLowerCase() ?? '';
  const loadingAll = loadSearch();
  const words = typed.match(/\p{L}{4,}/gu);
  if (words) sendForQuestion(words);
  void loadingAll.then((search) => search.enhance(box));
}

/**
 * Loads the search, once. It begins here and not with its own script, so that this and the files
 * that it works with come together. Nothing else is imported here, or it would be a file more to
 * wait for.
 *
 * @throws Error if it cannot be loaded; the next call tries again
 */
export function loadSearch(): Promise<Search> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Search> {
  const loadingMain = import('./main.ts');
  sendForAll();
  // Wanted as soon as there are hits to name, and a file of its own since other scripts share it.
  void import('../../policy/cite.ts');
  const search = await loadingMain;
  search.supplyFrom(supply);
  return search;
}
