import { rawOf, type Node } from './markdown.ts';

/** (a), (aa), (iv), (12), or several in a row. Other words in brackets are words. */
const BRACKETED =
  /^(?:\((?:\d{1,3}|([a-z])\1?|(?=[ivxl])(?:x[lc]|l?x{0,3})(?:i[vx]|v?i{0,3}))\))+(?=\s+\S)/i;
const COUNTED = /^\d+[.)]/;

interface Marked {
  /** The mark as printed, or null where we letter the item. */
  readonly number: string | null;
  /** What the item holds besides. */
  readonly content: readonly Node[];
}

/**
 * Tells the mark that the document prints before a list item from the item's words: `1. Staff …`,
 * `- (a) Staff …`.
 *
 * @param item the list item
 * @param isOrdered whether its list is written with numbers
 * @param source the text from which it was read; a bracket written \( is part of the words
 */
export function readMarker(item: Node, isOrdered: boolean, source: string): Marked {
  const content = item.children ?? [];
  if (isOrdered) return { number: COUNTED.exec(rawOf(item, source))?.[0] ?? null, content };
  const mark = bracketedMark(content, source);
  if (mark === null) return { number: null, content };
  return {
    number: mark,
    content: content.map((node, index) => (index === 0 ? unmarked(node, mark) : node)),
  };
}

function bracketedMark([first]: readonly Node[], source: string): string | null {
  const [text, next] = first?.children ?? [];
  if (text?.type !== 'text') return null;
  // The words after a mark may begin with a link or in bold: then they are no part of its text.
  const raw = rawOf(text, source) + (next ? 'x' : '');
  return BRACKETED.exec(raw)?.[0] ?? null;
}

/** A paragraph without the mark with which its first text begins. */
function unmarked(paragraph: Node, mark: string): Node {
  const children = (paragraph.children ?? []).map((text, index) =>
    index === 0 ? { ...text, value: (text.value ?? '').slice(mark.length).trimStart() } : text,
  );
  return { ...paragraph, children };
}
