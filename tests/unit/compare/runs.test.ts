import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/compare/index.ts';
import { toParts } from '../../../src/compare/runs.ts';

function block(kind: Block['kind'], facts: { moved?: boolean; sentence?: boolean } = {}): Block {
  const movedSentences = facts.sentence ? [{ side: 'a', words: 'It moved.', clause: '1' }] : [];
  const row = { moved: facts.moved ?? false, movedSentences };
  return { kind, rows: [row], difference: null } as unknown as Block;
}

/** Parts in short. */
function shown(...blocks: Block[]): string[] {
  return toParts(blocks).map((part) =>
    part.kind === 'run' ? `run of ${part.blocks.length}` : part.block.kind,
  );
}

describe('runs', () => {
  it('are neighbours that say the same, but for naming or not', () => {
    expect(shown(block('same'), block('naming'), block('changed'), block('same'))).toEqual([
      'run of 2',
      'changed',
      'run of 1',
    ]);
  });

  it('hold nothing that moved, nor of which a sentence did', () => {
    expect(
      shown(block('same'), block('same', { moved: true }), block('naming', { sentence: true })),
    ).toEqual(['run of 1', 'same', 'naming']);
  });

  it('are none where there is nothing', () => {
    expect(shown()).toEqual([]);
    expect(shown(block('apart'))).toEqual(['apart']);
  });
});
