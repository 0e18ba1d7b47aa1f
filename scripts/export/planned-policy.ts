import type { Answers } from '../../src/adopt/answers.ts';
import type { FileNames } from './file-names.ts';
import type { Standing } from './standing.ts';

/** A policy to be made. */
export interface PlannedPolicy {
  /** "schools.csv:3", or the empty string where there is no such file. */
  readonly place: string;
  /** As shown in messages. */
  readonly school: string;
  readonly answers: Answers;
  readonly names: FileNames;
  readonly standing: Standing;
  /** The same for the same answers and the same template, and no other. */
  readonly fingerprint: string;
}

/** A file that was given, under the name that it was given by. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
