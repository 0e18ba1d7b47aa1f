import type { Bullet } from '../../adopt/document.ts';
import { within, withLast, type Block, type Tag } from './blocks.ts';
import type { Faces } from './faces.ts';
import type { Run } from './lines.ts';
import { HANGING, STYLES } from './look.ts';
import { labelled, text } from './text.ts';
import { plain, wordsOf } from './words.ts';

interface Item {
  readonly label: string;
  readonly words: readonly Run[];
  readonly items: readonly Item[];
}

const AFTER = 3;

/** A list with dots. */
export function dotted(
  items: readonly string[],
  faces: Faces,
  caption: Block | null = null,
): Block {
  const all = items.map((item) => ({ label: '•', words: plain(item, STYLES.text), items: [] }));
  return list(all, 'Disc', 0, faces, caption);
}

/** The bullets of a clause with their letters, and the items below them. */
export function lettered(bullets: readonly Bullet[], x: number, faces: Faces): Block {
  return list(bullets.map(itemOf), 'LowerAlpha', x, faces);
}

function itemOf({ label, text: words, items }: Bullet): Item {
  return { label, words: wordsOf(words, STYLES.text), items: items.map(itemOf) };
}

function list(
  items: readonly Item[],
  numbering: NonNullable<Tag['numbering']>,
  x: number,
  faces: Faces,
  caption: Block | null = null,
): Block {
  const last = items.length - 1;
  const all = items.map((one, at) => {
    const block = item(one, x, faces);
    // Neither the first nor the last is alone on a page.
    const isPaired = last > 0 && (at === 0 || at === last - 1);
    return isPaired ? withLast(block, { keep: 'firmly' }) : block;
  });
  return within({ type: 'L', numbering }, [...(caption ? [caption] : []), ...all]);
}

/**
 * A letter is never without its text, and a text with items below it stays with the first of them.
 */
function item({ label, words, items }: Item, x: number, faces: Faces): Block {
  const mark = text('Lbl', plain(label, STYLES.text), faces, { x });
  const hasMore = items.length > 0;
  const left = x + HANGING + overhang(label, faces);
  const said = text(hasMore ? 'P' : 'LBody', words, faces, { x: left, after: AFTER });
  const body = hasMore ? withLast(said, { keep: 'firmly' }) : said;
  const below = hasMore ? list(items, 'LowerRoman', left, faces) : null;
  const strips = [...labelled(mark, body), ...(below?.strips ?? [])];
  const { tags } = below ? within({ type: 'LBody' }, [said, below]) : said;
  return { tags: [{ type: 'LI', children: [...mark.tags, ...tags] }], strips };
}

/** What a long label, such as "(xxviii)", needs more than others. */
function overhang(label: string, faces: Faces): number {
  return Math.max(0, faces.width(`${label} `, STYLES.text) - HANGING);
}
