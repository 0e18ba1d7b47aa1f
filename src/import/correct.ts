import { DEEPEST, type Item, type ItemRole } from './items.ts';

/** What a reader corrects in how a document was split. The words stay as they are. */
export type Correction =
  /**
   * Joins a piece to the one before it, which keeps its role and number. What is left out between
   * two pieces of the policy stays so.
   */
  | { readonly kind: 'join'; readonly key: number }
  /**
   * Splits a piece before a character of its text, counted from 0 in UTF-16 units; what follows
   * becomes a piece of its own.
   */
  | { readonly kind: 'part'; readonly key: number; readonly at: number }
  /**
   * Sets the number as printed, in place of the one that is there. Null clears it: then it is the
   * first of the words again.
   */
  | { readonly kind: 'number'; readonly key: number; readonly number: string | null }
  | { readonly kind: 'role'; readonly key: number; readonly role: ItemRole }
  | { readonly kind: 'depth'; readonly key: number; readonly depth: number };

/**
 * Makes a correction.
 *
 * @param items of a document, in order; they are not changed
 * @returns the corrected list; the same list where the correction cannot be made: no piece has the
 *   key, the first is to be joined, or nothing is on one side of where a piece is to be split
 */
export function correct(items: readonly Item[], correction: Correction): readonly Item[] {
  const at = items.findIndex(({ key }) => key === correction.key);
  const item = items[at];
  if (!item) return items;
  if (correction.kind === 'join') return joinedTo(items, at, item);
  const pieces = corrected(item, correction, nextKey(items));
  return pieces === null ? items : items.toSpliced(at, 1, ...pieces);
}

/** A piece of the policy is joined to the one before, though the foot of a page is between. */
function joinedTo(items: readonly Item[], at: number, item: Item): readonly Item[] {
  const to = items.findLastIndex(
    ({ role }, index) => index < at && (item.role === 'left-out' || role !== 'left-out'),
  );
  const before = items[to];
  if (!before) return items;
  const number = item.number === null ? [] : [item.number];
  const text = [before.text, ...number, item.text].filter(Boolean).join(' ');
  return items.toSpliced(at, 1).with(to, { ...before, text });
}

/** What is in the place of a piece; null where it cannot be corrected so. */
function corrected(
  item: Item,
  correction: Exclude<Correction, { readonly kind: 'join' }>,
  key: number,
): Item[] | null {
  switch (correction.kind) {
    case 'part':
      return parted(item, correction.at, key);
    case 'number':
      return numbered(item, correction.number);
    case 'role':
      return item.role === correction.role ? null : [inRole(item, correction.role)];
    case 'depth':
      return atDepth(item, correction.depth);
  }
}

function parted(item: Item, at: number, key: number): Item[] | null {
  if (!Number.isInteger(at) || at <= 0 || isWithinCharacter(item.text, at)) return null;
  const [head, tail] = [item.text.slice(0, at).trimEnd(), item.text.slice(at).trimStart()];
  if (head === '' || tail === '') return null;
  return [
    { ...item, text: head },
    { ...item, key, number: null, text: tail },
  ];
}

/** Whether a place is between the two units of one character. */
function isWithinCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/** One more than the highest: no piece of the document has it. */
function nextKey(items: readonly Item[]): number {
  return items.reduce((highest, { key }) => Math.max(highest, key), 0) + 1;
}

/** A number that the words begin with moves out of them, and one that is cleared moves back. */
function numbered(item: Item, written: string | null): Item[] | null {
  const number = written?.replace(/\s+/g, ' ').trim() || null;
  if (number === item.number) return null;
  const words = item.number === null || number !== null ? item.text : `${item.number} ${item.text}`;
  const text =
    number !== null && words.startsWith(`${number} `)
      ? words.slice(number.length + 1).trimStart()
      : words;
  return [{ ...item, number, text }];
}

function inRole(item: Item, role: ItemRole): Item {
  const needsDepth = role === 'heading' || role === 'item';
  const depth = needsDepth ? Math.max(1, item.depth) : 0;
  return { ...item, role, depth, why: role === 'left-out' ? 'reader' : null };
}

/** A heading or item has depth 1 or more, a clause 0 or more; nothing else has a depth. */
function atDepth(item: Item, depth: number): Item[] | null {
  const lowest = item.role === 'clause' ? 0 : 1;
  const isPossible = Number.isInteger(depth) && depth >= lowest && depth <= DEEPEST;
  if (item.role === 'row' || item.role === 'left-out' || !isPossible) return null;
  return depth === item.depth ? null : [{ ...item, depth }];
}
