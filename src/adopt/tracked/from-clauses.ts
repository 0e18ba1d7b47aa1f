import type {
  RecordedBullet,
  RecordedClause,
  RecordedPolicy,
  RecordedSection,
} from '../recorded.ts';

/** A policy as a list of clauses: a document that was read, or one that is published. */
export interface ClausedPolicy {
  readonly title: string;
  readonly sections: readonly ClausedSection[];
  /** In document order, bullets included. */
  readonly clauses: readonly Claused[];
}

interface ClausedSection {
  readonly id: string;
  /** As printed, or null. */
  readonly number: string | null;
  readonly title: string | null;
  /** Id of the section in which it is. */
  readonly parent?: string | null | undefined;
}

interface Claused {
  readonly id: string;
  /** As printed, or null. */
  readonly number: string | null;
  readonly section: string;
  /** Id of the clause to which it belongs, as a bullet does, or null. */
  readonly parent: string | null;
  readonly text: string;
}

interface GatheredBullet extends RecordedBullet {
  readonly items: { readonly label: string; readonly text: string }[];
}

/** A clause while what belongs to it is gathered. */
interface Gathered extends RecordedClause {
  readonly paragraphs: string[];
  readonly bullets: GatheredBullet[];
}

/**
 * A policy of any structure as one of sections, clauses, bullets and items, with no word of it
 * lost. A section within a section is a clause with a heading; what comes after a list, or deeper
 * than an item, comes next in order.
 *
 * @returns numbers and letters as they are printed; a bullet without one has "•"
 */
export function clausesRecorded({ title, sections, clauses }: ClausedPolicy): RecordedPolicy {
  const all: (RecordedSection & { clauses: RecordedClause[] })[] = [];
  for (const section of sections) {
    const own = gathered(section, clauses);
    const last = all.at(-1);
    if (section.parent != null && last) last.clauses.push(...own);
    else all.push({ ...section, title: section.title ?? '', opening: [], clauses: own });
  }
  return { title, sections: all.map(withoutParent), laws: [] };
}

function withoutParent({ id, number, title, opening, clauses }: RecordedSection): RecordedSection {
  return { id, number, title, opening, clauses };
}

function gathered(section: ClausedSection, clauses: readonly Claused[]): RecordedClause[] {
  const { id, number, title, parent } = section;
  const isHeaded = parent != null;
  const heading = { id, number, heading: title ?? '', paragraphs: [], bullets: [] };
  const out: Gathered[] = isHeaded ? [heading] : [];
  const depths = new Map<string, number>();
  for (const clause of clauses.filter((one) => one.section === id)) {
    const depth = clause.parent === null ? 0 : (depths.get(clause.parent) ?? 0) + 1;
    depths.set(clause.id, depth);
    if (depth === 0 || isParagraph(clause)) addText(clause, out, isHeaded);
    else addBullet(clause, depth, out);
  }
  return out;
}

/** A further paragraph of a clause, or of one of its items. */
function isParagraph({ id, number, parent }: Claused): boolean {
  return number === null && parent !== null && /\.p\d+$/.test(id);
}

/** Words under a heading, or further paragraphs of a clause, belong to it until it has bullets. */
function addText(clause: Claused, out: Gathered[], isHeaded: boolean): void {
  const { id, number, parent, text } = clause;
  const last = out.at(-1);
  const belongs = number === null && (isHeaded || parent !== null);
  if (last && belongs && last.bullets.length === 0) last.paragraphs.push(text);
  else out.push({ id, number, heading: '', paragraphs: [text], bullets: [] });
}

function addBullet({ id, number, text }: Claused, depth: number, out: Gathered[]): void {
  const label = number ?? '•';
  const last = out.at(-1);
  const above = last?.bullets.at(-1);
  if (!last) out.push({ id, number, heading: '', paragraphs: [text], bullets: [] });
  else if (depth > 1 && above) above.items.push({ label, text });
  else last.bullets.push({ label, text, items: [] });
}
