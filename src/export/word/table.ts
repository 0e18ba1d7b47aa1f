import {
  BorderStyle,
  BuilderElement,
  HeightRule,
  LeaderType,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  TableProperties,
  type ITableOptions,
  type ITablePropertiesOptions,
} from 'docx';
import type { DocumentTable } from '../../adopt/document.ts';
import { paragraph } from './blocks.ts';
import { RULE, TINT } from './look.ts';

export interface TableOptions {
  /** What it is a table of, for those who do not see it. */
  readonly caption: string;
  /** Widths of the columns, in twentieths of a point. */
  readonly widths: readonly number[];
  /**
   * Least height of a row in whose blanks there is to be room to sign; otherwise a blank is a line
   * to write on.
   */
  readonly height?: number;
  /** Whether the whole table stays on one page. */
  readonly isKept?: boolean;
}

const THIN = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: THIN, bottom: THIN, insideHorizontal: THIN, left: NONE, right: NONE };
const MARGINS = { top: 20, bottom: 20, left: 100, right: 100 };

/** A table whose first row repeats on every page, and whose rows do not break across pages. */
export function table(
  { head, rows }: DocumentTable,
  { caption, widths, height, isKept = false }: TableOptions,
): Table {
  const room = height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } };
  const look = {
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { ...BORDERS, insideVertical: height === undefined ? NONE : THIN },
  };
  return new CaptionedTable(caption, look, {
    columnWidths: widths,
    rows: [
      new TableRow({ cantSplit: true, tableHeader: true, children: head.map(headCell(widths)) }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            keepNext: isKept && at < rows.length - 1,
            ...room,
            children: [row.name, ...row.cells].map(bodyCell(widths, height !== undefined)),
          }),
      ),
    ],
  });
}

/** A table with a title that is read aloud, which the library does not know of. */
class CaptionedTable extends Table {
  constructor(
    caption: string,
    look: ITablePropertiesOptions,
    content: Pick<ITableOptions, 'columnWidths' | 'rows'>,
  ) {
    super(content);
    this.root[0] = new CaptionedProperties(caption, look);
  }
}

class CaptionedProperties extends TableProperties {
  constructor(caption: string, look: ITablePropertiesOptions) {
    super({ ...look, cellMargin: MARGINS });
    const text = { key: 'w:val', value: caption };
    this.root.push(new BuilderElement({ name: 'w:tblCaption', attributes: { text } }));
  }
}

type CellMaker<T> = (content: T, column: number) => TableCell;

function headCell(widths: readonly number[]): CellMaker<string> {
  return (text, column) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      shading: { type: ShadingType.CLEAR, fill: TINT },
      children: [paragraph('TableHead', text)],
    });
}

function bodyCell(widths: readonly number[], isTall: boolean): CellMaker<string | null> {
  return (content, column) => {
    const size = widths[column] ?? 0;
    const isLine = content === null && !isTall;
    return new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: isTall ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: [isLine ? line(size) : paragraph('TableText', content ?? '')],
    });
  };
}

/** A line to write on, as wide as its cell. */
function line(width: number): Paragraph {
  const position = width - MARGINS.left - MARGINS.right;
  return new Paragraph({
    style: 'TableText',
    tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.UNDERSCORE }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}
