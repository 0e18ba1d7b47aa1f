import type { ComparedClause } from '../compare/index.ts';
import { isOutOfDate } from '../law/names.ts';
import type { Reference } from '../law/schema.ts';
import { actFinders } from './law/acts.ts';
import { nameFinders } from './law/names.ts';
import { withoutOverlaps, type Finder, type Place } from './law/place.ts';
import { renamedFinders } from './law/renamed.ts';
import type { CitationFinding } from './report.ts';

/** Addresses of the web and of mail: what they hold is not said of anything. */
const ADDRESS =
  /(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|uk|wales|scot|education)(?![\p{L}\p{N}])(?:\/\S*)?/giu;

/** Finds what the clauses of a document name of the register. */
export type CitationReader = (clauses: readonly ComparedClause[]) => CitationFinding[];

/**
 * Makes ready a register of law. It says nothing of what the register does not know, such as an edition of a year that it does not hold,
 * or an Act without its year.
 *
 * @returns what reads clauses, in their order; each thing once for the same words in a clause
 */
export function citationReader(register: readonly Reference[]): CitationReader {
  const finders = [actFinders, nameFinders, renamedFinders].flatMap((make) => make(register));
  return (clauses) => clauses.flatMap((clause) => citationsIn(clause, finders));
}

function citationsIn({ id, text }: ComparedClause, finders: readonly Finder[]): CitationFinding[] {
  const searched = text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
  const small = searched.toLowerCase();
  const hopeful = finders.filter(({ hint }) => small.includes(hint));
  const places = withoutOverlaps(hopeful.flatMap(({ find }) => find(searched)));
  const found = places
    .filter((place, index) => !isShortFormOf(places[index - 1], place, text))
    .map(({ reference, from, to, isSound }): CitationFinding => {
      const isPast = isOutOfDate(reference.status) && !isSound;
      return { reference, clause: id, words: wordsOf(text.slice(from, to)), isOutOfDate: isPast };
    });
  // Of the same words for the same thing the last takes the place of the first, which is the same.
  return [...new Map(found.map((one) => [`${one.reference.id} ${one.words}`, one])).values()];
}

/** Without a bracket that is closed in it and opened before it. */
function wordsOf(words: string): string {
  return words.includes('(') || words.includes('[') ? words : words.replace(/[)\]]$/, '');
}

/** Whether words are the short form in brackets of what is named right before them: "Equality Act 2010 (EqA 2010)". */
function isShortFormOf(before: Place | undefined, place: Place, text: string): boolean {
  return (
    before?.reference === place.reference && /^ ?\(["'“‘]?$/.test(text.slice(before.to, place.from))
  );
}
