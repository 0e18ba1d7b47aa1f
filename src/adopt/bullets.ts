import { oneLine } from './typed-text.ts';

/** A bullet that begins so is an item of the bullet before it. */
export const ITEM = '- ';

/** Bullets of a wording with the items below them. */
export interface Listed {
  readonly text: string;
  readonly items: readonly string[];
}

/**
 * The bullets of a wording as a list of two levels. An item with no bullet before it is a bullet; what has no words, as while somebody is about
 * to type them, is none.
 */
export function listed(bullets: readonly string[]): Listed[] {
  const list: { text: string; items: string[] }[] = [];
  for (const bullet of bullets) {
    const last = list.at(-1);
    const isItem = bullet.startsWith(ITEM);
    const text = isItem ? bullet.slice(ITEM.length) : bullet;
    if (oneLine(text) === '') continue;
    if (isItem && last) last.items.push(text);
    else list.push({ text, items: [] });
  }
  return list;
}

/** a, b … z, aa, bb …: as Word counts, so that lists that it counts itself have the same letters. */
export function letterLabel(at: number): string {
  return `(${String.fromCharCode(97 + (at % 26)).repeat(Math.floor(at / 26) + 1)})`;
}

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** i, ii, iii … for the items below a bullet. */
export function romanLabel(at: number): string {
  let [left, text] = [at + 1, ''];
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return `(${text})`;
}
