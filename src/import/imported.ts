import type { ComparedClause } from '../compare/compared.ts';
import type { LeftOut } from './blocks.ts';

/** A section of a document that a program has read. */
export interface ImportedSection {
  readonly id: string;
  /** As printed, or null. */
  readonly number: string | null;
  readonly title: string | null;
  /** Id of the section in which it is; absent where there is none. */
  readonly parent?: string;
}

/** A clause, and the piece of the document that it was made from. */
export interface ImportedClause extends ComparedClause {
  /** Key of the item. */
  readonly key: number;
}

/**
 * A document as sections and clauses, of the same model and with ids by the same rules as the
 * published policies.
 */
export interface ImportedPolicy {
  readonly sections: readonly ImportedSection[];
  /** Every clause in document order, bullets included. */
  readonly clauses: readonly ImportedClause[];
  readonly leftOut: readonly LeftOut[];
}
