import { z } from 'zod';
import type { LocalProblem, Position } from '../report/problem.ts';
import { readYaml } from '../report/read-yaml.ts';
import type { PolicyReading } from './policy.ts';
import type { Clause, Section } from './types.ts';

/** The lock of a policy as its caller read it. */
export interface LockFile {
  /** The policy that it locks. */
  readonly slug: string;
  readonly path: string;
  readonly source: string;
}

/**
 * Makes a short fingerprint of a text. Given by the caller, since the core knows no cryptography.
 */
export type Digest = (text: string) => string;

/** One thing whose words are locked. */
export interface Locked {
  /** `title`, `control`, or # and the id of a section or clause. */
  readonly key: string;
  readonly print: string;
  readonly position: Position;
}

/** A lock as read, and what is wrong with it. */
export interface LockReading {
  readonly file: LockFile;
  /** Fingerprints by key, in the order of the document; null if the file could not be read. */
  readonly prints: ReadonlyMap<string, string> | null;
  readonly problems: readonly LocalProblem[];
}

const schema = z.record(
  z.string(),
  z.string().regex(/^[0-9a-f]{16}$/, 'expected a fingerprint that npm run lock-words has written'),
);

const NOTE = `# Fingerprints of the words of the document, one for each title, section and clause. The build refuses a policy whose words are
# others. Written by npm run lock-words; do not change by hand.
`;

/** Reads a lock. Never throws. */
export function readLock(file: LockFile): LockReading {
  const rules = { syntax: 'lock-syntax', value: 'lock-value' } as const;
  const { value, problems } = readYaml(file.source, schema, rules);
  const fix = `Make it anew: npm run lock-words -- ${file.slug}.`;
  return {
    file,
    prints: value && new Map(Object.entries(value)),
    problems: problems.map((problem) => ({ ...problem, fix })),
  };
}

/**
 * Everything in a policy that is the document's: its title, its document-control table, its
 * headings, clauses and their numbers.
 */
export function lockedIn(reading: PolicyReading, digest: Digest): Locked[] {
  const { facts, sections, clauses } = reading;
  const places = [...sections, ...clauses].toSorted(byPlace).map((one) => ({
    key: `#${one.id}`,
    print: digest(wordsOf(one)),
    position: one.position,
  }));
  const fact = (key: string, words: unknown) => ({
    key,
    print: digest(JSON.stringify(words)),
    position: reading.placeOf([key]),
  });
  if (!facts) return places;
  return [
    fact('title', facts.titlePrinted ? facts.title : null),
    fact('control', facts.control),
    ...places,
  ];
}

/** The lock of a policy as its file. */
export function writeLock(reading: PolicyReading, digest: Digest): string {
  const lines = lockedIn(reading, digest).map(({ key, print }) => `'${key}': '${print}'\n`);
  return NOTE + lines.join('');
}

function wordsOf(one: Section | Clause): string {
  return JSON.stringify([one.number, 'text' in one ? one.text : one.title]);
}

function byPlace({ position: a }: Section | Clause, { position: b }: Section | Clause): number {
  return a.line - b.line || a.column - b.column;
}
