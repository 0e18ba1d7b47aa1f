import type { TakenTable } from '../../export/table.ts';
import { piecesOf } from './read-table.ts';

/**
 * What both policies answer on every topic, as the page has it: those on which they agree too,
 * which it folds.
 *
 * @param page the part of it that holds the tables of topics
 */
export function shownTopics(page: ParentNode): TakenTable {
  const heads = page.querySelector('.topic-table thead tr')?.children ?? [];
  const rows = page.querySelectorAll('.topic-table tr[id^="on-"]');
  return {
    head: Array.from(heads, (cell) => cell.textContent),
    rows: Array.from(rows, ({ children }) => Array.from(children, (cell) => piecesOf(cell))),
  };
}
