/** How far the bands are to be trusted, in figures from a run over the published policies. */
export function Measured() {
  return null;
}
