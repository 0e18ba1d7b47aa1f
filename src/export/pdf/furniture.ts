import { inlineText } from '../../adopt/fill.ts';
import type { PolicyDocument } from '../../adopt/document.ts';
import type { Faces } from './faces.ts';
import type { Kit } from './kit.ts';
import { breakLines } from './lines.ts';
import { FURNITURE, MARGIN, PAGE, STYLES, TEXT_WIDTH, type TextStyle } from './look.ts';

/**
 * The head of every page but the first says whose policy it is and whether it is a draft; the foot
 * says which page of how many it is.
 */
export function paintFurniture(
  document: PolicyDocument,
  count: number,
  faces: Faces,
  kit: Kit,
): void {
  const { furniture, furnitureMark } = STYLES;
  const mark = document.draft?.mark ?? '';
  const room = TEXT_WIDTH - faces.width(mark, furnitureMark) - 12;
  const name = `${inlineText([document.school])} – ${document.title}`;
  const head = shortened(name, furniture, room, faces);
  for (let at = 1; at < count; at++) {
    kit.switchToPage(at);
    paint(
      { place: 'Top', y: FURNITURE.head, left: head, right: mark, style: furnitureMark },
      faces,
      kit,
    );
    const page = `Page ${at + 1} of ${count}`;
    paint(
      { place: 'Bottom', y: FURNITURE.foot, left: '', right: page, style: furniture },
      faces,
      kit,
    );
  }
}

interface Furniture {
  readonly place: 'Top' | 'Bottom';
  readonly y: number;
  readonly left: string;
  readonly right: string;
  /** The width of what is on the right. */
  readonly style: TextStyle;
}

function paint({ place, y, left, right, style }: Furniture, faces: Faces, kit: Kit): void {
  kit.markContent('Artifact', { type: 'Pagination', attached: [place] });
  put(left, STYLES.furniture, MARGIN.left, y, faces, kit);
  put(right, style, PAGE.width - MARGIN.right - faces.width(right, style), y, faces, kit);
  kit.endMarkedContent();
}

function put(words: string, style: TextStyle, x: number, y: number, faces: Faces, kit: Kit): void {
  const [line] = breakLines([{ text: words, style, isWhole: true }], Infinity, faces);
  for (const { text, font, x: within } of line?.fragments ?? []) {
    kit.font(font.name).fontSize(style.size).fillColor(style.colour);
    kit.text(text, x + within, y, { lineBreak: false, baseline: 'alphabetic' });
  }
}

/** One line, ended with "…" where it is too long. */
function shortened(words: string, style: TextStyle, room: number, faces: Faces): string {
  if (faces.width(words, style) <= room) return words;
  const letters = Array.from(words);
  while (letters.length > 0 && faces.width(`${letters.join('')}…`, style) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
