import { hasWord } from './query.ts';

/** What folding needs to know of a hit. */
export interface Foldable {
  readonly policy: string;
  /** Id of its clause. */
  readonly id: string;
  /** Words of the lead-in of an item, then its own. */
  readonly leadInText: string;
  readonly ownText: string;
}

/** A hit that stands for its list. */
export interface Folded<H> {
  readonly hit: H;
  /** Items of its list that were found by its lead-in alone, and are not shown. */
  readonly others: number;
}

/**
 * Leaves at most one hit of a list: items are found by the words that lead to them, and ten of one
 * list say what one of them says. An item that adds words of the query to those of its lead-in, or
 * has them all itself, stays.
 *
 * @param hits best first
 * @param words of the query
 * @param shown lists of which a hit is shown already, by policy and id; those of these hits are
 *   added
 */
export function foldLists<H extends Foldable>(
  hits: readonly H[],
  words: readonly string[],
  shown: Set<string>,
): Folded<H>[] {
  const kept: { hit: H; others: number; list: string }[] = [];
  for (const hit of hits) {
    const list = listOf(hit);
    const addsNothing = hit.leadInText !== '' && !standsAlone(hit, words);
    if (addsNothing && shown.has(list)) {
      const one = kept.find((known) => known.list === list);
      if (one) one.others += 1;
      continue;
    }
    shown.add(list);
    kept.push({ hit, others: 0, list });
  }
  return kept.map(({ hit, others }) => ({ hit, others }));
}

/** An item belongs to the list of its lead-in, and so does the lead-in itself. */
function listOf({ policy, id, leadInText }: Foldable): string {
  return `${policy}#${leadInText === '' ? id : id.slice(0, id.lastIndexOf('.'))}`;
}

function standsAlone({ leadInText, ownText }: Foldable, words: readonly string[]): boolean {
  const own = words.filter((word) => hasWord(ownText, word));
  return own.length === words.length || own.some((word) => !hasWord(leadInText, word));
}
