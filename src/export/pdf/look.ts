/**
 * Which cut of which family: the sans is ours, and the serif is for the words of a published
 * policy.
 */
export type Face = 'sans' | 'bold' | 'serif';

export interface TextStyle {
  readonly face: Face;
  /** In points, as all lengths here. */
  readonly size: number;
  /** Height of a line. */
  readonly leading: number;
  readonly colour: string;
}

const BLACK = '#000000';
export const INK = '#1f3a5f';
const GREY = '#595959';
export const RULE = '#7f8fa6';
export const TINT = '#eef2f7';
/** Behind what the school has yet to fill in. */
export const MARKED = '#fff3b0';

/** A4 */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: 71, right: 65, bottom: 71, left: 65 } as const;
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const TEXT_HEIGHT = PAGE.height - MARGIN.top - MARGIN.bottom;
/** Baselines of the lines at the head and the foot of a page, from its top. */
export const FURNITURE = { head: 46, foot: PAGE.height - 38 } as const;

/** How far the text of clauses is set in, so that their numbers hang free. */
export const INDENT = 38;
/** How far the text of an item is from its letter or dot. */
export const HANGING = 22;
/** How far the model's words are set in. */
export const QUOTE = 20;
/** How far down the title page begins. */
export const DROP = 60;
/** Least height of a row in which there is to be room to sign. */
export const TO_SIGN = 42;
/** The same in a long list. */
export const TO_SIGN_IN_A_LIST = 22;
/** The most room that a logo may take. */
export const LOGO = { width: 170, height: 80 } as const;

function style(face: Face, size: number, leading: number, colour = BLACK): TextStyle {
  return { face, size, leading, colour };
}

export const STYLES = {
  school: style('sans', 15, 20, GREY),
  title: style('bold', 26, 31, INK),
  draftMark: style('bold', 14, 19, INK),
  caption: style('bold', 12.5, 17, INK),
  section: style('bold', 16, 20, INK),
  clause: style('bold', 12, 16, INK),
  part: style('bold', 12.5, 17, INK),
  text: style('sans', 11, 15.4),
  strong: style('bold', 11, 15.4),
  contents: style('sans', 11, 15.4),
  head: style('bold', 10.5, 14),
  cell: style('sans', 10.5, 14),
  source: style('bold', 9.5, 14.6, GREY),
  quote: style('serif', 10.5, 14.6),
  furniture: style('sans', 9, 12, GREY),
  furnitureMark: style('bold', 9, 12, GREY),
} as const satisfies Record<string, TextStyle>;
