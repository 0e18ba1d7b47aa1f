import type { LocalProblem, Position } from '../report/problem.ts';

/** What a section is about; visitors filter the search by it. */
export const SECTION_KINDS = {
  scope: 'Purpose and scope',
  responsibilities: 'Who does what',
  conduct: 'Conduct and contact',
  personal: 'Personal use',
  work: 'School accounts and images',
  safeguarding: 'Safeguarding and support',
  oversight: 'Monitoring, breaches and review',
  law: 'Law and related policies',
} as const satisfies Record<string, string>;

export type SectionKind = keyof typeof SECTION_KINDS;

/**
 * A clause, or what belongs to one and is a clause too: a bullet, a further paragraph, a row of a
 * table, a footnote.
 */
export interface Clause {
  /**
   * Unique in its policy, and the anchor in the address: `5.2`, `6.7-2`, `6.p1`, `5.2.a`,
   * `5.2.t1.r2`.
   */
  readonly id: string;
  /** The number as the document prints it, or null. */
  readonly number: string | null;
  /** Id of the section it is in. */
  readonly section: string;
  /** Id of the clause it belongs to, or null. */
  readonly parent: string | null;
  /** The clause's own words as plain text on one line, without those of what belongs to it. */
  readonly text: string;
  /** What belongs to it, in document order. */
  readonly parts: readonly Clause[];
  readonly position: Position;
}

export interface Section {
  /** `5` for a section printed "5" or "5.0"; otherwise a short slug. */
  readonly id: string;
  /** The number as the document prints it, or null. */
  readonly number: string | null;
  /** The heading as printed, or null for text before the first heading. */
  readonly title: string | null;
  /** As authored; one of SECTION_KINDS once validated. */
  readonly kind: string;
  /** Id of the section in which it is, or null. */
  readonly parent: string | null;
  readonly clauses: readonly Clause[];
  readonly position: Position;
}

/** A link in a clause to another place in the same policy (`[appendix](#appendix)`). */
export interface InternalLink {
  readonly target: string;
  readonly position: Position;
}

/** A link in a clause to anywhere else. */
export interface OuterLink {
  readonly url: string;
  readonly position: Position;
}

/** A policy file as parsed, before its front matter is read and its rules are checked. */
export interface ParsedPolicy {
  /**
   * The YAML between the `---` lines, and the file's line on which it begins; line 1 if
   * there is none.
   */
  readonly frontMatter: { readonly text: string; readonly line: number };
  readonly sections: readonly Section[];
  readonly links: readonly InternalLink[];
  readonly outerLinks: readonly OuterLink[];
  /**
   * What is wrong with the shape of the file; ids and references are checked by validatePolicies.
   */
  readonly problems: readonly LocalProblem[];
}
