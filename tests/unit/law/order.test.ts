import { expect, it } from 'vitest';
import { byReferenceOrder } from '../../../src/law/order.ts';
import { KINDS, STATUSES, type Kind, type Status } from '../../../src/law/schema.ts';
import { madeReference } from '../support/reference-source.ts';
import { references } from '../support/references.ts';

/** Titles in the order shown, from the order given. */
function shown(...given: [title: string, kind: Kind, status: Status][]): string[] {
  return given
    .map(([title, kind, status]) => madeReference(title, { kind, status }))
    .toSorted(byReferenceOrder)
    .map((one) => one.title);
}

it('shows laws first and platforms last, whatever has become of them', () => {
  const order = shown(
    ['A', 'platform', 'closed'],
    ['B', 'standard', 'current'],
    ['C', 'guidance', 'replaced'],
    ['D', 'regulation', 'misnamed'],
    ['E', 'act', 'current'],
  );
  expect(order).toEqual(['E', 'D', 'C', 'B', 'A']);
});

it('shows those out of date before the others of their kind', () => {
  const order = shown(
    ['A', 'act', 'current'],
    ['B', 'act', 'amended'],
    ['C', 'act', 'unchecked'],
    ['D', 'act', 'misnamed'],
    ['E', 'act', 'repealed'],
  );
  expect(order).toEqual(['E', 'D', 'C', 'B', 'A']);
});

it('shows those of one kind and status by title', () => {
  expect(shown(['Slate', 'act', 'current'], ['Chalk', 'act', 'current'])).toEqual([
    'Chalk',
    'Slate',
  ]);
});

it('shows the register in runs of one kind, then of one status', () => {
  const runs = references
    .toSorted(byReferenceOrder)
    .map((one) => `${one.kind} ${one.status}`)
    .filter((run, index, all) => run !== all[index - 1]);
  const all = Object.keys(KINDS).flatMap((kind) =>
    Object.keys(STATUSES).map((status) => `${kind} ${status}`),
  );
  expect(runs).toEqual(all.filter((run) => runs.includes(run)));
});
