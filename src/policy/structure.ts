import type { Section } from './types.ts';

/** How many sections a section is in. */
export function sectionDepth(
  sections: readonly Pick<Section, 'id' | 'parent'>[],
  id: string,
): number {
  const parent = sections.find((one) => one.id === id)?.parent ?? null;
  return parent === null ? 0 : 1 + sectionDepth(sections, parent);
}

/** How the lines begin that make more of a clause than a paragraph and a list of bullets. */
const STRUCTURE = /^(?:[ \t]*(?:>|\||:[ \t]|\[\^|\d+[.)][ \t])|[ \t]+[-*+][ \t]|- \()/m;

/**
 * Whether the page of a policy needs the styles for tables, quotations, footnotes, definitions,
 * printed marks and nesting. May say yes of one that does not.
 *
 * @param policy with its sections and clauses
 * @param body the text of its file
 */
export function hasStructure(
  policy: {
    readonly sections: readonly Pick<Section, 'parent'>[];
    readonly clauses: readonly { readonly id: string; readonly parent: string | null }[];
  },
  body: string,
): boolean {
  return (
    policy.sections.some((section) => section.parent !== null) ||
    policy.clauses.some(({ id, parent }) => parent !== null && /\.p\d+$/.test(id)) ||
    STRUCTURE.test(body)
  );
}
