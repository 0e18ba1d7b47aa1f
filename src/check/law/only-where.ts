import type { Finder } from './place.ts';

/** A name is told by its longest run of letters: no way of writing it is without that. */
export function telltaleOf(name: string): string {
  const runs = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return runs.filter((run) => run !== 'and').reduce((a, b) => (b.length > a.length ? b : a), '');
}

/**
 * A finder that is made, and looks, only where a text holds a telltale. A register has hundreds of patterns, and it is their making that
 * costs: most documents name a few of the things in it.
 *
 * @param telltale lower-case letters without which nothing is found
 * @param make makes the finder, once
 */
export function onlyWhere(telltale: string, make: () => Finder): Finder {
  let finder: Finder | null = null;
  return (text) => {
    if (!text.toLowerCase().includes(telltale)) return [];
    finder ??= make();
    return finder(text);
  };
}
