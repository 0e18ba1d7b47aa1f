import type { ContentsEntry, PolicyDocument } from '../../adopt/document.ts';
import { within, withFirst, type Block, type Strip, type Tag } from './blocks.ts';
import type { Faces } from './faces.ts';
import { breakLines, type Line } from './lines.ts';
import { RULE, STYLES, TEXT_WIDTH } from './look.ts';
import { baseline, stripsOf, text } from './text.ts';
import { partPlace, plain } from './words.ts';

/** Numbers of pages by place, from 1. */
export type PageNumbers = ReadonlyMap<string, number>;

const NUMBER = 26;
const PAGE_NUMBER = 30;
const DOT = 0.9;
const STEP = 4.5;

/**
 * The contents on a page of their own, each entry a link to its part. Pages are known once the
 * document has been laid out.
 */
export function contents(
  { contents: { title, entries } }: PolicyDocument,
  pages: PageNumbers,
  faces: Faces,
): Block {
  const heading = text('H2', plain(title, STYLES.section), faces, { after: 12, keep: 'firmly' });
  const list = within(
    { type: 'TOC' },
    entries.map((one) => entry(one, pages, faces)),
  );
  const all = within({ type: 'Sect', title }, entries.length > 0 ? [heading, list] : [heading]);
  return withFirst(all, { startsPage: true });
}

/** All of an entry is one link, from its number to that of its page. */
function entry({ id, number, title }: ContentsEntry, pages: PageNumbers, faces: Faces): Block {
  const tag: Tag = { type: 'Reference', children: [] };
  const lines = (words: string, width = PAGE_NUMBER) =>
    breakLines([{ text: words, style: STYLES.contents, to: partPlace(id) }], width, faces);
  const titles = lines(`${title} `, TEXT_WIDTH - NUMBER - PAGE_NUMBER);
  const marks = number === null ? [] : lines(`${number} `);
  const page = lines(String(pages.get(partPlace(id)) ?? ''));
  const strips = stripsOf(titles, tag, NUMBER, { after: 4 }).map((strip, at): Strip => {
    const isLast = at === titles.length - 1;
    const before = at === 0 ? marks.map((mark) => placed(tag, 0, mark)) : [];
    const after = isLast ? page.map((one) => placed(tag, TEXT_WIDTH - one.width, one)) : [];
    return {
      ...strip,
      keep: isLast ? 'free' : 'firmly',
      placed: [...before, ...strip.placed, ...after],
      boxes: isLast ? dots(NUMBER + (titles[at]?.width ?? 0), strip.height) : [],
    };
  });
  return { tags: [{ type: 'TOCI', children: [tag] }], strips };
}

function placed(tag: Tag, x: number, line: Line) {
  return { kind: 'line' as const, tag, x, y: baseline(line), line };
}

/** Dots that lead the eye to the number of the page; on all lines they are below each other. */
function dots(from: number, height: number) {
  const end = TEXT_WIDTH - PAGE_NUMBER + 6;
  const first = Math.ceil((from + 6) / STEP);
  const count = Math.max(0, Math.floor(end / STEP) - first + 1);
  return Array.from({ length: count }, (_one, at) => ({
    ...{ x: (first + at) * STEP, y: height / 2 + 3, width: DOT, height: DOT, colour: RULE },
  }));
}
