import type { RuleId } from './rules.ts';

/** A place in a file: line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with the content: which rule, where, what, and how to mend it. */
export interface Problem extends Position {
  /** Stable id of the rule, explained in docs/rules.md. */
  readonly rule: RuleId;
  /** Path of the file as given by the caller. */
  readonly file: string;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it, with a corrected snippet where one helps. */
  readonly fix: string;
}

/** A problem before it is known which file it is in. */
export type LocalProblem = Omit<Problem, 'file'>;

/**
 * Thrown at the edge (the build, a command) when content has problems; the message is the whole
 * report.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], report: string) {
    super(report);
    this.problems = problems;
    // Where our own code threw says nothing about the content, and Astro would take it for the
    // place.
    this.stack = '';
  }

  /** Not the report: where Astro finds "document" in this, it adds advice about browsers. */
  override toString(): string {
    return this.name;
  }
}
