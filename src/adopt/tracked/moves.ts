import type { TrackedParagraph } from './track.ts';

/** Why a paragraph that came or went is no new one, and not lost. */
export interface Move {
  /**
   * Common to the two places of one paragraph; null where the same words came or went more often
   * than they went or came.
   */
  readonly name: string | null;
}

/**
 * Which paragraphs were moved as they are: those whose words went in one place and came in another.
 *
 * @returns by their places among all paragraphs; the first that went is the first that came, and so
 *   on
 */
export function movesOf(paragraphs: readonly TrackedParagraph[]): Map<number, Move> {
  const [removed, added] = [wordsThat('removed', paragraphs), wordsThat('added', paragraphs)];
  const moves = new Map<number, Move>();
  const add = (one: Words, other: Words, isFrom: boolean) => {
    for (const [words, places] of one.whole) {
      if (!other.all.has(words)) continue;
      const others = other.whole.get(words) ?? [];
      places.forEach((place, at) => {
        const from = isFrom ? place : others[at];
        const isPaired = others[at] !== undefined;
        moves.set(place, { name: isPaired ? `move-${from}` : null });
      });
    }
  };
  add(removed, added, true);
  add(added, removed, false);
  return moves;
}

/** Words that came, or words that went. */
interface Words {
  /** Whole paragraphs, with their places. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
  /** Those, and all stretches of others. */
  readonly all: ReadonlySet<string>;
}

function wordsThat(kind: 'removed' | 'added', paragraphs: readonly TrackedParagraph[]): Words {
  const whole = new Map<string, number[]>();
  const all = new Set<string>();
  paragraphs.forEach(({ mark, pieces }, at) => {
    for (const piece of pieces) {
      const words = piece.text.trim();
      if (piece.kind !== kind || words === '') continue;
      all.add(words);
      if (mark === kind) whole.set(words, [...(whole.get(words) ?? []), at]);
    }
  });
  return { whole, all };
}
