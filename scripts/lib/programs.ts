import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folders in which programs are looked for by name, in order. */
export function searchFolders(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

/**
 * Finds a program.
 *
 * @param names that it may have, the best first
 * @returns its path; null if there is none
 */
export function findProgram(...names: readonly string[]): string | null {
  const places = names.flatMap((name) => searchFolders().map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}
