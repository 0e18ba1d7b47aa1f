/**
 * Makes a function that cuts a text where its parts begin. The text is given to it piece by piece.
 *
 * @param lengths of the parts, between which the text has one space
 * @returns what takes the next piece of the text, and gives it in as many as there are parts in it:
 *   one where none begins
 */
export function cutText(lengths: readonly number[]): (piece: string) => string[] {
  const starts = startsOf(lengths);
  let at = 0;
  return (piece) => {
    const within = starts.map((start) => start - at).filter((one) => one > 0 && one < piece.length);
    // A part that begins where the piece does was cut off with the space before it.
    const atStart = starts.includes(at) && at > 0 && piece !== '' ? [0] : [];
    at += piece.length;
    const cuts = [...atStart, ...within, piece.length];
    return cuts.map((cut, index) => piece.slice(cuts[index - 1] ?? 0, cut));
  };
}

/** Where each part but the first begins. */
function startsOf(lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.slice(0, -1).map((length) => (at += length + 1));
}
