import type { ReadPolicy } from './read.ts';
import type { MovedSentence, PlainRow } from './row.ts';
import { sentencesIn, type Sentence } from './sentences.ts';

/** Fewer words may be the same by chance: "Staff should ask the head." */
const LEAST_WORDS = 7;

/**
 * Share of a sentence that must be marked as changed for it to be one that the other side lacks.
 */
const LACKED = 0.8;

/**
 * Finds sentences that one side of a row has alone and that are, word for word but for naming, in
 * another row on the other side.
 *
 * @returns for each row that has any, those of both its sides; a sentence that is there twice is
 * given once for each time that it is on both sides
 */
export function findMovedSentences(
  rows: readonly PlainRow[],
  a: ReadPolicy,
  b: ReadPolicy,
): Map<PlainRow, MovedSentence[]> {
  const found = new Map<PlainRow, MovedSentence[]>();
  const [sentencesA, sentencesB] = [sentencesOf(a), sentencesOf(b)];
  const common = new Set([...sentencesA.keys].filter((key) => sentencesB.keys.has(key)));
  if (common.size === 0) return found;
  const tell = (row: PlainRow, sentence: MovedSentence) =>
    found.set(row, [...(found.get(row) ?? []), sentence]);
  const inB = byKey(rows.flatMap((row) => lackedIn(row, 'b', sentencesB, common)));
  for (const one of rows.flatMap((row) => lackedIn(row, 'a', sentencesA, common))) {
    const others = inB.get(one.key) ?? [];
    const at = others.findIndex(({ row }) => row !== one.row);
    const [other] = at < 0 ? [] : others.splice(at, 1);
    if (!other) continue;
    tell(one.row, { side: 'a', words: one.words, clause: other.clause });
    tell(other.row, { side: 'b', words: other.words, clause: one.clause });
  }
  return found;
}

interface Lacked {
  readonly row: PlainRow;
  readonly key: string;
  readonly words: string;
  readonly clause: string;
}

function byKey(sentences: readonly Lacked[]): Map<string, Lacked[]> {
  const found = new Map<string, Lacked[]>();
  for (const one of sentences) found.set(one.key, [...(found.get(one.key) ?? []), one]);
  return found;
}

/**
 * The sentences on one side of a row that its other side lacks, of those that both policies have.
 */
function lackedIn(
  row: PlainRow,
  side: 'a' | 'b',
  { byClause }: PolicySentences,
  common: ReadonlySet<string>,
): Lacked[] {
  if (row.kind === 'same' || row.kind === 'naming') return [];
  const isLacked = changedOn(row, side);
  let start = 0;
  return row[side].flatMap((clause) => {
    const from = start;
    // Clauses of a row are read as one text, with a space between them.
    start += clause.text.length + 1;
    return (byClause.get(clause.id) ?? []).flatMap(({ key, words, at }) =>
      common.has(key) && isLacked(from + at, from + at + words.length)
        ? [{ row, key, words, clause: clause.id }]
        : [],
    );
  });
}

/** The sentences of a policy that are long enough. */
interface PolicySentences {
  readonly keys: ReadonlySet<string>;
  readonly byClause: ReadonlyMap<string, readonly Pick<Sentence, 'key' | 'words' | 'at'>[]>;
}

/** However many comparisons a policy is part of, its sentences are found once. */
const known = new WeakMap<ReadPolicy, PolicySentences>();

function sentencesOf(policy: ReadPolicy): PolicySentences {
  const found = known.get(policy) ?? findSentences(policy);
  known.set(policy, found);
  return found;
}

function findSentences({ clauses }: ReadPolicy): PolicySentences {
  const byClause = new Map(
    clauses.map(({ id, tokens }) => [
      id,
      sentencesIn(tokens).flatMap(({ key, words, at, count }) =>
        count >= LEAST_WORDS ? [{ key, words, at }] : [],
      ),
    ]),
  );
  const keys = new Set([...byClause.values()].flatMap((all) => all.map(({ key }) => key)));
  return { keys, byClause };
}

/**
 * Tells whether a stretch of one side of a row is nearly all marked as changed; all is where
 * nothing is compared.
 */
function changedOn({ diff }: PlainRow, side: 'a' | 'b'): (start: number, end: number) => boolean {
  if (!diff || diff.gaveUp) return () => true;
  let start = 0;
  const changed = diff.parts.flatMap((part) => {
    const from = start;
    start += part[side].length;
    return part.kind === 'changed' ? [[from, start] as const] : [];
  });
  return (from, to) => {
    const within = changed.map(([one, end]) =>
      Math.max(0, Math.min(to, end) - Math.max(from, one)),
    );
    return within.reduce((sum, length) => sum + length, 0) >= LACKED * (to - from);
  };
}
