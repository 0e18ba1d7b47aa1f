import type { LeftOutReason } from '../blocks.ts';
import type { ItemRole } from '../items.ts';
import type { Line } from './line.ts';
import { labelMark, type Mark } from './marks.ts';
import { newRuns, type Runs } from './runs.ts';
import type { Traits } from './traits.ts';

/** An item before it is counted. */
export interface Draft {
  readonly role: ItemRole;
  readonly number: string | null;
  readonly text: string;
  readonly depth: number;
  readonly why: LeftOutReason | null;
}

/** A clause or item whose number is of several segments, and how deep it is. */
interface Numbered {
  readonly segments: readonly string[];
  readonly depth: number;
}

/** What has been read of a document so far, as far as it bears on the next line. */
export interface Reading {
  readonly traits: Traits;
  readonly done: Draft[];
  readonly runs: Runs;
  /** Numbers from which the next may go on, outermost first. */
  numbered: Numbered[];
  /** Depth of the clause or item to which lists belong; null right after a heading. */
  host: number | null;
  /** Whether the list that goes on has lost its bullets. */
  isBareList: boolean;
  /** The last number of a section, by the kind of its number. */
  readonly sections: Map<'letter' | 'whole', number>;
  /** The last number of a clause that is one number. */
  clause: number;
  /** What numbers sections, in the order of first use: capital letters, figures. */
  readonly headingStyles: string[];
  readonly headings: OpenHeading[];
}

interface OpenHeading {
  readonly depth: number;
  readonly mark: Mark | null;
}

export function newReading(traits: Traits): Reading {
  return {
    traits,
    done: [],
    runs: newRuns(),
    numbered: [],
    host: null,
    isBareList: false,
    sections: new Map(),
    clause: 0,
    headingStyles: [],
    headings: [],
  };
}

/** The last draft that is part of the policy. */
export function lastOf({ done }: Reading): Draft | undefined {
  return done.findLast(({ role }) => role !== 'left-out');
}

/** Adds a piece. */
export function add(reading: Reading, draft: Omit<Draft, 'why'>): void {
  reading.done.push({ ...draft, why: null });
}

/** Adds what is no part of the policy, where it is. */
export function addLeftOut(reading: Reading, line: Line): void {
  const number = line.label === null ? null : labelMark(line.label).printed;
  const text = number === null ? line.text : `${number} ${line.text}`;
  reading.done.push({ role: 'left-out', number: null, text, depth: 0, why: line.why });
}
