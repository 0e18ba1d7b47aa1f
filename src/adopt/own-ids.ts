/** Ids of a school's own clauses; longer numbers could not be counted on from. */
const OWN_ID = /^own-([1-9]\d{0,14})$/;

/** The id of the nth clause of a school's own. */
export function ownId(number: number): string {
  return `own-${number}`;
}

/** Whether an id is that of a school's own clause, and not of a topic. */
export function isOwnId(id: string): boolean {
  return OWN_ID.test(id);
}

/** The highest number that an own clause has; 0 if there is none. */
export function highestOwn(ids: readonly string[]): number {
  return ids.reduce((highest, id) => Math.max(highest, Number(OWN_ID.exec(id)?.[1] ?? 0)), 0);
}
