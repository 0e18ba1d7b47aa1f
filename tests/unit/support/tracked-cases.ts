import type { PolicyDocument } from '../../../src/adopt/document.ts';
import { recorded } from '../../../src/adopt/record.ts';
import type { RecordedPolicy } from '../../../src/adopt/recorded.ts';
import { trackedPolicy } from '../../../src/adopt/tracked/tracked.ts';
import { writeTracked } from '../../../src/export/word/tracked.ts';
import {
  readInOffice,
  type OfficeJob,
  type OfficeReading,
  type ShownParagraph,
} from './office-changes.ts';
import { countedLines } from './recorded-lines.ts';

/** Two policies, of which one is compared with the other. */
export interface TrackedCase {
  readonly name: string;
  readonly before: RecordedPolicy;
  readonly after: PolicyDocument;
}

/** What LibreOffice makes of the changes. */
export interface Outcome {
  /** Whether it found any. */
  readonly hasChanges: boolean;
  /** Whether any were left, after all were accepted or after all were rejected. */
  readonly leavesSome: boolean;
  readonly accepted: readonly ShownParagraph[];
  readonly rejected: readonly ShownParagraph[];
}

const AUTHOR = { author: 'Hill View Primary School', date: new Date('2026-11-26T10:00:00Z') };

/** Files of a case: with its changes, or as one of the two policies alone. */
export function written(
  { name, before, after }: TrackedCase,
  mode: 'tracked' | 'before' | 'after',
): Promise<Uint8Array> {
  return writeTracked(trackedPolicy({ name, policy: before }, after), AUTHOR, mode);
}

/** Accepts and rejects all changes of every case, all in one LibreOffice. */
export async function outcomes(cases: readonly TrackedCase[]): Promise<Outcome[]> {
  const files = await Promise.all(cases.map((one) => written(one, 'tracked')));
  const readings = readInOffice(files.flatMap(bothWays));
  return cases.map((_one, at) => outcome(readings[2 * at], readings[2 * at + 1]));
}

function bothWays(bytes: Uint8Array): OfficeJob[] {
  return [
    { bytes, how: 'accept' },
    { bytes, how: 'reject' },
  ];
}

function outcome(accepted?: OfficeReading, rejected?: OfficeReading): Outcome {
  if (!accepted || !rejected) throw new Error('LibreOffice has not read every file.');
  return {
    hasChanges: accepted.before,
    leavesSome: accepted.after || rejected.after,
    accepted: policyIn(accepted),
    rejected: policyIn(rejected),
  };
}

/**
 * What is of the policy: not the school above its title, nor the sentences after that and at the
 * end.
 */
export function policyIn({ paragraphs }: OfficeReading): ShownParagraph[] {
  return paragraphs.filter(([, style]) => !['School', 'Text body'].includes(style));
}

/** The new policy and the old one, as they have to come out. */
export function expected({ before, after }: TrackedCase): Pick<Outcome, 'accepted' | 'rejected'> {
  return { accepted: countedLines(recorded(after)), rejected: countedLines(before) };
}
