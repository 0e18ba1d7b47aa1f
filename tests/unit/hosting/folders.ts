/**
 * A path of a rule as hosts read it that know folders alone: a name in the place of one part,
 * a star in that of all that follows, or of nothing, and then its slash too.
 */
export function asPattern(folder: string): RegExp {
  const parts = folder.replaceAll(/:\w+/g, '[^/]+').replace('/*', '(?:/.*)?');
  return new RegExp(`^${parts}$`);
}
