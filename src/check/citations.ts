import type { ComparedClause } from '../compare/index.ts';
import { isOutOfDate } from '../law/names.ts';
import type { Reference } from '../law/schema.ts';
import { actFinders } from './law/acts.ts';
import { earlierEditionFinders } from './law/editions.ts';
import { nameFinders } from './law/names.ts';
import { isToldAsPast, toldAsPast } from './law/past.ts';
import { withoutOverlaps, type Finder, type Place } from './law/place.ts';
import { renamedFinders } from './law/renamed.ts';
import type { CitationFinding } from './report.ts';

/** Addresses of the web and of mail: what they hold is not said of anything. */
const ADDRESS =
  /(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|uk|wales|scot|education)(?![\p{L}\p{N}])(?:\/\S*)?/giu;

const MAKERS = [actFinders, nameFinders, earlierEditionFinders, renamedFinders];

/** Finds what the clauses of a document name of the register. */
export type CitationReader = (clauses: readonly ComparedClause[]) => CitationFinding[];

/**
 * Makes ready a register of law. It says nothing of what the register does not know, such as an Act
 * without its year or an edition newer than the newest that it knows.
 *
 * @returns what reads clauses, in their order; each thing once for the same words in a clause
 */
export function citationReader(register: readonly Reference[]): CitationReader {
  const finders = MAKERS.flatMap((make) => make(register));
  return (clauses) => clauses.flatMap((clause) => citationsIn(clause, finders));
}

function citationsIn({ id, text }: ComparedClause, finders: readonly Finder[]): CitationFinding[] {
  const searched = text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
  const small = searched.toLowerCase();
  const hopeful = finders.filter(({ hint }) => small.includes(hint));
  const places = withoutOverlaps(hopeful.flatMap(({ find }) => find(searched)));
  const found = places
    .filter((place, index) => !isShortFormOf(places[index - 1], place, text))
    .map((place): CitationFinding => {
      const words = wordsOf(text.slice(place.from, place.to));
      return { ...findingOf(place, text), clause: id, words };
    });
  // Where the same words are found for the same thing again, the last takes the place of the first,
  // which is the same.
  return [...new Map(found.map((one) => [`${one.reference.title} ${one.words}`, one])).values()];
}

function findingOf({ reference, from, to, isSound }: Place, text: string) {
  if (!isOutOfDate(reference.status) || isSound) return { reference, isOutOfDate: false };
  return isToldAsPast(reference.status, text, from, to)
    ? { reference: toldAsPast(reference), isOutOfDate: false }
    : { reference, isOutOfDate: true };
}

/** Without a bracket that is closed in it and opened before it. */
function wordsOf(words: string): string {
  return words.includes('(') || words.includes('[') ? words : words.replace(/[)\]]$/, '');
}

/**
 * Whether words are the short form in brackets of what is named right before them: "Equality Act
 * 2010 (EqA 2010)".
 */
function isShortFormOf(before: Place | undefined, place: Place, text: string): boolean {
  return (
    before?.reference === place.reference && /^ ?\(["'“‘]?$/.test(text.slice(before.to, place.from))
  );
}
