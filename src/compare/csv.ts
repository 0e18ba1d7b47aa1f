// The variant for browsers: it works in Node too, and a comparison made in a browser is taken away there.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Policy } from '../policy/index.ts';
import type { Topic } from '../topics/schema.ts';
import { positionLabel } from '../topics/topics.ts';
import { movedWords } from './moved-words.ts';
import { textOf, type Comparison, type Row } from './row.ts';

/**
 * A comparison as CSV: a row a pair of clauses, or a clause without counterpart.
 *
 * @returns lines with a header; several clauses in one cell are separated by a space. No cell can be read as a formula.
 */
export function comparisonCsv(comparison: Comparison): string {
  const header = ['topic', 'a_clause', 'b_clause', 'kind', 'a_text', 'b_text', 'moved'];
  return toCsv([header, ...comparison.rows.map((row) => csvRow(row, comparison))]);
}

/** The matrix as CSV: a row a topic, a column a policy, words in every cell. */
export function matrixCsv(topics: readonly Topic[], policies: readonly Policy[]): string {
  const header = ['group', 'topic', 'question', ...policies.map((policy) => policy.shortName)];
  const rows = topics.map((topic) => [
    topic.group,
    topic.title,
    topic.question,
    ...policies.map((policy) => positionLabel(topic, policy.slug)),
  ]);
  return toCsv([header, ...rows]);
}

function csvRow(row: Row, comparison: Comparison): string[] {
  const texts = [textOf(row.a), textOf(row.b)];
  const moved = movedWords(row, comparison);
  return [row.topic ?? '', ids(row.a), ids(row.b), row.kind, ...texts, moved];
}

function ids(clauses: Row['a']): string {
  return clauses.map((clause) => clause.id).join(' ');
}

/** Quotes every cell, and puts an apostrophe before one that a spreadsheet would take for a formula. */
function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { quoted: true, escape_formulas: true, record_delimiter: '\r\n' },
  );
}
