import type { MadeParagraph } from '../../../../scripts/documents/paragraphs.ts';
import type { Block } from '../../../../src/import/blocks.ts';

/**
 * The paragraphs of a policy as blocks, numbered by a program as a reader of Word files gives them.
 */
export function automaticBlocks(paragraphs: readonly MadeParagraph[]): Block[] {
  return paragraphs.map(({ type, number, text, depth }) => {
    const label = type === 'item' ? (number ?? '•') : number;
    if (type === 'title') return { kind: 'heading', level: 1, label, text, bold: true };
    if (type === 'heading') return { kind: 'heading', level: depth + 1, label, text, bold: true };
    if (type === 'row') return { kind: 'row', level: 0, label: null, text, bold: false };
    const kind = label === null ? 'para' : 'list';
    return { kind, level: Math.max(0, depth - 1), label, text, bold: false };
  });
}

/** The same, typed: nothing but lines of text, and bold headings where they have no number. */
export function typedBlocks(paragraphs: readonly MadeParagraph[]): Block[] {
  return paragraphs.map(({ type, number, text }) => {
    const mark = number ?? (type === 'item' ? '•' : null);
    const kind = type === 'row' ? 'row' : 'para';
    const bold = type === 'title' || (type === 'heading' && number === null);
    return { kind, level: 0, label: null, text: mark === null ? text : `${mark} ${text}`, bold };
  });
}
