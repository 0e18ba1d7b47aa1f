import type { CitingPolicy } from './reading.ts';
import type { Reference } from './schema.ts';

/** A place at which a clause cites a reference. */
export interface Citation {
  readonly reference: Reference;
  /** Slug of the citing policy. */
  readonly policy: string;
  /** Id of the citing clause. */
  readonly clause: string;
  /** The words of the clause. */
  readonly words: string;
  /** Where the words begin in the clause's text, and where they end. */
  readonly from: number;
  readonly to: number;
  /** Whether the words name it as it is today, though its status may say that others do not. */
  readonly isSound: boolean;
}

/**
 * Finds what policies cite, by the exact wordings of the references.
 *
 * @param references with their wordings, in which capitals count
 * @param policies with their clauses
 * @returns every place, by policy and clause in their order, then as the words are in the clause.
 *   Words that name two references ("Defamation Acts 1952 and 1996") cite both.
 */
export function findCitations(
  references: readonly Reference[],
  policies: readonly CitingPolicy[],
): Citation[] {
  const wanted = references.map((reference) => ({ reference, wordings: wordingsOf(reference) }));
  return policies.flatMap((policy) =>
    policy.clauses.flatMap((clause) =>
      wanted
        .flatMap(({ reference, wordings }) => placesIn(clause.text, reference, wordings))
        .map((place) => ({ ...place, policy: policy.slug, clause: clause.id }))
        .toSorted((a, b) => a.from - b.from),
    ),
  );
}

interface Wording {
  readonly words: string;
  readonly isSound: boolean;
}

/** The wordings of a reference, the longest first. */
function wordingsOf(reference: Reference): Wording[] {
  return [
    ...reference.wordings.map((words) => ({ words, isSound: false })),
    ...reference.soundWordings.map((words) => ({ words, isSound: true })),
  ].toSorted((a, b) => b.words.length - a.words.length);
}

/** Where one reference is named in a text; where wordings overlap, the longest counts. */
function placesIn(text: string, reference: Reference, wordings: readonly Wording[]) {
  const places: Omit<Citation, 'policy' | 'clause'>[] = [];
  for (const { words, isSound } of wordings) {
    for (const from of occurrences(text, words)) {
      const to = from + words.length;
      const isTaken = places.some((place) => place.from < to && place.to > from);
      if (!isTaken) places.push({ reference, words, from, to, isSound });
    }
  }
  return places;
}

/** Places at which words are in a text as whole words, counted in characters from 0. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + words.length)) found.push(at);
  }
  return found;
}

/** Whether no word goes on across this place. */
function isEdge(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
