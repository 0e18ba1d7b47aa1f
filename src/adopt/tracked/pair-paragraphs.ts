import type { PlainParagraph, TextBlock } from './blocks.ts';
import { wordsAlike, wordsOf } from './likeness.ts';

/** Paragraphs with less in common are easier to read one after the other. */
const ENOUGH = 0.3;

/** Cells of a table that is filled in: 600 paragraphs against 600. */
const MOST_CELLS = 360_000;

/** A block has one of these, which stays the same paragraph whatever it says. */
const ONLY_ONE: readonly PlainParagraph['kind'][] = ['title', 'section', 'heading', 'laws'];

export interface ParagraphPair {
  /** Places in the blocks. */
  readonly before: number;
  readonly after: number;
  /** From 0 to 1. */
  readonly alike: number;
}

/**
 * Which paragraphs of a block are those of another, in order: among all ways in which pairs do not
 * cross, the one in which most is alike.
 *
 * @returns none for blocks of more than some 600 paragraphs
 */
export function pairParagraphs(before: TextBlock, after: TextBlock): ParagraphPair[] {
  const [a, b] = [before.paragraphs, after.paragraphs];
  if (a.length * b.length > MOST_CELLS) return [];
  const likeness = likenessOf(a, b);
  return walk(likeness, bestFrom(likeness, a.length, b.length));
}

/** Goes through a table from its first place, always on to what gives the most. */
function walk(likeness: Likeness, best: readonly (readonly number[])[]): ParagraphPair[] {
  const from = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  while (from(i, j) > 0) {
    const alike = likeness(i, j);
    if (alike > 0 && from(i, j) === alike + from(i + 1, j + 1)) {
      pairs.push({ before: i, after: j, alike });
      [i, j] = [i + 1, j + 1];
    } else if (from(i, j) === from(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

type Likeness = (i: number, j: number) => number;

function likenessOf(a: readonly PlainParagraph[], b: readonly PlainParagraph[]): Likeness {
  const [wordsA, wordsB] = [a, b].map((all) => all.map(({ text }) => wordsOf(text)));
  return (i, j) => {
    const [one, other, left, right] = [a[i], b[j], wordsA?.[i], wordsB?.[j]];
    if (!one || !other || !left || !right || !mayBeOne(one, other)) return 0;
    const alike = wordsAlike(left, right);
    if (ONLY_ONE.includes(one.kind)) return Math.max(alike, ENOUGH);
    return alike < ENOUGH ? 0 : alike;
  };
}

/** Only what looks alike and is counted alike: another look would have to be tracked as well. */
function mayBeOne(one: PlainParagraph, other: PlainParagraph): boolean {
  return one.kind === other.kind && (one.label === null) === (other.label === null);
}

/** The most that the paragraphs from each place on can give. */
function bestFrom(likeness: Likeness, rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const alike = likeness(i, j);
      const paired = alike > 0 ? alike + (best[i + 1]?.[j + 1] ?? 0) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}
