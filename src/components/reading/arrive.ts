import { followReader } from './contents.ts';
import { markWords } from './mark-words.ts';

/**
 * What a policy page does for a reader who comes to a clause by its address, or begins to scroll.
 */
export function arrive(): void {
  followReader();
  const named = addressed();
  if (named !== '' && !document.getElementById(named)) {
    void import('./lost-clause.ts').then((it) => it.findClause(named));
    return;
  }
  document.querySelector('.lost')?.remove();
  markWords(named);
}

/** What the address names, as its reader would write it. */
function addressed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}
