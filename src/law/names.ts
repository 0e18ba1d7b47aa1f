import type { Reference, Status } from './schema.ts';

/** What a policy written today may name. */
const IN_FORCE: readonly Status[] = ['current', 'amended'];

/** What exists today under its right title, and is cited under another. */
const UNDER_ANOTHER_NAME: readonly Status[] = ['misnamed', 'renamed'];

/**
 * Whether a policy that cites it so is out of date. What is not checked is not called out of date.
 */
export function isOutOfDate(status: Status): boolean {
  return !IN_FORCE.includes(status) && status !== 'unchecked';
}

/**
 * Every name by which a reader may look for a reference, old and new, each once; the right title
 * first.
 */
export function namesOf(reference: Reference): string[] {
  const { title, wordings, soundWordings, otherNames } = reference;
  return [...new Set([title, ...wordings, ...soundWordings, ...otherNames])];
}

/** The names of a reference that a policy written today may use. */
export function soundNames(reference: Reference): string[] {
  // Nothing is said of a platform that is not checked, so nothing speaks against its name; of a
  // law, much would be said.
  const isUncheckedPlatform = reference.kind === 'platform' && reference.status === 'unchecked';
  if (IN_FORCE.includes(reference.status) || isUncheckedPlatform) return namesOf(reference);
  const { title, soundWordings, otherNames } = reference;
  return UNDER_ANOTHER_NAME.includes(reference.status)
    ? [title, ...soundWordings, ...otherNames]
    : soundWordings;
}

/** Its names that a policy written today must not use. */
export function unsoundNames(reference: Reference): string[] {
  const sound = soundNames(reference);
  return namesOf(reference).filter((name) => !sound.includes(name));
}
