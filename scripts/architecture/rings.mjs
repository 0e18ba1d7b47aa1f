/**
 * The rings in which files, or rooms, import each other. To understand one of a ring, somebody has
 * to read all of it.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports each with those that it imports
 * @returns {string[][]} those of each ring, in the order in which one imports the next, and the
 *   last the first; where several rings go through the same files, one of them
 */
export function ringsIn(imports) {
  /** @type {string[][]} */
  const rings = [];
  const done = new Set();
  /** @param {string} name @param {readonly string[]} way */
  const visit = (name, way) => {
    const at = way.indexOf(name);
    if (at >= 0) rings.push(way.slice(at));
    if (at >= 0 || done.has(name)) return;
    for (const next of imports.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of imports.keys()) visit(name, []);
  return rings;
}
