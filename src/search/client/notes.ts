import type { PlainNote } from '../../policy/quote-notes.ts';
import type { HitNotes } from '../hit-notes.ts';
import type { Hit } from './hit.ts';
import { inGoodTime } from './patience.ts';
import { element } from './render.ts';
import { BASE, supplied } from './supply.ts';

/** The notes on the clauses of each index that is searched. */
const loading = new Map<number, Promise<HitNotes>>();

/**
 * Starts to load the notes on the clauses of an index, once; where they cannot be loaded there are
 * none, until they are asked for again.
 */
export function startNotes(shard: number): void {
  if (loading.has(shard)) return;
  const notes = load(shard).catch(() => {
    loading.delete(shard);
    return {};
  });
  loading.set(shard, notes);
}

async function load(shard: number): Promise<HitNotes> {
  const response = await supplied().fetchFile(`search/notes/${shard + 1}.json`);
  return response.ok ? ((await response.json()) as HitNotes) : {};
}

/** Hits with the notes on their clauses. */
export async function withNotes(hits: readonly Hit[]): Promise<Hit[]> {
  const all = await inGoodTime(Promise.all(loading.values()), []);
  return hits.map((hit) => {
    const notes = all.flatMap((shard) => shard[hit.policy]?.[hit.id] ?? []);
    return { ...hit, notes };
  });
}

/** The notes on a hit, what is long folded. */
export function noteElements({ notes }: Hit): HTMLElement[] {
  return notes.map((note) => {
    const words = [titleOf(note), `: ${note.text}`];
    if (note.more === undefined) return element('p', { class: 'note' }, ...words);
    return element(
      'details',
      { class: 'note' },
      element('summary', {}, ...words),
      element('span', {}, note.more),
    );
  });
}

/** The same in plain words and in short, for a list in which nothing can be opened. */
export function shortNotes({ notes }: Hit): HTMLElement[] {
  return notes.map(({ title, text }) =>
    element('span', { class: 'hit-note' }, `${title}: ${text}`),
  );
}

function titleOf({ title, reference }: PlainNote): HTMLElement {
  return reference === undefined
    ? element('b', {}, title)
    : element('a', { href: `${BASE}law/#${reference}` }, title);
}
