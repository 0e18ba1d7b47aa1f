import type { ImportedPolicy } from '../../src/import/imported.ts';
import { withoutRepeat } from '../../src/policy/ids.ts';

/** A section or a clause. */
interface Numbered {
  readonly id: string;
  readonly number: string | null;
}

/** Sections and clauses whose number the document has printed before, with that number. */
export function repeatedNumbers({
  sections,
  clauses,
}: Pick<ImportedPolicy, 'sections' | 'clauses'>): {
  readonly id: string;
  readonly number: string;
}[] {
  const all: readonly Numbered[] = [...sections, ...clauses];
  const ids = new Set(all.map(({ id }) => id));
  return all.flatMap(({ id, number }) => {
    const first = withoutRepeat(id);
    return number !== null && first !== id && ids.has(first) ? [{ id, number }] : [];
  });
}
