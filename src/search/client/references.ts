import { matchReferences, type NamedReference } from '../reference-names.ts';
import { loadedOnce } from './files.ts';
import { inGoodTime } from './patience.ts';
import { element } from './render.ts';
import { BASE } from './supply.ts';

const loadNames = loadedOnce<NamedReference[]>('law/names.json', []);

/**
 * References of the register of law and guidance that a query names.
 *
 * @param query as typed
 * @returns the best first; none where the register could not be loaded in good time, since clauses
 *   are what is searched for
 */
export async function findReferences(query: string): Promise<NamedReference[]> {
  return matchReferences(query, await inGoodTime(loadNames(), []));
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
