/**
 * A path of a rule as it is read by hosts that know folders alone. A name is in the place of one
 * part, and a star in that of all that follows, or of nothing, and then of its slash too.
 */
export function asPattern(folder: string): RegExp {
  const parts = folder.replaceAll(/:\w+/g, '[^/]+').replace('/*', '(?:/.*)?');
  return new RegExp(`^${parts}$`);
}
