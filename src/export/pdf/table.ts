import type { DocumentTable, TableRow } from '../../adopt/document.ts';
import type { Block, Box, Keep, Strip, Tag } from './blocks.ts';
import type { Faces } from './faces.ts';
import { breakLines, type Line } from './lines.ts';
import { RULE, STYLES, TINT } from './look.ts';
import { baseline } from './text.ts';
import { plain } from './words.ts';

export interface TableLook {
  /** Widths of the columns. */
  readonly widths: readonly number[];
  /**
   * Least height of a row in whose blanks there is to be room to sign. Its cells have rules between
   * them.
   */
  readonly height?: number;
  /** Whether the whole table stays on one page, if it fits. */
  readonly isKept?: boolean;
}

interface Cell {
  readonly tag: Tag;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

interface Row {
  readonly tag: Tag;
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
}

const PADDING = { x: 6, y: 4 } as const;
const THIN = 0.6;

/**
 * A table whose head is shown again on every page, and whose rows do not break across pages unless
 * one is longer than a page.
 */
export function table(
  { head, rows }: DocumentTable,
  look: TableLook,
  faces: Faces,
  caption: Block | null = null,
): Block {
  const top = headRow(head, look, faces);
  const body = rows.map((row) => bodyRow(row, look, faces));
  const headStrips = rowStrips(top, look, 'firmly');
  const strips = body.flatMap((row, at) => {
    return rowStrips(row, look, keepAfter(at, body.length, look)).map((strip) => ({
      ...strip,
      head: headStrips,
    }));
  });
  const children = [...(caption?.tags ?? []), top.tag, ...body.map(({ tag }) => tag)];
  return {
    tags: [{ type: 'Table', children }],
    strips: [...(caption?.strips ?? []), ...headStrips, ...strips],
  };
}

/** The last two rows stay together, so that none is alone on a page. */
function keepAfter(at: number, count: number, { isKept = false }: TableLook): Keep {
  if (at === count - 2) return 'firmly';
  return isKept && at < count - 1 ? 'gladly' : 'free';
}

function headRow(head: readonly string[], { widths }: TableLook, faces: Faces): Row {
  const cells = head.map((name, at): Cell => {
    const tag: Tag = { type: 'TH', scope: 'Column', children: [] };
    return cellOf(tag, name, STYLES.head, at, widths, faces);
  });
  return { tag: { type: 'TR', children: cells.map(({ tag }) => tag) }, cells, isHead: true };
}

function bodyRow({ name, cells: others }: TableRow, { widths }: TableLook, faces: Faces): Row {
  const cells = [name, ...others].map((content, at): Cell => {
    const tag: Tag =
      at === 0 ? { type: 'TH', scope: 'Row', children: [] } : { type: 'TD', children: [] };
    return cellOf(tag, content, STYLES.cell, at, widths, faces);
  });
  return { tag: { type: 'TR', children: cells.map(({ tag }) => tag) }, cells, isHead: false };
}

function cellOf(
  tag: Tag,
  content: string | null,
  style: (typeof STYLES)['cell' | 'head'],
  column: number,
  widths: readonly number[],
  faces: Faces,
): Cell {
  const x = widths.slice(0, column).reduce((sum, one) => sum + one, 0);
  const width = widths[column] ?? 0;
  const lines =
    content === null || content === ''
      ? []
      : breakLines(plain(content, style), width - 2 * PADDING.x, faces);
  return { tag, x, width, lines };
}

/** A row line by line, the lines of all its cells side by side. */
function rowStrips(row: Row, look: TableLook, keep: Keep): Strip[] {
  const leading = STYLES.cell.leading;
  const count = Math.max(1, ...row.cells.map(({ lines }) => lines.length));
  const least = row.isHead ? 0 : (look.height ?? 0);
  const padding = Math.max(PADDING.y, (least - count * leading) / 2);
  return Array.from({ length: count }, (_one, at) => {
    const [isFirst, isLast] = [at === 0, at === count - 1];
    const top = isFirst ? padding : 0;
    const height = leading + top + (isLast ? padding : 0);
    return {
      height,
      before: 0,
      after: 0,
      keep: isLast ? keep : 'firmly',
      placed: row.cells.flatMap(({ tag, x, lines }) => {
        const line = lines[at];
        const place = { x: x + PADDING.x, y: top + (line ? baseline(line) : 0) };
        return line ? [{ kind: 'line' as const, tag, ...place, line }] : [];
      }),
      boxes: boxesOf(row, look, { height, isFirst, isLast }),
    };
  });
}

interface Slice {
  readonly height: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function boxesOf({ cells, isHead }: Row, { height: least }: TableLook, slice: Slice): Box[] {
  const { height, isFirst, isLast } = slice;
  const width = cells.reduce((sum, cell) => sum + cell.width, 0);
  const across = { x: 0, width, height: THIN, colour: RULE };
  return [
    ...(isHead ? [{ x: 0, y: 0, width, height, colour: TINT }] : []),
    ...(isFirst ? [{ ...across, y: 0 }] : []),
    ...(isLast ? [{ ...across, y: height }] : []),
    ...(least === undefined ? [] : cells.slice(1)).map(({ x }) => ({
      ...{ x, y: 0, width: THIN, height, colour: RULE },
    })),
  ];
}
