import { bulletId, numberedId, sectionIdOf } from '../policy/ids.ts';
import type { LeftOut } from './blocks.ts';
import {
  addTo,
  levelAt,
  levelOf,
  newGathering,
  sectionOf,
  unique,
  type Gathering,
  type Level,
  type Owner,
} from './gathering.ts';
import type { ImportedPolicy, ImportedSection } from './imported.ts';
import type { Item } from './items.ts';
import { slugOf } from './slug.ts';

/**
 * Makes sections and clauses of the pieces of a document, with ids by the rules of the published
 * policies.
 *
 * @param items in the order of the document, as split or as a reader corrected them
 * @returns a policy whatever they are; ids are unique in it, and what a clause or section belongs
 *   to is before it
 */
export function toPolicy(items: readonly Item[]): ImportedPolicy {
  const gathering = newGathering(items);
  for (const item of items) ADDERS[item.role](withCells(item), gathering);
  const leftOut = items.filter(({ role }) => role === 'left-out').map(leftOutOf);
  return { sections: gathering.sections, clauses: gathering.clauses, leftOut };
}

/** The cells of a row as the published policies print them, with a line between. */
function withCells(item: Item): Item {
  if (item.role === 'left-out' || !item.text.includes('\t')) return item;
  const cells = item.text.split('\t').filter((cell) => cell !== '');
  return { ...item, text: cells.join(' | ') };
}

/** What is left out has no number of its own: it appears among the words. */
function leftOutOf({ number, text, why }: Item): LeftOut {
  return { text: number === null ? text : `${number} ${text}`, why: why ?? 'reader' };
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
  holder.current = addTo(item, id, owner.id, gathering);
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
  gathering.levels.splice(at, Infinity, levelOf(addTo(item, id, current.id, gathering)));
}

function itemId({ id, items }: Owner, number: string | null): string {
  const own = numberedId(number ?? '');
  if (own === '') return bulletId(id, items);
  return own.startsWith(`${id}.`) ? own : `${id}.${own}`;
}

/**
 * A row is a clause that belongs to the clause before its table; the first of a table that belongs
 * to none is a clause of its own.
 */
function addRow(row: Item, gathering: Gathering): void {
  const holder = gathering.levels[0];
  if (!holder) {
    const owner = addToSection(row, gathering);
    gathering.levels = [levelOf({ ...owner, tables: 1, rows: 1 })];
    return;
  }
  const { owner } = holder;
  if (owner.rows === 0) owner.tables += 1;
  owner.rows += 1;
  addTo(row, `${owner.id}.t${owner.tables}.r${owner.rows}`, owner.id, gathering);
}

function addToSection(item: Item, gathering: Gathering): Owner {
  const section = sectionOf(gathering);
  return addTo(item, idInSection(item, section, gathering), null, gathering);
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
