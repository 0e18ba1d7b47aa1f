import type { Logo } from '../../adopt/logo.ts';
import type { Line } from './lines.ts';

export type TagType =
  | 'BlockQuote'
  | 'Caption'
  | 'Document'
  | 'Figure'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Lbl'
  | 'P'
  | 'Reference'
  | 'Sect'
  | 'Span'
  | 'TD'
  | 'TH'
  | 'TOC'
  | 'TOCI'
  | 'TR'
  | 'Table';

/**
 * An element of the document's structure, as people have it to whom the document is read out. It
 * holds elements or words, never both.
 */
export interface Tag {
  readonly type: TagType;
  readonly children: readonly Tag[];
  readonly title?: string;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'LowerAlpha' | 'LowerRoman' | 'Disc';
}

/**
 * What is seen of an element, by its place in a strip: `x` from the left margin, `y` from the top
 * of the strip.
 */
export type Placed =
  | {
      readonly kind: 'line';
      readonly tag: Tag;
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly line: Line;
    }
  | {
      readonly kind: 'picture';
      readonly tag: Tag;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly logo: Logo;
    };

/** A filled rectangle, which says nothing: a rule, a tint. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/**
 * How firmly a strip stays on the page of the one after it: not at all, if both fit on one, or
 * always.
 */
export type Keep = 'free' | 'gladly' | 'firmly';

/** What is side by side across a page and is never separated. */
export interface Strip {
  readonly height: number;
  /** Space above and below; where two meet, the larger one counts. */
  readonly before: number;
  readonly after: number;
  readonly keep: Keep;
  readonly startsPage?: boolean;
  readonly placed: readonly Placed[];
  readonly boxes: readonly Box[];
  /** Ids of the places to which a link may lead that begin here. */
  readonly places?: readonly string[];
  /**
   * What is shown once more above this strip where a page begins with it: the head of its table.
   */
  readonly head?: readonly Strip[];
}

/** A part of the document: what is read out and what is seen. */
export interface Block {
  readonly tags: readonly Tag[];
  readonly strips: readonly Strip[];
}

/** Blocks one after the other. */
export function joined(blocks: readonly Block[]): Block {
  return {
    tags: blocks.flatMap(({ tags }) => tags),
    strips: blocks.flatMap(({ strips }) => strips),
  };
}

/** Blocks within an element. */
export function within(tag: Omit<Tag, 'children'>, blocks: readonly Block[]): Block {
  const { tags, strips } = joined(blocks);
  return { tags: [{ ...tag, children: tags }], strips };
}

/** A block whose first strip is changed, or the block as it is if it shows nothing. */
export function withFirst(block: Block, change: Partial<Strip>): Block {
  const [first, ...rest] = block.strips;
  return first ? { ...block, strips: [{ ...first, ...change }, ...rest] } : block;
}

/** A block whose last strip is changed. */
export function withLast(block: Block, change: Partial<Strip>): Block {
  const last = block.strips.at(-1);
  return last
    ? { ...block, strips: [...block.strips.slice(0, -1), { ...last, ...change }] }
    : block;
}
