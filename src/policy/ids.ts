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
 * Whether a clause id may stand in a section: `5.3` in section `5`, `prohibited-use.2` in `prohibited-use`.
 */
export function idBelongsToSection(clauseId: string, sectionId: string): boolean {
  return clauseId.startsWith(`${sectionId}.`);
}

/**
 * The ids a clause printed with this number may have: the number itself or, where the document
 * prints a number more than once, the number with `-2`, `-3` …
 */
export function idFitsNumber(clauseId: string, number: string): boolean {
  const rest = clauseId.startsWith(number) ? clauseId.slice(number.length) : null;
  return rest === '' || (rest !== null && /^-[2-9]\d*$/.test(rest));
}

/** Whether an id of a clause without a number is well formed: section, dot, `p1` or `1`. */
export function idFitsUnnumbered(clauseId: string, section: { id: string; number: string | null }) {
  const rest = clauseId.slice(section.id.length + 1);
  return (section.number === null ? /^[1-9]\d*$/ : /^p[1-9]\d*$/).test(rest);
}

/** Section ids are the printed number without a trailing `.0`. */
export function sectionIdOf(number: string): string {
  return number.replace(/\.0$/, '');
}

/** How often a number has been printed before, read from the id: `6.7-2` gives 2, `6.7` gives 1. */
export function occurrence(clauseId: string): number {
  return Number(/-(\d+)$/.exec(clauseId)?.[1] ?? 1);
}
