import type { ReadDocument } from '../../src/import/blocks.ts';
import { toPolicy } from '../../src/import/gather.ts';
import type { ImportedPolicy } from '../../src/import/imported.ts';
import type { Item } from '../../src/import/items.ts';
import { splitBlocks } from '../../src/import/split/split.ts';
import { bodyText } from './body.ts';
import { repeatedNumbers } from './repeated.ts';
import { treeOf } from './tree.ts';

/** A document as it goes into the file of a policy. */
export interface WrittenDocument {
  readonly document: ReadDocument;
  readonly items: readonly Item[];
  readonly policy: ImportedPolicy;
  /** Its sections and clauses as MDX. */
  readonly body: string;
  /** What the front matter says of the oddities of the source, as YAML. */
  readonly sourceNotes: string;
}

/** Makes from a document what a policy file holds of it. */
export function writeDocument(document: ReadDocument): WrittenDocument {
  const items = splitBlocks(document);
  const policy = toPolicy(items);
  return {
    document,
    items,
    policy,
    body: bodyText(treeOf(policy, items)),
    sourceNotes: sourceNotesText(policy),
  };
}

function sourceNotesText(policy: ImportedPolicy): string {
  const notes = repeatedNumbers(policy).map(({ id, number }) => {
    const note = JSON.stringify(`The source prints ${number} more than once.`);
    return `  - { at: ${JSON.stringify(id)}, kind: repeated-number, note: ${note} }`;
  });
  return notes.length === 0 ? 'sourceNotes: []\n' : `sourceNotes:\n${notes.join('\n')}\n`;
}
