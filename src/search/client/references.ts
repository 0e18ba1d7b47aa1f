import { matchReferences, type NamedReference } from '../reference-names.ts';
import { element } from './render.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Milliseconds for which an answer waits for the register. */
const PATIENCE = 1500;

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
  return matchReferences(query, await Promise.race([loading, nothingAfter(PATIENCE)]));
}

function nothingAfter(milliseconds: number): Promise<NamedReference[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), milliseconds));
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
