import { checkedInWords } from '../law/dates.ts';
import { statusAsNamed } from './law/status-as-named.ts';
import { STATUSES } from '../law/statuses.ts';
import type { CitationFinding } from './report.ts';

/** A law, guidance or platform that a document names, and what became of it. */
export interface LawRow {
  /** Id of the reference. */
  readonly id: string;
  /** Where it is in the report: its id, or what tells it from another row of the same. */
  readonly anchor: string;
  readonly title: string;
  /** "Repealed", "Current" … */
  readonly status: string;
  /** Whether the document names it otherwise than as it stands today. */
  readonly isOutOfDate: boolean;
  /** What became of it, in sentences. */
  readonly note: string;
  /** What to cite instead; null where there is nothing, or no need. */
  readonly instead: string | null;
  /**
   * Why there is nothing to cite instead, in a sentence; null where there is something, or no need.
   */
  readonly noneBecause: string | null;
  /** "November 2026", or null where nothing was checked. */
  readonly checked: string | null;
  readonly places: readonly LawPlace[];
}

/** Where a document names it. */
export interface LawPlace {
  /** Id of the clause, what it is called, and its words that name the law. */
  readonly clause: string;
  readonly name: string;
  readonly words: string;
}

/**
 * What a document names of the register, in the order in which it does, out of date first.
 *
 * @param nameOf what a clause is called, by its id
 */
export function lawRows(
  citations: readonly CitationFinding[],
  nameOf: (clause: string) => string,
): LawRow[] {
  const groups = Map.groupBy(citations, ({ reference: { id, title } }) => `${id} ${title}`);
  const rows = [...groups.values()]
    .flatMap((group) => rowOf(group, nameOf))
    .toSorted((a, b) => Number(b.isOutOfDate) - Number(a.isOutOfDate));
  return rows.map((row, at) => ({ ...row, anchor: anchorOf(row.id, rows.slice(0, at)) }));
}

/** Two editions of one guidance are two rows. */
function anchorOf(id: string, before: readonly { readonly id: string }[]): string {
  const count = before.filter((one) => one.id === id).length;
  return count === 0 ? id : `${id}-${count + 1}`;
}

function rowOf(
  group: readonly CitationFinding[],
  nameOf: (clause: string) => string,
): Omit<LawRow, 'anchor'>[] {
  const [first] = group;
  if (!first) return [];
  const { id, title, status, note, replacedBy, noneBecause, checked } = first.reference;
  const isOutOfDate = group.some((one) => one.isOutOfDate);
  return [
    {
      id,
      title,
      status: STATUSES[statusAsNamed(first.reference, isOutOfDate)].label,
      isOutOfDate,
      note,
      instead: isOutOfDate ? replacedBy : null,
      noneBecause: isOutOfDate ? noneBecause : null,
      checked: status === 'unchecked' ? null : checkedInWords(checked),
      places: group.map(({ clause, words }) => ({ clause, name: nameOf(clause), words })),
    },
  ];
}

/**
 * What to cite instead, in words; empty where there is no need, and with the reason where there is
 * nothing.
 */
export function insteadOf({
  instead,
  noneBecause,
}: Pick<LawRow, 'instead' | 'noneBecause'>): string {
  return instead ?? (noneBecause === null ? '' : `Nothing, since ${lowerFirst(noneBecause)}`);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('en-GB') + sentence.slice(1);
}
