import type { ShownRow } from './by-topic.ts';
import type { ComparedPolicy } from './compared.ts';
import type { Comparison, Row } from './row.ts';

type Heading = ComparedPolicy['sections'][number];

/**
 * The headings under which rows are shown: of the left document, and of the right one where its
 * clauses are under another.
 */
export interface SectionHeads {
  readonly a: Heading | null;
  readonly b: Heading | null;
}

/** Rows under one section. */
export interface RowsOfSection extends SectionHeads {
  readonly rows: readonly ShownRow[];
}

/**
 * Divides rows in the order of the documents by the sections of the left one. What is in the right
 * document alone stays in the section around it, or opens one of its own where the left has none
 * yet.
 *
 * @param rows each once, in the order of the documents
 */
export function bySection(
  { a, b }: Pick<Comparison, 'a' | 'b'>,
  rows: readonly ShownRow[],
): RowsOfSection[] {
  const sections: { a: Heading | null; rows: ShownRow[] }[] = [];
  for (const row of rows) {
    const own = row.a[0] && !row.moved ? headingOf(a, row.a[0].section) : null;
    const last = sections.at(-1);
    if (!last || (own !== null && own !== last.a)) sections.push({ a: own, rows: [row] });
    else last.rows.push(row);
  }
  return sections.map((section) => ({ ...section, b: otherHeading(b, section.rows) }));
}

function headingOf({ sections }: ComparedPolicy, id: string): Heading | null {
  return sections.find((section) => section.id === id) ?? null;
}

/** The section of the right document in which the first clause of these rows is. */
function otherHeading(b: ComparedPolicy, rows: readonly Row[]): Heading | null {
  const first = rows.find((row) => row.b.length > 0 && !row.moved)?.b[0];
  return first ? headingOf(b, first.section) : null;
}
