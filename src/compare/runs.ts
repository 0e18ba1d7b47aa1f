import type { Block } from './blocks.ts';

/**
 * A block by itself, or several in a row that say the same on both sides, which a page folds into
 * one line.
 */
export type Part =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'run'; readonly blocks: readonly Block[] };

/**
 * Gathers neighbouring blocks that say the same, or the same but for naming, into runs. One that
 * is in another place, or of which a sentence does, is none of these: that is what a reader
 * looks for.
 */
export function toParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let run: Block[] = [];
  const close = () => {
    if (run.length > 0) parts.push({ kind: 'run', blocks: run });
    run = [];
  };
  for (const block of blocks) {
    if (isUnchanged(block)) run.push(block);
    else {
      close();
      parts.push({ kind: 'block', block });
    }
  }
  close();
  return parts;
}

function isUnchanged({ kind, rows }: Block): boolean {
  const isSame = kind === 'same' || kind === 'naming';
  return isSame && rows.every((row) => !row.moved && row.movedSentences.length === 0);
}
