import { sectionDepth, type Clause, type Policy, type Section } from '../../src/policy/index.ts';

/** A paragraph of a document to be made: tests can make odd documents out of them as well. */
export interface MadeParagraph {
  readonly type: 'title' | 'heading' | 'clause' | 'item' | 'para' | 'row';
  /** As printed: "5.2", "(a)"; null for bullets, and where there is none. */
  readonly number: string | null;
  /** In a row, tabs separate the cells. */
  readonly text: string;
  /** From 1 for a heading or an item, otherwise 0. */
  readonly depth: number;
}

/** The paragraphs that the document of a published policy holds, in their order. */
export function paragraphsOf(policy: Policy): MadeParagraph[] {
  const title: MadeParagraph = { type: 'title', number: null, text: policy.title, depth: 0 };
  return [title, ...policy.sections.flatMap((section) => ofSection(section, policy.sections))];
}

function ofSection(section: Section, all: readonly Section[]): MadeParagraph[] {
  const clauses = section.clauses.flatMap((clause) => ofClause(clause, 0));
  if (section.title === null) return clauses;
  const { number, title: text } = section;
  return [{ type: 'heading', number, text, depth: 1 + sectionDepth(all, section.id) }, ...clauses];
}

function ofClause(clause: Clause, depth: number): MadeParagraph[] {
  const { number, text } = clause;
  const own: MadeParagraph = { ...typeOf(clause, depth), number, text };
  return [own, ...clause.parts.flatMap((part) => ofClause(part, own.depth + 1))];
}

/**
 * The id of a piece of a clause shows what it is: `.p1` a paragraph, `.t1.r2` a row, else an item.
 */
function typeOf(clause: Clause, depth: number): Pick<MadeParagraph, 'type' | 'depth'> {
  if (clause.parent === null) return { type: clause.number === null ? 'para' : 'clause', depth: 0 };
  const last = clause.id.split('.').at(-1) ?? '';
  if (/^p\d+$/.test(last)) return { type: 'para', depth: 0 };
  return /^r\d+$/.test(last) ? { type: 'row', depth: 0 } : { type: 'item', depth };
}

/** A number as a typist writes it before a heading or a clause: whole numbers with a full stop. */
export function typedNumber(number: string): string {
  return /^\d+$/.test(number) ? `${number}.` : number;
}

/** Paragraphs with the rows of each table together. */
export type MadePiece = { readonly rows: readonly (readonly string[])[] } | MadeParagraph;

/** Puts rows that follow each other into one table. */
export function piecesOf(paragraphs: readonly MadeParagraph[]): MadePiece[] {
  const pieces: MadePiece[] = [];
  let table: string[][] | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.type !== 'row') {
      table = null;
      pieces.push(paragraph);
    } else if (table) table.push(paragraph.text.split('\t'));
    else {
      table = [paragraph.text.split('\t')];
      pieces.push({ rows: table });
    }
  }
  return pieces;
}

export const HEADER = 'Example School – Social Media Policy';
