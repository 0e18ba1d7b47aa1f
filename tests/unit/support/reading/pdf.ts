import { readTree, textIn, type Element, type Node } from '../pdf/tree.ts';
import { BLANK, wordsIn } from './document.ts';

/** Elements that are in a line of text; all others separate words. */
const INLINE = ['Link', 'Span'];

/**
 * The words of a PDF in the order of its structure, with its numbers, letters and blanks, without
 * dots and the numbers of pages in the contents.
 */
export async function readPdfWords(bytes: Uint8Array): Promise<string[]> {
  const { root, document } = await readTree(bytes);
  await document.loadingTask.destroy();
  return wordsInTree(root);
}

/** The same of a PDF that has been read. */
export function wordsInTree(root: Element): string[] {
  return wordsIn(wordsOf(root));
}

function wordsOf(node: Node): string {
  if (node.kind !== 'element') return textIn(node);
  if (node.type === 'TOCI')
    return ` ${textIn(node)
      .trim()
      .replace(/\s\d+$/, '')} `;
  if (node.type === 'Figure' || isDot(node)) return '';
  if (node.type === 'TD' && node.children.length === 0) return ` ${BLANK} `;
  const inner = node.children.map(wordsOf).join('');
  return INLINE.includes(node.type) ? inner : ` ${inner} `;
}

function isDot(element: Element): boolean {
  return element.type === 'Lbl' && textIn(element).trim() === '•';
}
