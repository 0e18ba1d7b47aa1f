import { withoutTitle, type MeantClause } from '../../policy/written-id.ts';

/** A piece of a sentence: words, or a link. */
export type Piece = string | { readonly text: string; readonly href: string };

/** What the words need to know of the policy. */
export interface LostIn {
  /** Its short name. */
  readonly policy: string;
  /** Address of the list of all its clauses. */
  readonly list: string;
  /** What a place in it is called: "clause 5.2", "section 5, Acceptable use". */
  readonly nameOf: (id: string) => string;
}

/** More of what an address names says no more. */
const LONGEST = 40;

/**
 * What is said of an address that names no clause, and the ways on from there.
 *
 * @param written what the address names
 * @param meant what was found instead
 */
export function lostWords(
  written: string,
  meant: Exclude<MeantClause, { kind: 'found' }>,
  { policy, list, nameOf }: LostIn,
): Piece[] {
  const link = (id: string): Piece => ({ text: nameOf(id), href: `#${id}` });
  const whole: Piece = { text: 'the list of all its clauses', href: list };
  if (meant.kind === 'several') {
    const links = meant.ids.flatMap((id, index) => [index > 0 ? ' or ' : '', link(id)]);
    return [`In ${policy} this may be `, ...links, '.'];
  }
  const nothing = `${policy} has ${nothingLike(written)}. `;
  if (meant.within === null) {
    return [nothing, 'Choose a section from the contents, or look in ', whole, '.'];
  }
  return [nothing, 'The nearest is ', link(meant.within), '; or look in ', whole, '.'];
}

function nothingLike(written: string): string {
  const bare = withoutTitle(written.trim());
  const short = bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare;
  return /^[\p{L}]?\d/u.test(short) ? `no clause ${short}` : `nothing called “${short}”`;
}
