import { letters, roman } from '../policy/list-numbers.ts';
import { oneLine } from './typed-text.ts';

/** A bullet that begins so is an item of the bullet before it. */
export const ITEM = '- ';

/** Bullets of a wording with the items below them. */
export interface Listed {
  readonly text: string;
  readonly items: readonly string[];
}

/**
 * The bullets of a wording as a list of two levels. An item with no bullet before it is a bullet;
 * what has no words, as while somebody is about to type them, is none.
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

/**
 * "(a)" for the first bullet, as Word counts, so that lists that it counts itself have the same
 * letters.
 */
export function letterLabel(at: number): string {
  return `(${letters(at + 1)})`;
}

/** "(i)" for the first of the items below a bullet. */
export function romanLabel(at: number): string {
  return `(${roman(at + 1)})`;
}
