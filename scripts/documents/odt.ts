import { OdtDocument, type ListBuilder } from 'odf-kit';
import { HEADER, piecesOf, typedNumber, type MadeParagraph } from './paragraphs.ts';

/**
 * Makes an OpenDocument text with a header, a footer, headings and lists of bullets. Numbers are
 * typed: the library prints none that have several levels, such as 2.1.
 *
 * @returns the bytes of the file
 */
export async function toOdt(paragraphs: readonly MadeParagraph[]): Promise<Uint8Array> {
  const document = new OdtDocument();
  document.setHeader(HEADER);
  document.setFooter('Page ###');
  let bullets: MadeParagraph[] = [];
  const endList = (): void => {
    if (bullets.length > 0) document.addList((list) => addItems(list, bullets, 1));
    bullets = [];
  };
  for (const piece of piecesOf(paragraphs)) {
    if (!('rows' in piece) && piece.type === 'item' && piece.number === null) {
      bullets.push(piece);
      continue;
    }
    endList();
    if ('rows' in piece) document.addTable(piece.rows.map((cells) => [...cells]));
    else addParagraph(document, piece);
  }
  endList();
  return document.save();
}

function addParagraph(document: OdtDocument, { type, number, text, depth }: MadeParagraph): void {
  const words = number === null ? text : `${typedNumber(number)} ${text}`;
  if (type === 'title') document.addHeading(words, 1);
  else if (type === 'heading') document.addHeading(words, depth + 1);
  else document.addParagraph(words);
}

/** Deeper items are in a list within the item before them. */
function addItems(list: ListBuilder, items: readonly MadeParagraph[], depth: number): void {
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item && item.depth <= depth) {
      list.addItem(item.text);
      at += 1;
    } else {
      const end = items.findIndex((one, n) => n > at && one.depth <= depth);
      const inner = items.slice(at, end < 0 ? items.length : end);
      list.addNested((nested) => addItems(nested, inner, depth + 1));
      at += inner.length;
    }
  }
}
