import type { Tag } from './blocks.ts';
import type { Element, Kit } from './kit.ts';
import type { Layout } from './layout.ts';
import { annotate, targetOf } from './links.ts';
import { INK, MARGIN, MARKED } from './look.ts';
import { marksByTag, marksOf, type Mark } from './marks.ts';

/**
 * Paints what says nothing: tints, rules, and the heads of tables that go on from an earlier page.
 */
export function paintArtifacts({ pages }: Layout, kit: Kit): void {
  for (const [at, { boxes, repeated }] of pages.entries()) {
    kit.switchToPage(at);
    if (boxes.length + repeated.length === 0) continue;
    kit.markContent('Artifact', { type: 'Layout' });
    for (const { x, y, width, height, colour } of boxes) {
      kit.rect(MARGIN.left + x, MARGIN.top + y, width, height).fill(colour);
    }
    for (const mark of repeated.flatMap((one) => marksOf(one, at))) paintMark(mark, kit);
    kit.endMarkedContent();
  }
}

/** Paints a document in the order in which it is read out, each element with its words. */
export function paintTree(layout: Layout, kit: Kit): void {
  const marks = marksByTag(layout);
  const root = kit.struct(layout.root.type);
  kit.addStructure(root);
  for (const child of layout.root.children) paintTag(child, root, { layout, marks, kit });
  root.end();
}

interface Painting {
  readonly layout: Layout;
  readonly marks: ReadonlyMap<Tag, readonly Mark[]>;
  readonly kit: Kit;
}

function paintTag(tag: Tag, parent: Element, painting: Painting): void {
  const { kit, marks } = painting;
  const { type, title, alt, scope, numbering } = tag;
  const own = marks.get(tag) ?? [];
  const element = kit.struct(type, { title, alt, scope, bbox: boxOf(own) });
  parent.add(element);
  if (numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
  for (const child of tag.children) paintTag(child, element, painting);
  for (const group of groupsOf(own)) paintGroup(group, type, element, painting);
  element.end();
}

/** The corners of a picture; nothing for words. */
function boxOf([mark]: readonly Mark[]): number[] | undefined {
  if (!mark || 'run' in mark.what) return undefined;
  const { x, y, what } = mark;
  return [x, y, x + what.width, y + what.height];
}

/** Pieces that follow each other on one page and lead to the same place, or all to none. */
function groupsOf(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last?.page === mark.page && placeOf(last) === placeOf(mark)) group?.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function placeOf({ what }: Mark): string | undefined {
  return 'run' in what ? what.run.to : undefined;
}

function paintGroup(group: readonly Mark[], type: string, element: Element, all: Painting): void {
  const { kit } = all;
  const [first] = group;
  if (!first) return;
  const to = placeOf(first);
  const target = to === undefined ? null : targetOf(to, all.layout, kit);
  kit.switchToPage(first.page);
  const holder = target ? kit.struct('Link') : element;
  if (target) element.add(holder);
  holder.add(kit.markStructureContent(target ? 'Link' : type));
  for (const mark of group) paintMark(mark, kit);
  kit.endMarkedContent();
  if (!target) return;
  annotate(group, target, holder, kit);
  // It notes the page it is on when it ends.
  holder.end();
}

function paintMark({ x, y, what }: Mark, kit: Kit): void {
  if (!('run' in what)) {
    const { width, height, logo } = what;
    kit.image(decoded(logo.data), x, y, { width, height });
    return;
  }
  const { text, font, run, width } = what;
  const { size, colour } = run.style;
  if (run.mark === 'blank') kit.rect(x, y - size, width, size * 1.3).fill(MARKED);
  kit
    .font(font.name)
    .fontSize(size)
    .fillColor(run.to === undefined ? colour : INK);
  kit.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  const rule = run.mark === undefined ? undefined : RULES[run.mark];
  if (rule !== undefined) kit.rect(x, y - size * rule, width, size * 0.06).fill(colour);
}

/** How far above the baseline a rule runs through or under words, in ems. */
const RULES = { blank: undefined, removed: 0.25, added: -0.12 } as const;

function decoded(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
