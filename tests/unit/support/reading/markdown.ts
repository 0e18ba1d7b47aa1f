import { markdownToMdast } from 'satteri';
import type { Node } from '../../../../src/policy/markdown.ts';
import { BLANK, wordsIn } from './document.ts';

const INLINE = ['text', 'strong', 'link'];
const BLOCKS = [
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'table',
  'tableRow',
  'blockquote',
];

/**
 * The words of a Markdown file in order, as the people who open it read them, with its numbers,
 * letters and blanks.
 */
export function readMarkdownWords(markdown: string): string[] {
  const features = { gfm: true, smartPunctuation: false } as const;
  return wordsIn(textOf(markdownToMdast(markdown, { features }) as Node));
}

/** @throws Error if something typed is read as more than text */
function textOf({ type, value, children = [] }: Node): string {
  const inner = value ?? children.map(textOf).join('');
  if (INLINE.includes(type)) return inner;
  if (type === 'tableCell') return ` ${inner === '' ? BLANK : inner} `;
  if (type === 'break' || BLOCKS.includes(type)) return ` ${inner} `;
  throw new Error(`A ${type} is in the Markdown: ${JSON.stringify(inner)}.`);
}
