import { matchReferences, type NamedReference } from '../reference-names.ts';
import { inGoodTime } from './patience.ts';
import { element } from './render.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let loading: Promise<NamedReference[]> | null = null;

/**
 * References of the register of law and guidance that a query names.
 *
 * @param query as typed
 * @returns the best first; none where the register could not be loaded in good time, since clauses are what is searched for
 */
export async function findReferences(query: string): Promise<NamedReference[]> {
  loading ??= load().catch(() => {
    loading = null;
    return [];
  });
  return matchReferences(query, await inGoodTime(loading, []));
}

async function load(): Promise<NamedReference[]> {
  const response = await fetch(`${BASE}law/names.json`);
  return response.ok ? ((await response.json()) as NamedReference[]) : [];
}

/** Address of the register. */
export function registerUrl(): string {
  return `${BASE}law/`;
}

/** Address of a reference in the register. */
export function referenceUrl({ id }: NamedReference): string {
  return `${registerUrl()}#${id}`;
}

/** A reference in a few words: its right title, and what has become of it. */
export function referenceWords({ title, state }: NamedReference): HTMLElement[] {
  return [
    element('span', { class: 'hit-place' }, title),
    element('span', { class: 'hit-state' }, state),
  ];
}
