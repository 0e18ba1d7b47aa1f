import { align } from '../../compare/align.ts';
import type { TextBlock } from './blocks.ts';
import { alike } from './likeness.ts';

/** Titles of sections with less in common are of different sections. */
const SAME_TITLE = 0.5;

export interface BlockPair {
  /** Places in the lists. */
  readonly before: number;
  readonly after: number;
}

interface Placed {
  readonly block: TextBlock;
  readonly at: number;
}

/**
 * Which blocks of two policies are the same block, wherever they are: by their ids where both
 * have them, else by what they say.
 *
 * @returns each block at most once
 */
export function pairBlocks(before: readonly TextBlock[], after: readonly TextBlock[]): BlockPair[] {
  const [a, b] = [placed(before), placed(after)];
  const byId = pairById(a, b);
  const [takenA, takenB] = [
    new Set(byId.map((pair) => pair.before)),
    new Set(byId.map((pair) => pair.after)),
  ];
  const [restA, restB] = [
    a.filter(({ at }) => !takenA.has(at)),
    b.filter(({ at }) => !takenB.has(at)),
  ];
  return [...byId, ...pairByTitle(restA, restB), ...pairByWords(restA, restB)];
}

function placed(blocks: readonly TextBlock[]): Placed[] {
  return blocks.map((block, at) => ({ block, at }));
}

function pairById(a: readonly Placed[], b: readonly Placed[]): BlockPair[] {
  const places = new Map(b.toReversed().map(({ block, at }) => [keyOf(block), at]));
  const taken = new Set<number>();
  return a.flatMap(({ block, at }) => {
    const after = places.get(keyOf(block));
    if (after === undefined || taken.has(after)) return [];
    taken.add(after);
    return [{ before: at, after }];
  });
}

function keyOf({ of, id }: TextBlock): string {
  return `${of}/${id}`;
}

/** Sections whose titles are alike, each taken by the first that it is like. */
function pairByTitle(a: readonly Placed[], b: readonly Placed[]): BlockPair[] {
  const left = b.filter(({ block }) => block.of === 'section');
  return a.flatMap(({ block, at }) => {
    if (block.of !== 'section') return [];
    const found = left.findIndex((one) => alike(titleOf(block), titleOf(one.block)) >= SAME_TITLE);
    const [match] = found < 0 ? [] : left.splice(found, 1);
    return match ? [{ before: at, after: match.at }] : [];
  });
}

function titleOf({ paragraphs }: TextBlock): string {
  return paragraphs.find(({ kind }) => kind === 'section')?.text ?? '';
}

/** Clauses that say the same, whichever sections they are in. */
function pairByWords(a: readonly Placed[], b: readonly Placed[]): BlockPair[] {
  const [clausesA, clausesB] = [a, b].map((all) =>
    all.filter(({ block }) => block.of === 'clause').map(toAlign),
  );
  return align(clausesA ?? [], clausesB ?? []).flatMap(({ a: [one], b: [other] }) =>
    one === undefined || other === undefined ? [] : [{ before: Number(one), after: Number(other) }],
  );
}

function toAlign({ block, at }: Placed) {
  const text = block.paragraphs.map((one) => one.text).join(' ');
  return { id: String(at), text, parent: null, position: at };
}
