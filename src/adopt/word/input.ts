import type { Changes } from '../changes.ts';
import type { ControlRow } from '../control.ts';
import type { PolicyDocument } from '../assemble.ts';

/** What a Word document of a policy is made of. */
export interface WordInput {
  readonly document: PolicyDocument;
  readonly control: readonly ControlRow[];
  /** Versions of the policy, one a line; may be empty. */
  readonly changeLog: readonly string[];
  /** Null for a document without the appendix. */
  readonly changes: Changes | null;
  /** What the school started from, such as "NEU model policy". */
  readonly modelName: string;
  /** Clauses of the model to quote beside the changes. */
  readonly quoted: readonly QuotedClause[];
}

/** A clause of the model, word for word. */
export interface QuotedClause {
  /** Id of the change that it stands beside. */
  readonly change: string;
  /** "NEU 5.3" */
  readonly name: string;
  readonly text: string;
}

/** What a note on the changes is made of; a WordInput that has changes will do. */
export interface CoverNoteInput extends Pick<WordInput, 'document' | 'modelName' | 'quoted'> {
  readonly changes: Changes;
}
