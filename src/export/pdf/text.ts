import type { Block, Box, Keep, Strip, Tag, TagType } from './blocks.ts';
import type { Faces } from './faces.ts';
import { breakLines, type Line, type Run } from './lines.ts';
import { TEXT_WIDTH } from './look.ts';

/** How a paragraph is set on its page. */
export interface TextPlace {
  /** How far it is set in. */
  readonly x?: number;
  readonly width?: number;
  readonly before?: number;
  readonly after?: number;
  /** Whether its last line stays with what follows. */
  readonly keep?: Keep;
}

/** A paragraph, heading or the like: an element with words, and its lines. */
export function text(
  tag: TagType | Tag,
  runs: readonly Run[],
  faces: Faces,
  place: TextPlace = {},
): Block {
  const own = typeof tag === 'string' ? { type: tag, children: [] } : tag;
  const { x = 0, width = TEXT_WIDTH - x } = place;
  const lines = breakLines(runs, width, faces);
  return { tags: [own], strips: stripsOf(lines, own, x, place) };
}

/**
 * Lines below each other. The first two and the last two stay together, so that none is alone
 * on a page.
 */
export function stripsOf(
  lines: readonly Line[],
  tag: Tag,
  x: number,
  { before = 0, after = 0, keep = 'free' }: TextPlace,
): Strip[] {
  const last = lines.length - 1;
  return lines.map((line, at) => ({
    height: line.leading,
    before: at === 0 ? before : 0,
    after: at === last ? after : 0,
    keep: at === last ? keep : keepIn(at, last, keep),
    placed: [{ kind: 'line', tag, x, y: baseline(line), line }],
    boxes: [],
  }));
}

function keepIn(at: number, last: number, keep: Keep): Keep {
  const isHeading = keep === 'firmly';
  return isHeading || at === 0 || at === last - 1 ? 'firmly' : 'free';
}

/** How far below the top of a line its letters sit: their capitals in the middle of it. */
export function baseline({ leading, fragments }: Line): number {
  const size = Math.max(0, ...fragments.map(({ run }) => run.style.size));
  return leading / 2 + size * CAPITALS;
}

/** Half the height of a capital, in ems. */
const CAPITALS = 0.34;

/** A text whose number, letter or dot is to the left of its first line. */
export function labelled(label: Block, body: Block): Strip[] {
  const [mark] = label.strips;
  const [first, ...rest] = body.strips;
  if (!mark || !first) return [...label.strips, ...body.strips];
  const height = Math.max(mark.height, first.height);
  return [{ ...first, height, placed: [...mark.placed, ...first.placed] }, ...rest];
}

/** Strips with a rule down their left side. */
export function ruled(strips: readonly Strip[], rule: Omit<Box, 'y' | 'height'>): Strip[] {
  return strips.map((strip, at) => {
    const gap = at === strips.length - 1 ? 0 : Math.max(strip.after, strips[at + 1]?.before ?? 0);
    const box = { ...rule, y: 0, height: strip.height + gap };
    return { ...strip, boxes: [...strip.boxes, box] };
  });
}
