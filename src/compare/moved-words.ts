import { clauseName } from '../policy/cite.ts';
import type { ComparedPolicy } from './compared.ts';
import type { Comparison, MovedSentence, Row } from './row.ts';

/** What is said of a row or of a sentence that moved, up to the clause that is named last. */
export interface MovedNote {
  readonly words: string;
  /** The clause that is named last, and its policy. */
  readonly policy: ComparedPolicy;
  readonly clause: string;
}

/**
 * What moved in a row, in words: from where to where if one policy was made from the other, else
 * where it is.
 *
 * @returns a note for the row itself and one for each of its sentences that moved; mostly none
 */
export function movedNotes(row: Row, { a, b }: Pick<Comparison, 'a' | 'b'>): MovedNote[] {
  const sentences = row.movedSentences.map((one) => sentenceNote(one, a, b));
  return [...(row.moved ? rowNote(row, a, b) : []), ...sentences];
}

/** The same as plain sentences. */
export function movedWords(row: Row, both: Pick<Comparison, 'a' | 'b'>): string {
  return movedNotes(row, both)
    .map(({ words, policy, clause }) => `${words} ${placeName(policy, clause)}.`)
    .join(' ');
}

/** "Littletown 5.3" */
export function placeName(policy: ComparedPolicy, clause: string): string {
  return `${policy.shortName} ${clauseName(policy, clause)}`;
}

function rowNote(row: Row, a: ComparedPolicy, b: ComparedPolicy): MovedNote[] {
  const [placeA, placeB] = [row.a[0]?.id, row.b[0]?.id];
  if (placeA === undefined || placeB === undefined) return [];
  const sides = [
    { policy: a, clause: placeA },
    { policy: b, clause: placeB },
  ] as const;
  const [from, to] = isMadeFrom(a, b) ? [sides[1], sides[0]] : sides;
  const isVersion = isMadeFrom(a, b) || isMadeFrom(b, a);
  const start = placeName(from.policy, from.clause);
  return [
    { ...to, words: isVersion ? `Moved from ${start} to` : `In another place: ${start} and` },
  ];
}

function sentenceNote(
  { side, words, clause }: MovedSentence,
  a: ComparedPolicy,
  b: ComparedPolicy,
): MovedNote {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const verb = isMadeFrom(other, own)
    ? 'moved to'
    : isMadeFrom(own, other)
      ? 'moved from'
      : 'is in';
  return { words: `“${words}” ${verb}`, policy: other, clause };
}

function isMadeFrom(made: ComparedPolicy, model: ComparedPolicy): boolean {
  return made.basedOn?.policy === model.slug;
}
