/** Widths of a letter in bold, and of the margins of a cell, in twentieths of a point. */
const LETTER = 135;
const MARGINS = 220;

/** Between 0, where every column gets the same, and 1, where each gets as much as it has text. */
const EVENING = 0.75;

/** A longer word, such as an address, may be broken. */
const LONGEST_WORD = 18;

/**
 * Widths of the columns of a table. Each has room for its longest word; what is left goes to those
 * with the most text, yet not all of it.
 *
 * @param rows every row, the head among them, all of as many cells
 * @param whole the width of the table
 * @returns widths that together are at most `whole`
 */
export function columnWidths(rows: readonly (readonly string[])[], whole: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? ''));
  const least = columns.map((cells) => longestWord(cells) * LETTER + MARGINS);
  const weights = columns.map((cells) => cells.join('').length ** EVENING);
  const [narrow, heavy] = [sum(least), sum(weights)];
  if (narrow >= whole) return least.map((one) => Math.floor((one / narrow) * whole));
  return least.map((one, column) =>
    Math.floor(one + ((whole - narrow) * (weights[column] ?? 0)) / Math.max(heavy, 1)),
  );
}

function longestWord(cells: readonly string[]): number {
  const lengths = cells.flatMap((cell) => cell.split(/\s+/)).map((word) => word.length);
  return Math.min(LONGEST_WORD, Math.max(0, ...lengths));
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
