import { positionLabel } from '../../topics/topics.ts';
import { rowAnchor } from '../blocks.ts';
import { kindInWords } from '../kind-words.ts';
import { movedWords } from '../moved-words.ts';
import { linesOf, type Comparison, type Row } from '../row.ts';
import { citedClauses, notesOn, wholeIds } from './cells.ts';
import type { CsvLinks, CsvTopic } from './shapes.ts';
import { columnsCsv, type Column } from './table.ts';

/**
 * A comparison as CSV, with a row for each pair of clauses and each clause without a counterpart.
 *
 * @param comparison two policies compared
 * @param topics every topic, with the stances of these two
 * @param links whole addresses of what a row names
 */
export function comparisonCsv(
  comparison: Comparison,
  topics: readonly CsvTopic[],
  links: CsvLinks,
): string {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const rows = comparison.rows.map((row): ClauseRow => {
    const topic = row.topic === null ? undefined : byId.get(row.topic);
    return { row, comparison, topic, links };
  });
  return columnsCsv(CLAUSE_COLUMNS, rows);
}

interface ClauseRow {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly topic: CsvTopic | undefined;
  readonly links: CsvLinks;
}

/** Those of the first version keep their names and their order. */
export const CLAUSE_COLUMNS: readonly Column<ClauseRow>[] = [
  {
    name: 'a_policy',
    description: 'Short name of policy A',
    cell: ({ comparison }) => comparison.a.shortName,
  },
  {
    name: 'b_policy',
    description: 'Short name of policy B',
    cell: ({ comparison }) => comparison.b.shortName,
  },
  {
    name: 'topic',
    description: 'Id of the topic under which the row is listed; empty where nobody has placed it',
    cell: ({ row }) => row.topic ?? '',
  },
  {
    name: 'topic_title',
    description: 'The same in words',
    cell: ({ topic }) => topic?.title ?? '',
  },
  {
    name: 'a_clause',
    description:
      'Clauses of A, each written “cl. 6.10” and separated by a comma; empty if A has none',
    cell: ({ row }) => citedClauses(row.a.map(({ id }) => id)),
  },
  {
    name: 'b_clause',
    description: 'Clauses of B, in the same form',
    cell: ({ row }) => citedClauses(row.b.map(({ id }) => id)),
  },
  {
    name: 'kind',
    description:
      'same: the same words, capitals and punctuation aside; naming: the same but for names; changed: reworded, or on the same point in other words; only-a, only-b: no counterpart found in the other',
    cell: ({ row }) => row.kind,
  },
  {
    name: 'kind_in_words',
    description: 'The same in words, with the clause of another row that has the same point',
    cell: ({ row, comparison }) => kindInWords(row, comparison),
  },
  {
    name: 'a_text',
    description: 'Words of the clauses of A, each on a line of its own',
    cell: ({ row }) => linesOf(row.a),
  },
  {
    name: 'b_text',
    description: 'Words of the clauses of B, in the same form',
    cell: ({ row }) => linesOf(row.b),
  },
  {
    name: 'moved',
    description: 'Where the clause, or a sentence of it, moved from and to; empty if nothing moved',
    cell: ({ row, comparison }) => movedWords(row, comparison),
  },
  {
    name: 'a_position',
    description: 'Where A stands on the topic: its position, “Silent” or “Not read yet”',
    cell: ({ topic, comparison }) => (topic ? positionLabel(topic, comparison.a.slug) : ''),
  },
  {
    name: 'b_position',
    description: 'Where B stands on the topic, in the same form',
    cell: ({ topic, comparison }) => (topic ? positionLabel(topic, comparison.b.slug) : ''),
  },
  {
    name: 'a_notes',
    description: 'Our notes on the source of the clauses of A and on the law that they cite',
    cell: ({ row, comparison }) => notesOn(comparison.a, row.a),
  },
  {
    name: 'b_notes',
    description: 'Our notes on the clauses of B',
    cell: ({ row, comparison }) => notesOn(comparison.b, row.b),
  },
  {
    name: 'row_link',
    description: 'Address of the row on the page of the comparison',
    cell: ({ row, comparison: { a, b }, links }) => links.row(rowAnchor(row, a.slug, b.slug)),
  },
  {
    name: 'a_link',
    description: 'Address of the first clause of A',
    cell: ({ row, comparison, links }) => firstLink(comparison.a.slug, row.a, links),
  },
  {
    name: 'b_link',
    description: 'Address of the first clause of B',
    cell: ({ row, comparison, links }) => firstLink(comparison.b.slug, row.b, links),
  },
  {
    name: 'a_ids',
    description: 'Clauses of A for programs, written neu#6.10 and separated by a space',
    cell: ({ row, comparison }) => wholeIds(comparison.a, row.a),
  },
  {
    name: 'b_ids',
    description: 'Clauses of B for programs, in the same form',
    cell: ({ row, comparison }) => wholeIds(comparison.b, row.b),
  },
];

function firstLink(slug: string, [first]: Row['a'], links: CsvLinks): string {
  return first ? links.clause(slug, first.id) : '';
}
