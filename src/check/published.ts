import type { ImportedPolicy } from '../import/imported.ts';
import type { Against } from './against.ts';
import { statusAsNamed } from './law/status-as-named.ts';
import type { PublishedCheck } from './publish.ts';
import type { CheckReport } from './report.ts';

/**
 * What was found in one document, as the command prints it for programs.
 *
 * @param file path of the document as it was given
 * @param against how it differs from a policy, where that was asked for
 */
export function publishCheck(
  file: string,
  { clauses, leftOut }: ImportedPolicy,
  { citations, topics, matches }: CheckReport,
  against: Against | null,
): PublishedCheck {
  const [match] = matches;
  return {
    file,
    clauses: clauses.map(({ id, number, section, text }) => ({ id, number, section, text })),
    leftOut: leftOut.map(({ text, why }) => ({ text, why })),
    citations: citations.map((one) => {
      const { reference, clause, words } = one;
      return {
        reference: reference.id,
        status: statusAsNamed(reference, one.isOutOfDate),
        clause,
        words,
      };
    }),
    topics: topics.map(({ id, band, clauses: closest }) => ({ id, band, clauses: [...closest] })),
    match: match ? { ...match } : null,
    ...(against && { against: { ...against } }),
  };
}
