import type { Box, Keep, Placed, Strip } from './blocks.ts';
import { TEXT_HEIGHT } from './look.ts';

/** A page below its head: everything with its place from the top left corner of the text. */
export interface Page {
  readonly placed: readonly Placed[];
  readonly boxes: readonly Box[];
  /** Heads of tables that are shown once more: they were read out on an earlier page. */
  readonly repeated: readonly Placed[];
  readonly places: ReadonlyMap<string, number>;
}

interface OpenPage {
  placed: Placed[];
  boxes: Box[];
  repeated: Placed[];
  places: Map<string, number>;
  /** How far down it is filled, and the space wanted below that. */
  y: number;
  after: number;
}

/** Fills pages from top to bottom, and begins another where what belongs together has no room. */
export function paginate(strips: readonly Strip[]): Page[] {
  const pages: OpenPage[] = [emptyPage()];
  for (const group of groupsOf(strips, 'gladly')) {
    const head = heightOf(group[0]?.head ?? []);
    const isLong = head + heightOf(group) > TEXT_HEIGHT;
    const parts = isLong ? groupsOf(group, 'firmly') : [group];
    for (const part of parts) placeGroup(part, pages);
  }
  return pages;
}

function emptyPage(): OpenPage {
  return { placed: [], boxes: [], repeated: [], places: new Map(), y: 0, after: 0 };
}

const STRENGTH = { free: 0, gladly: 1, firmly: 2 } as const satisfies Record<Keep, number>;

/** Strips that stay together, by what holds them at least as well. */
function groupsOf(strips: readonly Strip[], by: Keep): Strip[][] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    const last = groups.at(-1);
    if (open && last) last.push(strip);
    else groups.push([strip]);
    open = STRENGTH[strip.keep] >= STRENGTH[by];
  }
  return groups;
}

/** Height of strips at the top of a page, without the space above them. */
function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height, after }, at) => {
    const next = strips[at + 1];
    return sum + height + (next ? Math.max(after, next.before) : 0);
  }, 0);
}

/** What is longer than a page begins where it is, if there is this much room. */
const LEAST = 200;

function placeGroup(group: readonly Strip[], pages: OpenPage[]): void {
  const [first] = group;
  const page = lastOf(pages);
  if (!first) return;
  const gap = Math.max(page.after, first.before);
  const height = heightOf(group);
  const isLong = height > TEXT_HEIGHT - heightOf(first.head ?? []);
  const hasRoom = page.y + gap + (isLong ? LEAST : height) <= TEXT_HEIGHT;
  if (page.y > 0 && (first.startsPage || !hasRoom)) pages.push(emptyPage());
  for (const strip of group) place(strip, pages);
}

/** A group that is longer than a page goes on on the next. */
function place(strip: Strip, pages: OpenPage[]): void {
  let page = lastOf(pages);
  const gap = page.y === 0 ? 0 : Math.max(page.after, strip.before);
  if (page.y > 0 && page.y + gap + strip.height > TEXT_HEIGHT) {
    page = emptyPage();
    pages.push(page);
  }
  if (page.y === 0) for (const one of strip.head ?? []) set(one, page, page.repeated);
  set(strip, page, page.placed);
}

function set(strip: Strip, page: OpenPage, placed: Placed[]): void {
  const y = page.y + (page.y === 0 ? 0 : Math.max(page.after, strip.before));
  placed.push(...strip.placed.map((one) => ({ ...one, y: one.y + y })));
  page.boxes.push(...strip.boxes.map((box) => ({ ...box, y: box.y + y })));
  for (const id of strip.places ?? []) page.places.set(id, y);
  page.y = y + strip.height;
  page.after = strip.after;
}

function lastOf(pages: readonly OpenPage[]): OpenPage {
  const last = pages.at(-1);
  if (!last) throw new Error('A document has at least one page.');
  return last;
}
