import type { CellPiece, TakenTable } from '../../export/table.ts';

/** What of a table is shown: rows and columns that the page hides stay behind. */
export function readTable(table: HTMLTableElement): TakenTable {
  const shown = Array.from(table.rows, (row) => Array.from(row.cells).filter(isShown)).filter(
    (cells) => cells.length > 0,
  );
  const [head = [], ...rows] = shown;
  return { head: head.map(textOf), rows: rows.map((cells) => cells.map((cell) => piecesOf(cell))) };
}

/** Whether the page shows an element, however far from the window. */
export function isShown(element: Element): boolean {
  return element.checkVisibility();
}

function textOf(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}

/**
 * The words of an element with what is marked in them.
 *
 * @param without what is left out, as a selector
 */
export function piecesOf(element: Element, without = ''): CellPiece[] {
  return Array.from(element.childNodes).flatMap((node): CellPiece[] => {
    if (node instanceof Text) return [{ kind: 'plain', text: node.data }];
    if (!(node instanceof Element) || (without !== '' && node.matches(without))) return [];
    if (node instanceof HTMLAnchorElement) {
      return [{ kind: 'link', text: textOf(node), href: node.href }];
    }
    if (node.matches('del')) return [{ kind: 'removed', text: node.textContent }];
    if (node.matches('ins')) return [{ kind: 'added', text: node.textContent }];
    return piecesOf(node, without);
  });
}
