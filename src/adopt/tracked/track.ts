import { heaviestInOrder } from '../../compare/in-order.ts';
import type { RecordedPolicy } from '../recorded.ts';
import { blocksOf, type ParagraphKind, type PlainParagraph, type TextBlock } from './blocks.ts';
import { pairBlocks } from './pair-blocks.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A paragraph of either policy or of both. */
export interface TrackedParagraph {
  readonly kind: ParagraphKind;
  /** Whether the program counts its number or letter. */
  readonly isCounted: boolean;
  /** Whether the paragraph itself came or went: its end, and all words in it. */
  readonly mark: Piece['kind'];
  readonly pieces: readonly Piece[];
  /** Which list its bullets are counted in: one for each clause. */
  readonly list: string;
}

/** A paragraph with its place among all of its policy, and the block that it is in. */
interface Placed {
  readonly paragraph: PlainParagraph;
  readonly block: number;
}

/** Two paragraphs that are one. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Two policies as one list of paragraphs, from which either can be had: what was removed left out,
 * or what was added.
 *
 * A paragraph that was moved is removed in one place and added in another; where some cross, those
 * with the most words stay.
 *
 * @returns what is not `added`, in order, is all of the first policy; what is not `removed` all of
 *   the second
 */
export function track(before: RecordedPolicy, after: RecordedPolicy): TrackedParagraph[] {
  const [blocksA, blocksB] = [blocksOf(before), blocksOf(after)];
  const [a, b] = [placed(blocksA), placed(blocksB)];
  const kept = inOrder(pairsOf(blocksA, blocksB));
  const lists = listNames(kept, a, b);
  const out: TrackedParagraph[] = [];
  let [i, j] = [0, 0];
  const upTo = (nextA: number, nextB: number) => {
    out.push(...a.slice(i, nextA).map((one) => alone(one, 'removed', lists.a)));
    out.push(...b.slice(j, nextB).map((one) => alone(one, 'added', lists.b)));
    [i, j] = [nextA, nextB];
  };
  for (const pair of kept) {
    upTo(pair.a, pair.b);
    const [one, other] = [a[i], b[j]];
    if (one && other) out.push(both(one, other, lists.a));
    [i, j] = [i + 1, j + 1];
  }
  upTo(a.length, b.length);
  return out;
}

function placed(blocks: readonly TextBlock[]): Placed[] {
  return blocks.flatMap(({ paragraphs }, block) =>
    paragraphs.map((paragraph) => ({ paragraph, block })),
  );
}

function pairsOf(a: readonly TextBlock[], b: readonly TextBlock[]): Pair[] {
  const [startsA, startsB] = [startsOf(a), startsOf(b)];
  return pairBlocks(a, b).flatMap(({ before, after }) => {
    const [one, other] = [a[before], b[after]];
    if (!one || !other) return [];
    return pairParagraphs(one, other).map((pair) => ({
      a: (startsA[before] ?? 0) + pair.before,
      b: (startsB[after] ?? 0) + pair.after,
      weight: 1 + pair.alike * (other.paragraphs[pair.after]?.text.length ?? 0),
    }));
  });
}

/** Place of the first paragraph of each block. */
function startsOf(blocks: readonly TextBlock[]): number[] {
  let next = 0;
  return blocks.map(({ paragraphs }) => (next += paragraphs.length) - paragraphs.length);
}

function inOrder(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.toSorted((one, other) => one.a - other.a);
  const kept = heaviestInOrder(sorted);
  return sorted.filter((pair) => kept.has(pair));
}

/** Names of the lists by block: blocks of which any paragraph is one have one list. */
function listNames(kept: readonly Pair[], a: readonly Placed[], b: readonly Placed[]) {
  const ofB = new Map(kept.map((pair) => [b[pair.b]?.block, `before-${a[pair.a]?.block}`]));
  return {
    a: (block: number) => `before-${block}`,
    b: (block: number) => ofB.get(block) ?? `after-${block}`,
  };
}

type ListName = (block: number) => string;

function alone(one: Placed, kind: 'removed' | 'added', nameOf: ListName): TrackedParagraph {
  const { text } = one.paragraph;
  return { ...look(one, nameOf), mark: kind, pieces: text === '' ? [] : [{ kind, text }] };
}

function both(one: Placed, other: Placed, nameOf: ListName): TrackedParagraph {
  const pieces = piecesOf(one.paragraph.text, other.paragraph.text);
  return { ...look(one, nameOf), mark: 'same', pieces };
}

function look({ paragraph: { kind, label }, block }: Placed, nameOf: ListName) {
  return { kind, isCounted: label !== null, list: nameOf(block) };
}
