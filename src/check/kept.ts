import { isData } from '../adopt/saved.ts';
import type { DocumentFormat } from '../import/blocks.ts';
import type { Item } from '../import/items.ts';
import { readItems } from '../import/saved-items.ts';
import type { TopicAnswer, TopicAnswers } from './answers.ts';
import { BANDS, type TopicFinding } from './report.ts';

/** Version of the shape below. */
export const KEPT_VERSION = 1;

/**
 * A document of the reader's own as it is kept in the browser: its words, how they were split, and
 * what the reader said.
 */
export interface KeptDocument {
  readonly version: typeof KEPT_VERSION;
  /** "own~1": its name in addresses of this browser. */
  readonly id: string;
  /** Name of the file, or what else the reader knows it by. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** Day and time at which it was read, as ISO 8601 has it; anything else where it is damaged. */
  readonly readAt: string;
  readonly items: readonly Item[];
  /** What a person must know of the reading. */
  readonly notes: readonly string[];
  readonly answers: TopicAnswers;
  /** What the program found last; null until it has. A comparison shows it. */
  readonly findings: readonly TopicFinding[] | null;
}

/**
 * Begins the ids of documents that are kept in the browser. No published policy can be called so: a
 * slug has no such sign.
 */
export const OWN_PREFIX = 'own~';

export function isOwn(slug: string): boolean {
  return /^own~\d+$/.test(slug);
}

/** The id of the next document, given those that there are, whatever else goes by such a name. */
export function nextOwnId(ids: readonly string[]): string {
  const numbers = ids.filter(isOwn).map((id) => Number(id.slice(OWN_PREFIX.length)));
  const counted = numbers.filter((number) => number < Number.MAX_SAFE_INTEGER);
  return `${OWN_PREFIX}${counted.reduce((one, other) => Math.max(one, other), 0) + 1}`;
}

/**
 * Whether two states of a document hold the same work of the reader’s, whatever a program has
 * found.
 */
export function isSameWork(one: KeptDocument, other: KeptDocument): boolean {
  return workOf(one) === workOf(other);
}

function workOf(document: KeptDocument): string {
  return JSON.stringify({ ...document, findings: null });
}

/**
 * Reads a document that was kept, whatever state it is in.
 *
 * @param text JSON, as kept
 * @returns the document; null where its words cannot be read. Answers that cannot be read are left
 *   out.
 */
export function readKept(text: string): KeptDocument | null {
  const data = parse(text);
  if (!isData(data) || data['version'] !== KEPT_VERSION) return null;
  const { id, name, format, readAt, notes } = data;
  const items = readItems(data['items']);
  if (typeof id !== 'string' || !isOwn(id) || !items) return null;
  return {
    version: KEPT_VERSION,
    id,
    name: typeof name === 'string' && name.trim() !== '' ? name : 'A document',
    format: isFormat(format) ? format : 'text',
    readAt: typeof readAt === 'string' ? readAt : '',
    items,
    notes: stringsOf(notes),
    answers: readAnswers(data['answers']),
    findings: readFindings(data['findings']),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const FORMATS: readonly unknown[] = ['docx', 'odt', 'pdf', 'text', 'markdown', 'html'];

function isFormat(value: unknown): value is DocumentFormat {
  return FORMATS.includes(value);
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function readAnswers(value: unknown): TopicAnswers {
  if (!isData(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([topic, one]) => {
      const answer = readAnswer(one);
      return answer ? [[topic, answer] as const] : [];
    }),
  );
}

function readAnswer(value: unknown): TopicAnswer | null {
  if (!isData(value)) return null;
  const { kind, keys } = value;
  if (kind === 'silent' || kind === 'none-of-these') return { kind };
  if (kind !== 'answered' || !Array.isArray(keys)) return null;
  return { kind, keys: keys.filter((key) => typeof key === 'number') };
}

function readFindings(value: unknown): TopicFinding[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((one: unknown) => {
    if (!isData(one) || typeof one['id'] !== 'string') return [];
    const band = BANDS.find((each) => each === one['band']);
    return band ? [{ id: one['id'], band, clauses: stringsOf(one['clauses']) }] : [];
  });
}
