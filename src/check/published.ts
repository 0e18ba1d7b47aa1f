import type { ImportedPolicy } from '../import/imported.ts';
import type { CheckReport } from './report.ts';

/**
 * A document held against the library, as data: the shape is described on the page about the data.
 *
 * @param file name of the document
 */
export function publishedCheck(file: string, policy: ImportedPolicy, report: CheckReport) {
  const { clauses, leftOut } = policy;
  const [match = null] = report.matches;
  return {
    file,
    clauses: clauses.map(({ id, number, section, text }) => ({ id, number, section, text })),
    leftOut: leftOut.map(({ text, why }) => ({ text, why })),
    citations: report.citations.map(({ reference, clause, words }) => ({
      reference: reference.id,
      status: reference.status,
      clause,
      words,
    })),
    topics: report.topics.map(({ id, band, clauses: ids }) => ({ id, band, clauses: ids })),
    match,
  };
}
