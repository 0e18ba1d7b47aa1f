import { describe, expect, it } from 'vitest';
import { measure } from '../../../../scripts/documents/measure.ts';
import { paragraphsOf } from '../../../../scripts/documents/paragraphs.ts';
import {
  MADE_FORMATS,
  publishedPolicies,
  roundTrip,
  type MadeFormat,
} from '../../../../scripts/documents/round-trips.ts';
import type { Block } from '../../../../src/import/blocks.ts';
import { automaticBlocks, typedBlocks } from './made-blocks.ts';

const policies = publishedPolicies(process.cwd());

/** The least share of clauses that must come back with text, number and parent. */
const LEAST: Partial<Record<MadeFormat, number>> = { PDF: 0.98 };
const LEAST_OF_OTHERS = 0.99;

const ways = {
  'automatic numbers': automaticBlocks,
  'typed numbers': typedBlocks,
} satisfies Record<string, (paragraphs: ReturnType<typeof paragraphsOf>) => Block[]>;

const cases = Object.entries(ways).flatMap(([way, blocksOf]) =>
  policies.map((policy) => ({ way, blocksOf, policy, slug: policy.slug })),
);

describe('a published policy comes back of its paragraphs', () => {
  it.each(cases)('$slug, $way: all but the lines to be signed', ({ blocksOf, policy }) => {
    const blocks = blocksOf(paragraphsOf(policy));
    const { lost, added } = measure(policy.clauses, { blocks, leftOut: [] });
    expect(lost.filter(({ why }) => why !== 'signature')).toEqual([]);
    expect(added).toEqual([]);
  });
});

describe('the published policies come back of a file', () => {
  it.each(MADE_FORMATS)('%s', async (format) => {
    const trips = await Promise.all(policies.map((policy) => roundTrip(policy, format)));
    const sum = (count: (trip: (typeof trips)[number]) => number) =>
      trips.reduce((total, trip) => total + count(trip), 0);
    const share = sum(({ whole }) => whole) / sum(({ of }) => of);
    expect(share).toBeGreaterThanOrEqual(LEAST[format] ?? LEAST_OF_OTHERS);
  });
});

describe('the measure', () => {
  const clause = { id: '1', number: '1.', parent: null, text: 'Staff are kind.' };
  const block = (text: string): Block => ({
    kind: 'para',
    level: 0,
    label: null,
    text,
    bold: false,
  });
  const read = (...texts: string[]) => ({ blocks: texts.map(block), leftOut: [] });

  it('tells what came back with another number, and what did not at all', () => {
    const missing = { id: '2', number: '2.', parent: null, text: 'Staff are brief.' };
    const other = { ...clause, number: '4.' };
    const found = measure([other, missing], read('1. Staff are kind.', '2. Staff are calm.'));
    expect(found).toMatchObject({ of: 2, withText: 1, whole: 0 });
    expect(found.lost.map(({ instead }) => instead?.text ?? null)).toEqual([
      'Staff are kind.',
      null,
    ]);
    expect(found.added.map(({ text }) => text)).toEqual(['Staff are calm.']);
  });

  it('tells what came back in another place', () => {
    const item = { id: '1.a', number: null, parent: '1', text: 'Staff smile.' };
    expect(measure([clause, item], read('1. Staff are kind.', 'Staff smile.'))).toMatchObject({
      withText: 2,
      whole: 1,
    });
  });

  it('tells why words are no clause', () => {
    const signed = { id: '1.p1', number: null, parent: null, text: 'Signed:' };
    const { lost } = measure([clause, signed], read('1. Staff are kind.', 'Signed:'));
    expect(lost.map(({ why }) => why)).toEqual(['signature']);
  });
});
