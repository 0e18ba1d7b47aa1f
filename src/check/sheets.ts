import { insteadOf } from './law-rows.ts';
import type { PaperTable } from './paper.ts';
import { STANDING_WORDS } from './standing.ts';
import type { ReportView } from './view.ts';

/** The standing of every topic as a table for a spreadsheet. */
export function topicsTable({ topics }: ReportView): PaperTable {
  const slugs = topics[0]?.published ?? [];
  return {
    head: [
      'Topic',
      'Question',
      'Finding',
      'Closest or confirmed clauses',
      ...slugs.map(({ name }) => name),
    ],
    rows: topics.map((row) => [
      row.title,
      row.question,
      STANDING_WORDS[row.standing],
      row.clauses.map(({ id }) => `cl. ${id}`).join(', '),
      ...row.published.map(({ position }) => position ?? 'Silent'),
    ]),
  };
}

/** The law that is named as a table for a spreadsheet. */
export function lawTable({ law }: ReportView): PaperTable {
  return {
    head: [
      'Law, guidance or platform',
      'Status',
      'Out of date',
      'What became of it',
      'Cite today',
      'Checked',
      'Clauses',
      'Words',
    ],
    rows: law.map((row) => [
      row.title,
      row.status,
      row.isOutOfDate ? 'yes' : 'no',
      row.note,
      insteadOf(row),
      row.checked ?? '',
      row.places.map(({ clause }) => `cl. ${clause}`).join(', '),
      row.places.map(({ words }) => words).join('; '),
    ]),
  };
}
