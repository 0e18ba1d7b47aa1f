import type { ImportedClause, ImportedSection } from './imported.ts';
import type { Item } from './items.ts';
import { numberingOf, type Numbering } from './numbering.ts';

/** A clause or what belongs to one, while its pieces are gathered. */
export interface Owner {
  readonly id: string;
  items: number;
  paragraphs: number;
  tables: number;
  /** Rows of the table that is open; 0 where none is. */
  rows: number;
}

/**
 * The clause, item or item of an item at a depth, and the last paragraph of it, to which lists
 * belong.
 */
export interface Level {
  readonly owner: Owner;
  current: Owner;
}

/** What has been made of a document so far. */
export interface Gathering {
  readonly sections: ImportedSection[];
  readonly clauses: ImportedClause[];
  readonly ids: Set<string>;
  /** How often an id has been asked for. */
  readonly repeats: Map<string, number>;
  readonly numbering: Numbering;
  /** Sections that are open, outermost first, and how deep each is. */
  open: { readonly section: ImportedSection; readonly depth: number }[];
  levels: Level[];
  /** Paragraphs without a number, by section. */
  readonly paragraphs: Map<string, number>;
}

/** What has been gathered of a document before its first piece. */
export function newGathering(items: readonly Item[]): Gathering {
  return {
    sections: [],
    clauses: [],
    ids: new Set(),
    repeats: new Map(),
    numbering: numberingOf(items),
    open: [],
    levels: [],
    paragraphs: new Map(),
  };
}

/** The section that is open; what comes before the first is in the preamble. */
export function sectionOf(gathering: Gathering): ImportedSection {
  const open = gathering.open.at(-1);
  if (open) return open.section;
  const preamble = { id: unique('preamble', gathering), number: null, title: null };
  gathering.sections.push(preamble);
  // Nothing is in it but clauses: every heading closes it.
  gathering.open.push({ section: preamble, depth: Infinity });
  return preamble;
}

/** The deepest that is no deeper: an item of an item that is not there belongs to what is. */
export function levelAt(depth: number, { levels }: Gathering): Level | undefined {
  return levels[Math.min(depth, levels.length - 1)];
}

/** A level at which nothing but the clause or item itself has come. */
export function levelOf(owner: Owner): Level {
  return { owner, current: owner };
}

/** Adds a clause to the section that is open, under an id that is its own. */
export function addTo(
  item: Item,
  base: string,
  parent: string | null,
  gathering: Gathering,
): Owner {
  const id = unique(base, gathering);
  const section = sectionOf(gathering).id;
  gathering.clauses.push({
    key: item.key,
    id,
    number: item.number,
    section,
    parent,
    text: item.text,
  });
  return { id, items: 0, paragraphs: 1, tables: 0, rows: 0 };
}

/** An id that nothing else has: a number that is printed again takes -2, -3 … */
export function unique(base: string, { ids, repeats }: Gathering): string {
  let count = repeats.get(base) ?? 1;
  let id = count === 1 ? base : `${base}-${count}`;
  for (; ids.has(id); count += 1) id = `${base}-${count + 1}`;
  repeats.set(base, count);
  ids.add(id);
  return id;
}
