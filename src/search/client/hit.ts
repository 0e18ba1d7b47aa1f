import { clauseWord } from '../clause-numbers.ts';
import { PART_MARK } from '../part-mark.ts';
import { wordingRanges } from '../variants.ts';
import type { PlainNote } from '../../policy/quote-notes.ts';
import type { PagefindRecord } from './pagefind-api.ts';

/** A found clause, ready to show. */
export interface Hit {
  /** Address of the clause, with the words to mark there. */
  readonly url: string;
  /** Slug of its policy. */
  readonly policy: string;
  readonly policyName: string;
  readonly hue: string;
  /** Id of the clause, or of the section that it begins, where that was asked for. */
  readonly id: string;
  /** Name of the clause: "5.3", "5.2 (a)". */
  readonly clause: string;
  readonly section: string;
  /**
   * The words of a bullet's lead-in, then those of the clause, each marked with whether it was
   * asked for.
   */
  readonly leadIn: readonly Word[];
  readonly text: readonly Word[];
  /** The same as plain texts. */
  readonly leadInText: string;
  readonly ownText: string;
  /** Every word under which the record is found. */
  readonly vocabulary: readonly string[];
  /** What a reader must know of the clause: they are loaded apart. */
  readonly notes: readonly PlainNote[];
}

export interface Word {
  readonly text: string;
  readonly found: boolean;
}

/** The name of a clause: "5.2 (a)" for 5.2.a. */
export type NameOf = (id: string, heading: string | null) => string;

/**
 * Makes a Pagefind record fit to show: separates lead-in from clause, drops the words that are
 * there for finding only, and marks the words asked for, in their own wording or one that means the
 * same.
 *
 * @param nameOf gives the name of a clause by its id and the heading of its section
 */
export function readHit(record: PagefindRecord, query: readonly string[], nameOf: NameOf): Hit {
  const { policy = '', policyName = '', hue = '', section = '' } = record.meta;
  const tokens = record.content.split(/\s+/);
  const clauseStart = tokens.indexOf(PART_MARK) + 1;
  const end = tokens.indexOf(PART_MARK, clauseStart);
  const words = markFound(tokens, record.locations, query);
  const { page, clauseId, id } = placeOf(record, query);
  const leadIn = words.slice(0, Math.max(0, clauseStart - 1));
  const text = words.slice(clauseStart, end);
  return {
    url: withMarks(page, id, words.slice(0, end)),
    id,
    policy,
    policyName,
    hue,
    clause: id === clauseId ? nameOf(id, section || null) : `section ${id}`,
    section,
    leadIn,
    text,
    leadInText: textOf(leadIn),
    ownText: textOf(text),
    vocabulary: [...tokens, ...section.split(' ')].map(plain),
    notes: [],
  };
}

/**
 * The page of a record and its clause; the id is that of the section that it begins, if this was
 * asked for.
 */
function placeOf({ raw_url, url }: PagefindRecord, query: readonly string[]) {
  const [page = '', clauseId = ''] = (raw_url ?? url).split('#');
  return { page, clauseId, id: sectionAsked(clauseId, query) ?? clauseId };
}

/** The number of a section that was asked for, which goes with the first of its clauses. */
function sectionAsked(id: string, query: readonly string[]): string | null {
  const section = id.split('.')[0] ?? '';
  return section !== id && query.includes(clauseWord(section)) ? section : null;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function markFound(
  words: readonly string[],
  locations: readonly number[],
  query: readonly string[],
): Word[] {
  const places = new Set(locations);
  const text = words.join(' ');
  const ranges = query.flatMap((word) => wordingRanges(text, word));
  let end = -1;
  return words.map((word, index) => {
    const start = end + 1;
    end = start + word.length;
    const inRange = ranges.some(({ from, to }) => from < end && to > start);
    return { text: word, found: places.has(index) || inRange };
  });
}

/**
 * Ids hold dots and are not found as selectors, but the fragment of an address takes them as they
 * are.
 */
function withMarks(page: string, id: string, words: readonly Word[]): string {
  const marks = new Set(words.filter((word) => word.found).map((word) => plain(word.text)));
  return marks.size === 0
    ? `${page}#${id}`
    : `${page}?${new URLSearchParams({ mark: [...marks].join(' ') })}#${id}`;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
