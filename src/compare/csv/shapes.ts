import type { TopicGroup } from '../../topics/groups.ts';
import type { ComparedTopic } from '../compared.ts';

/**
 * What a table says of a topic: what its comparison needs, the question, and what was read in
 * either policy.
 */
export interface CsvTopic extends ComparedTopic<TopicGroup> {
  readonly question: string;
  /** Whether the positions are steps from strict to lenient, strictest first. */
  readonly scale: boolean;
  readonly policies: Readonly<Record<string, CsvStance>>;
}

/** Where a policy stands, with the words in which we say it. */
export interface CsvStance {
  readonly position: string;
  readonly clauses: readonly string[];
  readonly control?: string | null | undefined;
  readonly says: string;
  readonly leavesOpen?: string | null | undefined;
}

/** Whole addresses, so that they work from a spreadsheet. */
export interface CsvLinks {
  readonly clause: (policy: string, id: string) => string;
  readonly topic: (id: string) => string;
  /** The address of a row on the page of the comparison, by its anchor. */
  readonly row: (anchor: string) => string;
}
