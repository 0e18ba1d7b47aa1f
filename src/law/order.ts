import { KINDS, STATUSES, type Reference } from './schema.ts';

const STATUS_ORDER = Object.keys(STATUSES);
const KIND_ORDER = Object.keys(KINDS);

/**
 * The order in which references are shown: laws first and platforms last, those out of date before
 * the others, then by title.
 */
export function byReferenceOrder(a: Reference, b: Reference): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    a.title.localeCompare(b.title)
  );
}
