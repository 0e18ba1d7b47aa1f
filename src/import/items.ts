import type { LeftOutReason } from './blocks.ts';

/** What a piece of a document is in the policy. */
export type ItemRole =
  /** The heading of a section. */
  | 'heading'
  | 'clause'
  /** A bullet, a lettered item or a numbered one that belongs to the clause or item before it. */
  | 'item'
  /** A row of a table that belongs to the policy's words; tabs part its cells. */
  | 'row'
  /** No part of the policy. */
  | 'left-out';

/**
 * One piece of a document in its place: the whole document is a list of these, so that a reader can
 * correct how it was split and no word is ever lost.
 */
export interface Item {
  /** Tells it apart from the others of its document, whatever is corrected; counted from 1. */
  readonly key: number;
  readonly role: ItemRole;
  /**
   * The number or letter as printed: "5.2", "(a)", "14."; null where there is none, and of bullets.
   */
  readonly number: string | null;
  /** Its words on one line, without the number or the bullet. */
  readonly text: string;
  /**
   * How deep it is: a heading from 1 (sections within sections), an item from 1 (items of items). A
   * clause has 0, or more where it is a further paragraph: 1 of the clause before it, 2 of an item
   * of depth 1. All else has 0.
   */
  readonly depth: number;
  /** Why it is left out; null unless it is. */
  readonly why: LeftOutReason | null;
}

/** No piece is deeper: what a document nests further is no deeper than that. */
export const DEEPEST = 9;
