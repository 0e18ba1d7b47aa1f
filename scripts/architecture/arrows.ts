import { roomOf } from './ways.ts';

/**
 * Which rooms of src/ import which others.
 *
 * @param imports files, each with those that it imports
 * @returns rooms, each with those that it imports, each once and by name; files that are in src/
 *   itself are in no room
 */
export function arrowsIn(
  imports: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const arrows = new Map<string, Set<string>>();
  for (const [file, others] of imports) {
    const room = roomOf(file);
    if (room === null) continue;
    const known = arrows.get(room) ?? new Set();
    for (const other of others.map(roomOf)) if (other !== null && other !== room) known.add(other);
    arrows.set(room, known);
  }
  return new Map([...arrows].map(([room, others]) => [room, [...others].toSorted()]));
}
