import type { Reference } from '../../law/schema.ts';

/** A place in a text at which something of the register is named. */
export interface Place {
  readonly reference: Reference;
  /** Where the words begin in the text, and where they end. */
  readonly from: number;
  readonly to: number;
  /** Whether the words name it as it is today, though its status may say that others do not. */
  readonly isSound: boolean;
  /** Whether the words name an Act together with its year. */
  readonly isAct: boolean;
}

/** Finds places in a text. */
export interface Finder {
  /** Small letters without which a text holds none: most texts are passed over at a glance. */
  readonly hint: string;
  /** The places, in any order. */
  readonly find: (text: string) => Place[];
}

/** The first letters of a name that are together, in small letters. */
export function hintOf(name: string): string {
  return /\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '';
}

/**
 * Makes what finds the places of a pattern. The pattern is made when a text needs it, since making
 * all of them takes a while.
 *
 * @param placesOf what a match is a place of
 */
export function finderOf(
  hint: string,
  makePattern: () => RegExp,
  placesOf: (match: RegExpExecArray, text: string) => Place[],
): Finder {
  let pattern: RegExp | null = null;
  return {
    hint,
    find(text) {
      pattern ??= makePattern();
      return Array.from(text.matchAll(pattern)).flatMap((match) => placesOf(match, text));
    },
  };
}

/**
 * Leaves one place for each thing named: the longest of the places that overlap, so that "Equality
 * Act 2010" within the title of another Act is not cited. Two references that are named by the very
 * same words both stay, and so does an Act under which guidance says it is issued.
 *
 * @returns the places in the order of the text
 */
export function withoutOverlaps(places: readonly Place[]): Place[] {
  return clustersOf(places)
    .flatMap(longestOf)
    .toSorted((a, b) => a.from - b.from);
}

/** Places that hang together by overlapping. */
function clustersOf(places: readonly Place[]): Place[][] {
  const clusters: Place[][] = [];
  let end = -1;
  for (const one of places.toSorted((a, b) => a.from - b.from)) {
    if (one.from < end) clusters.at(-1)?.push(one);
    else clusters.push([one]);
    end = Math.max(end, one.to);
  }
  return clusters;
}

function longestOf(cluster: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const one of cluster.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => isTakenBy(one, other))) kept.push(one);
  }
  return kept;
}

function isTakenBy(one: Place, other: Place): boolean {
  if (one.to <= other.from || other.to <= one.from) return false;
  if (one.reference === other.reference) return true;
  const isSame = other.from === one.from && other.to === one.to;
  return !isSame && !(one.isAct && !other.isAct);
}
