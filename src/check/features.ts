import { stem } from '../compare/stem.ts';
import type { CheckedDocument } from './report.ts';

/** A clause with the words that are over it and that it is read with. */
export interface ClauseInContext {
  readonly id: string;
  readonly text: string;
  /** Words of the clauses whose item it is: "Staff must not:". */
  readonly lead: string;
  /** Heading of its section; empty where there is none. */
  readonly title: string;
}

/** How often each feature of a clause is found in it; those of its context count in part. */
export interface Features {
  /** Stems of its words, small words left out. */
  readonly words: ReadonlyMap<string, number>;
  /**
   * Runs of three to five characters, as numbers: they tell "photograph" from "photocopy" and bring
   * "photo" near both.
   */
  readonly runs: ReadonlyMap<number, number>;
}

/** What the words over a clause count, beside its own. */
const CONTEXT_WEIGHT = 0.5;

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;

/** Five of so many codes make a number that is quick to look up. */
const CODES = 64;
const ALPHABET = " abcdefghijklmnopqrstuvwxyz0123456789'";

/**
 * Words that say nothing of what a clause is about; duties are among them, since every policy is
 * full of them.
 */
const SMALL_WORDS = new Set(
  (
    'a about all also an and any are as at be been being but by can could did do does done etc for from had has have having he her his i ' +
    'ie eg if in into is it its itself may might must of on or other our out over own same shall she should so some such than that the ' +
    'their them then there these they this those through to too under until up very was we were what when where which while who whom ' +
    'will with would you your'
  ).split(' '),
);

/** Puts beside each clause of a document what is over it. */
export function inContext({ sections, clauses }: CheckedDocument): ClauseInContext[] {
  const titles = new Map(sections.map(({ id, title }) => [id, title ?? '']));
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return clauses.map(({ id, text, section, parent }) => {
    const lead = parent === null ? '' : (byId.get(parent)?.text ?? '');
    return { id, text, lead, title: titles.get(section) ?? '' };
  });
}

/** Takes apart the words of a clause and of what is over it. */
export function featuresOf({ text, lead, title }: ClauseInContext): Features {
  const words = new Map<string, number>();
  const runs = new Map<number, number>();
  for (const [part, weight] of [
    [text, 1],
    [lead, CONTEXT_WEIGHT],
    [title, CONTEXT_WEIGHT],
  ] as const) {
    const all = wordsOf(part);
    for (const word of all) if (!SMALL_WORDS.has(word)) add(words, stem(word), weight);
    for (const run of runsOf(` ${all.join(' ')} `)) add(runs, run, weight);
  }
  return { words, runs };
}

function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const found = plain.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?|\p{N}+/gu) ?? [];
  return found.map((word) => word.replace(/'s$/, ''));
}

/** Every run of characters as a number, since a document has some hundred thousand. */
function* runsOf(text: string): Generator<number> {
  const codes = Array.from(text, codeOf);
  for (let at = 0; at < codes.length; at += 1) {
    let run = 0;
    for (let length = 1; length <= LONGEST_RUN && at + length <= codes.length; length += 1) {
      run = run * CODES + (codes[at + length - 1] ?? 0);
      if (length >= SHORTEST_RUN) yield run;
    }
  }
}

/**
 * Letters, figures, blank and apostrophe have a code each; whatever else there is shares what is
 * left. None is 0.
 */
function codeOf(character: string): number {
  const own = ALPHABET.indexOf(character);
  if (own >= 0) return own + 1;
  const rest = CODES - ALPHABET.length - 1;
  return ALPHABET.length + 1 + ((character.codePointAt(0) ?? 0) % rest);
}

function add<Key>(counts: Map<Key, number>, key: Key, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}
