import { startsItem } from './joining.ts';
import type { PdfPage, PdfPiece } from './pages.ts';
import type { Row } from './rows.ts';

/** At least so many lines are on either side of a gutter: fewer may be a table. */
const FEWEST_LINES = 8;
/** Share of the lines of the left column that reach its edge; cells of a table mostly do not. */
const FILLED_SHARE = 0.5;
/**
 * Share of the lines of either column that begin with a bullet or a number, where the lines are
 * short; a table has none in its cells.
 */
const LISTED_SHARE = 0.4;
/** By how much of the page the columns may differ in width. */
const UNEVEN = 0.12;

type ToRows = (pieces: readonly PdfPiece[]) => Row[];

/**
 * Puts the pieces of a page into rows. Where a gutter runs down the middle, the left column comes
 * before the right one; what runs across both separates the columns above from those below.
 *
 * @param toRows puts pieces at about one height together
 */
export function inColumns(pieces: readonly PdfPiece[], page: PdfPage, toRows: ToRows): Row[] {
  const rows = toRows(pieces);
  const gutter = gutterOf(pieces, page);
  if (gutter === null) return rows;
  const ordered: Row[] = [];
  let band: PdfPiece[] = [];
  const endBand = (): void => {
    ordered.push(...bandOf(band, gutter, toRows));
    band = [];
  };
  for (const row of rows) {
    if (row.pieces.some((piece) => crosses(piece, gutter))) {
      endBand();
      ordered.push(row);
    } else band.push(...row.pieces);
  }
  endBand();
  return ordered;
}

function bandOf(pieces: readonly PdfPiece[], gutter: number, toRows: ToRows): Row[] {
  const left = toRows(pieces.filter((piece) => piece.x < gutter));
  const right = toRows(pieces.filter((piece) => piece.x >= gutter));
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) {
    // A few lines beside each other are read across, as a table is.
    return Math.min(left.length, right.length) === 0 ? [...left, ...right] : toRows(pieces);
  }
  const edge = (rows: readonly Row[]): number => Math.max(...rows.map(rightOf));
  const within = (rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, columnRight: edge(rows) }));
  return [...within(left), ...within(right)];
}

const crosses = (piece: PdfPiece, x: number): boolean =>
  piece.x < x - 1 && piece.x + piece.width > x + 1;

const rightOf = (row: Row): number => Math.max(...row.pieces.map((piece) => piece.x + piece.width));

/** Where the gutter is; null where the page is of one column. */
function gutterOf(pieces: readonly PdfPiece[], page: PdfPage): number | null {
  let best: number | null = null;
  let fewest = Infinity;
  for (let x = page.width * 0.4; x <= page.width * 0.6; x += 2) {
    const crossing = pieces.filter((piece) => crosses(piece, x)).length;
    if (crossing < fewest && isGutter(pieces, x, page, crossing)) {
      best = x;
      fewest = crossing;
    }
  }
  return best;
}

function isGutter(
  pieces: readonly PdfPiece[],
  x: number,
  page: PdfPage,
  crossing: number,
): boolean {
  const left = pieces.filter((piece) => piece.x + piece.width <= x + 1);
  const right = pieces.filter((piece) => piece.x >= x - 1);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  if (crossing > (left.length + right.length) * 0.3) return false;
  const [leftEdges, rightEdges] = [edgesOf(left), edgesOf(right)];
  if (leftEdges.size < FEWEST_LINES || rightEdges.size < FEWEST_LINES) return false;
  const begins = Math.min(...right.map((piece) => piece.x));
  const to = Math.max(...leftEdges.values());
  if (begins - to <= 6) return false;
  return (isListed(left) && isListed(right)) || isFilled(left, right, page);
}

/**
 * Whether the columns are about as wide as each other, and most lines of the left one reach its
 * edge.
 */
function isFilled(left: readonly PdfPiece[], right: readonly PdfPiece[], page: PdfPage): boolean {
  const widthOf = (pieces: readonly PdfPiece[]): number =>
    Math.max(...pieces.map((piece) => piece.x + piece.width)) -
    Math.min(...pieces.map((piece) => piece.x));
  const width = widthOf(left);
  if (Math.abs(width - widthOf(right)) > page.width * UNEVEN) return false;
  const edges = [...edgesOf(left).values()];
  const filled = edges.filter((edge) => edge > Math.max(...edges) - width * 0.2);
  return filled.length > edges.length * FILLED_SHARE;
}

/** Whether so many lines of a column begin with a bullet or a number that it is a list. */
function isListed(pieces: readonly PdfPiece[]): boolean {
  const firsts = new Map<number, PdfPiece>();
  for (const piece of pieces) {
    const first = firsts.get(heightOf(piece));
    if (!first || piece.x < first.x) firsts.set(heightOf(piece), piece);
  }
  const items = [...firsts.values()].filter(({ text }) => startsItem(`${text.trim()} x`));
  return items.length >= firsts.size * LISTED_SHARE;
}

const heightOf = (piece: PdfPiece): number => Math.round(piece.y / 3);

/** How far each line of a column reaches, by its height. */
function edgesOf(pieces: readonly PdfPiece[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const piece of pieces) {
    const height = heightOf(piece);
    edges.set(height, Math.max(edges.get(height) ?? 0, piece.x + piece.width));
  }
  return edges;
}
