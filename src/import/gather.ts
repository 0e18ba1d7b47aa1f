import { bulletId, numberedId, sectionIdOf } from '../policy/ids.ts';
import type { ImportedClause, ImportedPolicy, ImportedSection } from './imported.ts';
import type { Item } from './items.ts';
import { numberingOf, type Numbering } from './numbering.ts';
import { slugOf } from './slug.ts';

/** A clause or what belongs to one, while its pieces are gathered. */
interface Owner {
  readonly id: string;
  items: number;
  paragraphs: number;
  tables: number;
  /** Rows of the table that is open; 0 where none is. */
  rows: number;
}

/** The clause, item or item of an item at a depth, and the last paragraph of it, to which lists belong. */
interface Level {
  readonly owner: Owner;
  current: Owner;
}

interface Gathering {
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

/**
 * Makes sections and clauses of the pieces of a document, with ids by the rules of the published policies.
 *
 * @param items in the order of the document, as split or as a reader corrected them
 * @returns a policy whatever they are; ids are unique in it, and what a clause or section belongs to stands before it
 */
export function toPolicy(items: readonly Item[]): ImportedPolicy {
  const gathering: Gathering = {
    sections: [],
    clauses: [],
    ids: new Set(),
    repeats: new Map(),
    numbering: numberingOf(items),
    open: [],
    levels: [],
    paragraphs: new Map(),
  };
  for (const item of items) ADDERS[item.role](item, gathering);
  const leftOut = items.flatMap(({ text, role, why }) =>
    role === 'left-out' ? [{ text, why: why ?? ('reader' as const) }] : [],
  );
  return { sections: gathering.sections, clauses: gathering.clauses, leftOut };
}

const ADDERS: Record<Item['role'], (item: Item, gathering: Gathering) => void> = {
  heading: addSection,
  clause: addClause,
  item: addItem,
  row: addRow,
  'left-out': () => undefined,
};

function addSection({ number, text, depth }: Item, gathering: Gathering): void {
  const base = number === null ? slugOf(text) : sectionIdOf(number) || slugOf(text);
  gathering.open = gathering.open.filter((one) => one.depth < depth);
  const parent = gathering.open.at(-1)?.section.id;
  const within = parent === undefined ? {} : { parent };
  const section = { id: unique(base, gathering), number, title: text, ...within };
  gathering.sections.push(section);
  gathering.open.push({ section, depth });
  gathering.levels = [];
}

/** The section that is open; what stands before the first is in the preamble. */
function sectionOf(gathering: Gathering): ImportedSection {
  const open = gathering.open.at(-1);
  if (open) return open.section;
  const preamble = { id: unique('preamble', gathering), number: null, title: null };
  gathering.sections.push(preamble);
  // Nothing stands in it but clauses: every heading closes it.
  gathering.open.push({ section: preamble, depth: Infinity });
  return preamble;
}

function addClause(item: Item, gathering: Gathering): void {
  const holder = item.depth > 0 ? levelAt(item.depth - 1, gathering) : undefined;
  if (holder) addParagraph(item, holder, gathering);
  else gathering.levels = [levelOf(addToSection(item, gathering))];
}

/** A further paragraph of a clause or item: its own words are the first. */
function addParagraph(item: Item, holder: Level, gathering: Gathering): void {
  const { owner } = holder;
  owner.paragraphs += 1;
  owner.rows = 0;
  const id = item.number === null ? `${owner.id}.p${owner.paragraphs}` : itemId(owner, item.number);
  holder.current = add(item, id, owner.id, gathering);
}

function addItem(item: Item, gathering: Gathering): void {
  const depth = Math.max(1, item.depth);
  const holder = levelAt(depth - 1, gathering);
  if (!holder) {
    // A list that belongs to nothing: its items are clauses of the section.
    addToSection(item, gathering);
    return;
  }
  const { current, owner } = holder;
  owner.rows = 0;
  const id = itemId(current, item.number);
  current.items += 1;
  const at = gathering.levels.indexOf(holder) + 1;
  gathering.levels.splice(at, Infinity, levelOf(add(item, id, current.id, gathering)));
}

function itemId({ id, items }: Owner, number: string | null): string {
  const own = numberedId(number ?? '');
  if (own === '') return bulletId(id, items);
  return own.startsWith(`${id}.`) ? own : `${id}.${own}`;
}

/** A row is a clause that belongs to the clause before its table; the first of a table that belongs to none is a clause of its own. */
function addRow(item: Item, gathering: Gathering): void {
  const holder = gathering.levels[0];
  const row = {
    ...item,
    text: item.text
      .split('\t')
      .filter((cell) => cell !== '')
      .join(' | '),
  };
  if (!holder) {
    const owner = addToSection(row, gathering);
    gathering.levels = [levelOf({ ...owner, tables: 1, rows: 1 })];
    return;
  }
  const { owner } = holder;
  if (owner.rows === 0) owner.tables += 1;
  owner.rows += 1;
  add(row, `${owner.id}.t${owner.tables}.r${owner.rows}`, owner.id, gathering);
}

function addToSection(item: Item, gathering: Gathering): Owner {
  const section = sectionOf(gathering);
  return add(item, idInSection(item, section, gathering), null, gathering);
}

function idInSection({ number }: Item, section: ImportedSection, gathering: Gathering): string {
  const numbered = number === null ? null : gathering.numbering.idOf(number, section);
  if (numbered !== null) return numbered;
  const count = (gathering.paragraphs.get(section.id) ?? 0) + 1;
  gathering.paragraphs.set(section.id, count);
  const isAmongNumbers =
    section.number !== null || gathering.numbering.hasNumbers(gathering.sections.length);
  return `${section.id}.${isAmongNumbers ? 'p' : ''}${count}`;
}

/** The deepest that is no deeper: an item of an item that is not there belongs to what is. */
function levelAt(depth: number, { levels }: Gathering): Level | undefined {
  return levels[Math.min(depth, levels.length - 1)];
}

function levelOf(owner: Owner): Level {
  return { owner, current: owner };
}

function add(item: Item, base: string, parent: string | null, gathering: Gathering): Owner {
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

/** A number that is printed again takes -2, -3 … */
function unique(base: string, { ids, repeats }: Gathering): string {
  let count = repeats.get(base) ?? 1;
  let id = count === 1 ? base : `${base}-${count}`;
  for (; ids.has(id); count += 1) id = `${base}-${count + 1}`;
  repeats.set(base, count);
  ids.add(id);
  return id;
}
