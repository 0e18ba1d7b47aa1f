import type { Reference, Status } from '../../law/schema.ts';

/**
 * A document may rightly say of these that they are gone. More would have to be said of what is
 * partly repealed, and what a school writes of a closed platform may be of its own pages.
 */
const GONE: readonly Status[] = ['repealed', 'replaced', 'renamed'];

/** What comes before the name of something that is gone: "the former", "which replaced the". */
const BEFORE =
  /(?<![\p{L}])(?:former|old|repealed|superseded|(?:replac|supersed)(?:es?|ed|ing)|repeal(?:s|ed|ing)?)(?: the)?(?: (?:former|old))?\s["'“‘]?$/iu;

/**
 * What comes before an old name, of a platform too: "our former Twitter account" may be Twitter’s
 * or the school’s.
 */
const BEFORE_OLD_NAME =
  /(?<![\p{L}])(?:formerly|previously)(?: known as| called)?(?: the)?\s["'“‘]?$/iu;

/** What comes after it: "(now replaced by …)", "has been repealed", "was renamed X". */
const AFTER =
  /^[”’"']?,?\s?[([]?(?:(?:now|since|which|that|has|have|been|was|were|is|are|having|and|subsequently|later) ){0,6}(?:repealed|replaced|superseded|revoked|renamed|rebranded|no longer (?:applies|in force|exists|available))/i;

/** What comes between the old name and the new one: "(now the Data Protection Act 2018)". */
const BEFORE_NEW_NAME = /^[”’"']?(?:\s?[([–-]|,)\s?(?:which is )?now (?:the|called) /i;

/** How many characters before a name are looked at. */
const NEARBY = 40;

/**
 * Whether the words around a name say that what it names is gone, so that the document does not
 * rest on it.
 */
export function isToldAsPast(status: Status, text: string, from: number, to: number): boolean {
  if (!GONE.includes(status)) return false;
  const [before, after] = [text.slice(Math.max(0, from - NEARBY), from), text.slice(to)];
  const isOldName = BEFORE_OLD_NAME.test(before) || BEFORE_NEW_NAME.test(after);
  return isOldName || AFTER.test(after) || (status !== 'renamed' && BEFORE.test(before));
}

const made = new WeakMap<Reference, Reference>();

/**
 * The same reference with a title that says how it is named; for each reference always the same.
 */
export function toldAsPast(reference: Reference): Reference {
  const known = made.get(reference);
  if (known) return known;
  const told = { ...reference, title: `${reference.title}, named as what went before` };
  made.set(reference, told);
  return told;
}
