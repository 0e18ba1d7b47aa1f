import { diffArrays, type ChangeObject } from 'diff';
import type { NamedToken, NamingTerms } from './naming.ts';
import { textReader, type ReadText } from './read.ts';
import { tokenise } from './tokens.ts';

/** A stretch of two texts. All `a` joined are the first text, all `b` the second. */
export interface DiffPart {
  /**
   * `same`: the same words, though perhaps other capitals or punctuation; `naming`: the same person
   * or body under each policy's own name; `changed`: anything else, one side of which may be empty.
   */
  readonly kind: 'same' | 'naming' | 'changed';
  readonly a: string;
  readonly b: string;
}

export interface WordDiff {
  readonly parts: readonly DiffPart[];
  /** True if the texts have so little in common that they were not compared word by word. */
  readonly gaveUp: boolean;
}

export interface DiffTerms {
  readonly a: NamingTerms;
  readonly b: NamingTerms;
}

/**
 * Words that may differ before two texts count as unrelated: bounds the time, which grows with the
 * square of it.
 */
const MOST_EDITS = 1000;

/** Unchanged words between two changes that are too few to be worth reading apart. */
const ISLAND = 1;

const NO_TERMS: DiffTerms = { a: {}, b: {} };

/**
 * Compares two texts word by word, telling differences of naming from differences of substance.
 *
 * The method is Myers' (jsdiff's diffArrays) over words, in which each name of a person or body
 * from the policies' own terms counts as one word that equals any other name of its kind.
 *
 * @param a the first text
 * @param b the second text
 * @param terms how each of the two policies names people and bodies
 * @returns parts that put together give both texts exactly; `gaveUp` with a single changed part if
 *   they are too unlike
 */
export function diffWords(a: string, b: string, terms: DiffTerms = NO_TERMS): WordDiff {
  return diffTexts(textReader(terms.a)(a), textReader(terms.b)(b));
}

/** The same for texts of which the words have been read. */
export function diffTexts(a: ReadText, b: ReadText): WordDiff {
  // Among equally short edits Myers' method picks one by the order of its texts: a fixed order
  // makes it the same one both ways.
  if (a.text > b.text) return mirrored(diffTexts(b, a));
  // Whatever one policy takes for a name: the same words are the same.
  if (plainWords(a) === plainWords(b)) return whole('same', a.text, b.text);
  const changes = diffArrays([...a.tokens], [...b.tokens], {
    comparator: (left, right) => left.key === right.key || left.word === right.word,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return { ...whole('changed', a.text, b.text), gaveUp: true };
  if (a.tokens.length === 0 || b.tokens.length === 0) return whole('changed', a.text, b.text);
  return {
    parts: joinIslands(joinAlike(partsOf(changes, a.tokens, b.tokens)), ISLAND),
    gaveUp: false,
  };
}

/** What a whole comparison comes to: the gravest of its parts. */
export function diffKind(diff: WordDiff): DiffPart['kind'] {
  const kinds = new Set(diff.parts.map((part) => part.kind));
  if (kinds.has('changed')) return 'changed';
  return kinds.has('naming') ? 'naming' : 'same';
}

function partsOf(
  changes: readonly ChangeObject<unknown>[],
  tokensA: readonly NamedToken[],
  tokensB: readonly NamedToken[],
): DiffPart[] {
  const parts: DiffPart[] = [];
  let [fromA, fromB] = [0, 0];
  for (const { added, removed, count } of changes) {
    const sideA = added ? [] : tokensA.slice(fromA, (fromA += count));
    const sideB = removed ? [] : tokensB.slice(fromB, (fromB += count));
    if (added || removed) parts.push({ kind: 'changed', a: rawOf(sideA), b: rawOf(sideB) });
    else parts.push(...sideA.map((token, index) => unchanged(token, sideB[index] ?? token)));
  }
  return parts;
}

function mirrored({ parts, gaveUp }: WordDiff): WordDiff {
  return { parts: parts.map(({ kind, a, b }) => ({ kind, a: b, b: a })), gaveUp };
}

function plainWords({ tokens }: ReadText): string {
  return tokens.map((token) => token.word).join(' ');
}

/** Both texts as one part; nothing at all has none. */
function whole(kind: DiffPart['kind'], a: string, b: string): WordDiff {
  return { parts: a === '' && b === '' ? [] : [{ kind, a, b }], gaveUp: false };
}

function unchanged(a: NamedToken, b: NamedToken): DiffPart {
  return { kind: a.word === b.word ? 'same' : 'naming', a: a.raw, b: b.raw };
}

/** Joins neighbours of one kind; a removal and the addition beside it are one change. */
function joinAlike(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind && part.kind !== 'naming')
      joined[joined.length - 1] = merge(last, part);
    else joined.push(part);
  }
  return joined;
}

/**
 * A few unchanged words between two changes join them: confetti helps nobody. Names and longer
 * stretches stay.
 *
 * @param most how many words are few
 */
export function joinIslands(parts: readonly DiffPart[], most: number): DiffPart[] {
  const isIsland = (part: DiffPart, index: number) =>
    part.kind === 'same' &&
    parts[index - 1]?.kind === 'changed' &&
    parts[index + 1]?.kind === 'changed' &&
    tokenise(part.a).length <= most;
  return joinAlike(
    parts.map((part, index) =>
      isIsland(part, index) ? { ...part, kind: 'changed' as const } : part,
    ),
  );
}

function merge(first: DiffPart, second: DiffPart): DiffPart {
  return { kind: first.kind, a: first.a + second.a, b: first.b + second.b };
}

function rawOf(tokens: readonly NamedToken[]): string {
  return tokens.map((token) => token.raw).join('');
}
