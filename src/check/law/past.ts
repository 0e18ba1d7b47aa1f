import type { Reference, Status } from '../../law/schema.ts';

/**
 * Of these a document may say rightly that they are gone. Of what is partly repealed more would have to be said, and what a school writes of a
 * closed platform may be of its own pages.
 */
const GONE: readonly Status[] = ['repealed', 'replaced', 'renamed'];

/** What stands before the name of something that is gone: "the former", "which replaced the", "formerly known as". */
const BEFORE =
  /(?<![\p{L}])(?:former|old|repealed|superseded|(?:replac|supersed)(?:es?|ed|ing)|repeal(?:s|ed|ing)?|(?:formerly|previously)(?: known as| called)?)(?: the)?(?: (?:former|old))?\s["'“‘]?$/iu;

/** What stands after it: "(now replaced by …)", "has been repealed", "was renamed X", "(now the Data Protection Act 2018)". */
const AFTER =
  /^[”’"']?,?\s?[([]?(?:(?:now|since|which|that|has|have|been|was|were|is|are|having|and|subsequently|later) ){0,6}(?:repealed|replaced|superseded|revoked|renamed|rebranded|no longer (?:applies|in force|exists|available)|(?<=now )(?:the|called)(?= ))/i;

/** How many characters before a name are looked at. */
const NEARBY = 40;

/** Whether the words around a name say that what it names is gone, so that the document does not rest on it. */
export function isToldAsPast(status: Status, text: string, from: number, to: number): boolean {
  if (!GONE.includes(status)) return false;
  return BEFORE.test(text.slice(Math.max(0, from - NEARBY), from)) || AFTER.test(text.slice(to));
}

const made = new WeakMap<Reference, Reference>();

/** The same reference with a title that says how it is named; for each reference always the same. */
export function toldAsPast(reference: Reference): Reference {
  const known = made.get(reference);
  if (known) return known;
  const told = { ...reference, title: `${reference.title}, named as what went before` };
  made.set(reference, told);
  return told;
}
