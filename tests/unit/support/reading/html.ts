import { HTMLElement, parse, type Node } from 'node-html-parser';
import { BLANK, markedWords, wordsIn } from './document.ts';

/** Elements that are in a line of text; all others separate words. */
const INLINE = ['A', 'B', 'BDI', 'CITE', 'DEL', 'INS', 'MARK', 'Q', 'SPAN'];
/** The foot of a file says once more what is at its head. */
const UNREAD = ['HEAD', 'STYLE', 'TITLE', 'FOOTER'];

/** The words of a page or of a file in HTML, in order, with its numbers, letters and blanks. */
export function readHtml(html: string): string[] {
  // The parser takes the type of the document for text.
  return wordsIn(textOf(parse(html.replace(/^<!doctype html>/, ''))));
}

function textOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.text;
  const { tagName } = node;
  if (UNREAD.includes(tagName)) return '';
  const inner = node.childNodes.map(textOf).join('');
  if (tagName === 'INS') return markedWords('added', inner);
  if (tagName === 'DEL') return markedWords('removed', inner);
  if (tagName === 'TD' && inner === '') return ` ${BLANK} `;
  return INLINE.includes(tagName) ? inner : ` ${inner} `;
}
