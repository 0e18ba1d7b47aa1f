import type { CellPiece, TakenTable } from '../../export/table.ts';
import { isShown, piecesOf } from './read-table.ts';

/** The short names of the two policies. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

/**
 * The rows of a comparison as the page shows them: what its filters hide stays behind.
 *
 * They are read from the page and not compared again. On the pages that were made in the build that
 * would take a worker and two policies, and by then the right to copy is gone: browsers give it for
 * some seconds after a click.
 *
 * @param page the part of it that holds the rows
 */
export function shownRows(page: ParentNode, { a, b }: Names): TakenTable {
  const blocks = Array.from(page.querySelectorAll('.block')).filter(isShown);
  return {
    head: [`${a}: clause`, `${a}: words`, `${b}: clause`, `${b}: words`, 'How they compare'],
    rows: blocks.flatMap(rowsOf),
  };
}

type Cells = readonly (readonly CellPiece[])[];

function rowsOf(block: Element): Cells[] {
  const kind = piecesOf(block.querySelector('.block-head > span') ?? block);
  const [left, right] = [block.querySelector('.left'), block.querySelector('.right')];
  if (!left || !right) return [];
  if (!block.querySelector('.sides.apart')) return [[...sideOf(left), ...sideOf(right), kind]];
  const alone = (side: Element) => Array.from(side.querySelectorAll(':scope > div'), sideOf);
  const none: Cells = [[], []];
  return [
    ...alone(left).map((cells) => [...cells, ...none, kind]),
    ...alone(right).map((cells) => [...none, ...cells, kind]),
  ];
}

/**
 * The places of one side and its words: the right one holds those of the left as well, for the
 * layout in one column.
 */
function sideOf(side: Element): Cells {
  const places = side.querySelector(':scope > .places');
  const words = side.querySelector(':scope > .q');
  const isRight = side.matches('.right');
  return [places ? piecesOf(places) : [], words ? piecesOf(words, isRight ? 'del, .was' : '') : []];
}
