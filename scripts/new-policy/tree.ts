import type { ImportedClause, ImportedPolicy, ImportedSection } from '../../src/import/imported.ts';
import type { Item, ItemRole } from '../../src/import/items.ts';

/** A clause with what belongs to it, and the role of the piece that it was made from. */
export interface ClauseNode {
  readonly clause: ImportedClause;
  readonly role: ItemRole;
  readonly parts: readonly ClauseNode[];
}

/** A section with its clauses, followed by the sections that are in it. */
export interface SectionNode {
  readonly section: ImportedSection;
  readonly clauses: readonly ClauseNode[];
  readonly sections: readonly SectionNode[];
}

/**
 * Nests the sections and clauses of a document, as its policy file has them.
 *
 * @param policy made of these items
 */
export function treeOf(
  { sections, clauses }: ImportedPolicy,
  items: readonly Item[],
): SectionNode[] {
  const roles = new Map(items.map(({ key, role }) => [key, role]));
  const parts = Map.groupBy(clauses, ({ parent }) => parent);
  const inside = Map.groupBy(sections, ({ parent }) => parent);
  const nodeOf = (clause: ImportedClause): ClauseNode => ({
    clause,
    role: roles.get(clause.key) ?? 'clause',
    parts: (parts.get(clause.id) ?? []).map(nodeOf),
  });
  const sectionOf = (section: ImportedSection): SectionNode => ({
    section,
    clauses: (parts.get(null) ?? []).filter((clause) => clause.section === section.id).map(nodeOf),
    sections: (inside.get(section.id) ?? []).map(sectionOf),
  });
  return (inside.get(undefined) ?? []).map(sectionOf);
}
