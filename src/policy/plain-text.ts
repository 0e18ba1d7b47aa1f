import type { Node } from './markdown.ts';

/**
 * The words of a node without their markup.
 *
 * @param node a paragraph, or any node with text in it
 * @returns its text on one line: line breaks and runs of white space become one space
 */
export function plainText(node: Node): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: Node): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map(collect).join('');
}
