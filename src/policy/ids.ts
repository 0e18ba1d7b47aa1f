const LETTERS = 26;

/**
 * The letter of a bullet in its list.
 *
 * @param index the bullet's place, from 0
 * @returns a, b … z, aa, ab …
 */
export function bulletLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % LETTERS));
  return index < LETTERS ? last : bulletLetter(Math.floor(index / LETTERS) - 1) + last;
}

/** Id of a clause's bullet: `5.2` and 0 give `5.2.a`. */
export function bulletId(clauseId: string, index: number): string {
  return `${clauseId}.${bulletLetter(index)}`;
}

/**
 * The id that a printed number makes: brackets and a final full stop belong to the label.
 *
 * @param number as printed
 * @returns `5.2` for "5.2.", `a` for "(a)", `5.2.a.i` for "5.2 (a)(i)", `A1` for "A1"
 */
export function numberedId(number: string): string {
  return number
    .split(/[()[\]\s]+/)
    .map((part) => part.replace(/^\.+|\.+$/g, ''))
    .filter((part) => part !== '')
    .join('.');
}

/** Section ids are the printed number without a trailing `.0`. */
export function sectionIdOf(number: string): string {
  return numberedId(number).replace(/\.0$/, '');
}

/**
 * Whether an id goes on from that of a section: `5.3` in section `5`, `A1` in section `A`,
 * `prohibited-use.2` in `prohibited-use`.
 */
export function idBelongsToSection(id: string, sectionId: string): boolean {
  const isLettered = /^[A-Z]+$/.test(sectionId);
  return id.startsWith(`${sectionId}.`) || (isLettered && /^\d/.test(id.slice(sectionId.length)));
}

/** An id without the `-2`, `-3` … that marks a number printed before. */
export function withoutRepeat(id: string): string {
  return id.replace(/-[2-9]\d*$/, '');
}

/**
 * The clause or section whose id a number goes on from: "(a)" in the clause `5.2.a` nests under
 * `5.2`.
 *
 * @returns its id; null where the number as printed is the whole id, or is none of it
 */
export function parentOf(id: string, number: string | null): string | null {
  const own = `.${numberedId(number ?? '')}`;
  const base = withoutRepeat(id);
  return number !== null && base.endsWith(own) ? base.slice(0, -own.length) : null;
}

/**
 * Whether the id of a clause without a number is well formed: that of its section, a dot, `p1`, or
 * `1` where nothing is numbered.
 */
export function idFitsUnnumbered(
  clauseId: string,
  section: { id: string; number: string | null; hasNumbers?: boolean },
) {
  const rest = clauseId.slice(section.id.length + 1);
  if (section.number !== null) return /^p[1-9]\d*$/.test(rest);
  return (section.hasNumbers === true ? /^p?[1-9]\d*$/ : /^[1-9]\d*$/).test(rest);
}

/** How often a number has been printed before, read from the id: `6.7-2` gives 2, `6.7` gives 1. */
export function occurrence(clauseId: string): number {
  return Number(/-(\d+)$/.exec(clauseId)?.[1] ?? 1);
}
