import type { ReadDocument } from '../blocks.ts';
import { readMarkdown } from './markdown.ts';
import { looksLikeMarkdown } from './marks.ts';
import { readPlain } from './plain.ts';

/**
 * Reads a text: as Markdown where it is called so or looks like it, otherwise as it is.
 *
 * @param name of the file; "" where the text was pasted
 */
export function readText(text: string, name: string): ReadDocument {
  const named = /\.(?:md|markdown)$/i.test(name);
  if (named || looksLikeMarkdown(text)) {
    const { blocks, leftOut } = readMarkdown(text, named);
    return { format: 'markdown', blocks, leftOut, notes: [] };
  }
  return { format: 'text', blocks: readPlain(text), leftOut: [], notes: [] };
}
