import {
  BuilderElement,
  DeletedTextRun,
  FileChild,
  InsertedTextRun,
  NextAttributeComponent,
  Paragraph,
  TextRun,
  ParagraphProperties,
  type XmlComponent,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Move } from '../../adopt/tracked/moves.ts';
import type { Piece } from '../../adopt/tracked/pieces.ts';

/** Who is said to have made a change, and when. */
export interface Author {
  readonly author: string;
  readonly date: Date;
}

/** One change. */
interface Revision {
  readonly id: number;
  readonly author: string;
  /** ISO 8601 without parts of a second. */
  readonly date: string;
}

/** A maker of the changes of one paragraph. */
export type Revise = () => Revision;

/**
 * LibreOffice joins changes of one author and minute that meet across the end of a paragraph, and
 * then rejecting takes that end away.
 */
const APART = 2 * 60_000;

/**
 * A maker of the changes of each paragraph of a document, by its place: those of neighbours are
 * some minutes apart.
 */
export function revisions({ author, date }: Author): (at: number) => Revise {
  const dates = [date, new Date(date.getTime() + APART)].map((one) =>
    one.toISOString().replace(/\.\d+/, ''),
  );
  let id = 0;
  return (at) => () => ({ id: ++id, author, date: dates[at % 2] ?? '' });
}

/** A stretch of words that stays, came or went. */
export function revisedRun({ kind, text }: Piece, revise: Revise): ParagraphChild {
  switch (kind) {
    case 'same':
      return new TextRun({ text });
    case 'added':
      return new InsertedTextRun({ text, ...revise() });
    case 'removed':
      return new DeletedTextRun({ text, ...revise() });
  }
}

/** A paragraph that came or went with all that is in it. */
export function revisedParagraph(
  look: IParagraphOptions,
  kind: 'added' | 'removed',
  children: readonly ParagraphChild[],
  revise: Revise,
): Paragraph {
  const mark = kind === 'added' ? { insertion: revise() } : { deletion: revise() };
  return new Paragraph({ ...look, run: mark, children });
}

/**
 * Names of the elements for the place that a paragraph was moved from, and for that which it was
 * moved to.
 */
const MOVED = { removed: 'w:moveFrom', added: 'w:moveTo' } as const;

/**
 * A paragraph that was moved, in one of its places. LibreOffice finds out by itself that words
 * which went have come elsewhere; unless the end of the paragraph is said to have moved too, the
 * next paragraph takes over its look.
 *
 * @returns the paragraph, and after it the end of what was moved
 */
export function movedParagraph(
  look: IParagraphOptions,
  kind: 'added' | 'removed',
  text: string,
  { name }: Move,
  revise: Revise,
): FileChild[] {
  const words = element(MOVED[kind], revise(), [new TextRun({ text })]);
  const end = element(MOVED[kind], revise());
  if (name === null) return [new MarkedParagraph(look, [words], end)];
  const range = { ...revise(), name };
  const start = element(`${MOVED[kind]}RangeStart`, range);
  return [
    new MarkedParagraph(look, [start, words], end),
    new RangeEnd(`${MOVED[kind]}RangeEnd`, range.id),
  ];
}

/** A paragraph whose end has a mark that the library does not know. */
class MarkedParagraph extends Paragraph {
  constructor(look: IParagraphOptions, children: readonly XmlComponent[], end: XmlComponent) {
    super(look);
    this.root[0] = new MarkedProperties(look, end);
    this.root.push(...children);
  }
}

class MarkedProperties extends ParagraphProperties {
  constructor(look: IParagraphOptions, end: XmlComponent) {
    super(look);
    this.root.push(new BuilderElement({ name: 'w:rPr', children: [end] }));
  }
}

/** Where what was moved ends: after the end of its paragraph. */
class RangeEnd extends FileChild {
  constructor(name: string, id: number) {
    super(name);
    this.root.push(new NextAttributeComponent({ id: { key: 'w:id', value: id } }));
  }
}

function element(
  name: string,
  { id, author, date, ...more }: Revision & { readonly name?: string },
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const named = more.name === undefined ? {} : { name: { key: 'w:name', value: more.name } };
  const attributes = {
    id: { key: 'w:id', value: id },
    author: { key: 'w:author', value: author },
    date: { key: 'w:date', value: date },
    ...named,
  };
  return new BuilderElement({ name, attributes, children });
}
