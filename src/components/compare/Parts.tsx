import type { Block, Part } from '../../compare/index.ts';
import { counted } from '../../site/words.ts';
import { BlockView } from './BlockView.tsx';
import type { Shown } from './shown.ts';

export interface PartsProps {
  readonly shown: Shown;
  readonly parts: readonly Part[];
}

/** Blocks one after the other, those that say the same folded into a line that opens. */
export function Parts({ shown, parts }: PartsProps) {
  return parts.map((part) =>
    part.kind === 'run' ? (
      <Run shown={shown} blocks={part.blocks} />
    ) : (
      <BlockView shown={shown} block={part.block} />
    ),
  );
}

function Run({ shown, blocks }: { readonly shown: Shown; readonly blocks: readonly Block[] }) {
  const naming = blocks.filter(({ kind }) => kind === 'naming').length;
  return (
    <details class="run" data-naming={naming > 0 ? '' : undefined}>
      <summary>{runName(blocks.length, naming)}</summary>
      {blocks.map((block) => (
        <BlockView {...{ shown, block }} />
      ))}
    </details>
  );
}

/** "12 clauses the same, 3 of them apart from names: show" */
function runName(all: number, naming: number): string {
  const clauses = counted(all, 'clause');
  if (naming === 0) return `${clauses} the same: show`;
  if (naming === all) return `${clauses} the same apart from names: show`;
  return `${clauses} the same, ${naming} of them apart from names: show`;
}

/**
 * What is left of a part of the page when only differences, or only those of substance, are shown:
 * style rules hide it if nothing is.
 */
export function emptiness(parts: readonly Part[]) {
  const kinds = new Set(
    parts.flatMap((part) =>
      part.kind === 'run' ? part.blocks.map(({ kind }) => kind) : [part.block.kind],
    ),
  );
  const hasSubstance = kinds.has('changed') || kinds.has('apart');
  const hasMoved = parts.some(
    (part) => part.kind === 'block' && (part.block.kind === 'same' || part.block.kind === 'naming'),
  );
  return {
    'data-substance': hasSubstance ? undefined : 'no',
    'data-differences': hasSubstance || hasMoved || kinds.has('naming') ? undefined : 'no',
  };
}
