/** A node of the tree that a tagged PDF has of a page, as pdf.js gives it. */
export interface TagNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** What the tags of a PDF say of a piece of text. */
export interface Tag {
  /** Tells paragraphs apart, throughout the document. */
  readonly block: number;
  /** Level of the heading, or null. */
  readonly heading: number | null;
  /**
   * How deep the item of a list is that begins here with a mark, from 0; null where none begins
   * here.
   */
  readonly item: number | null;
  /** Whether it is in a table of contents. */
  readonly contents: boolean;
}

/** Roles of what makes a paragraph; all others are within one or around several. */
const BLOCKS = /^(?:P|H[1-6]?|Title|LI|TD|TH|Caption|TOCI|BlockQuote|Note|FENote)$/;

interface Around {
  readonly tag: Tag | null;
  readonly lists: number;
  readonly contents: boolean;
  /** The item in which this is, while its mark belongs to whatever comes first. */
  readonly item: { waiting: boolean };
}

/**
 * Reads the tags of a page.
 *
 * @param tree null where the PDF has none
 * @param firstBlock the number of its first block
 * @returns for each marked piece of its text by its id, what it is
 */
export function tagsOf(tree: TagNode | null, firstBlock: number): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  let block = firstBlock;
  const walk = (node: TagNode, around: Around): void => {
    if (node.id !== undefined && around.tag) tags.set(node.id, around.tag);
    const inner = within(node, around, () => block++);
    for (const child of node.children ?? []) walk(child, inner);
  };
  if (tree) walk(tree, { tag: null, lists: 0, contents: false, item: { waiting: false } });
  return tags;
}

function within(node: TagNode, around: Around, nextBlock: () => number): Around {
  const role = node.role ?? '';
  const lists = around.lists + (role === 'L' ? 1 : 0);
  const contents = around.contents || role === 'TOC';
  const item =
    role === 'LI'
      ? { waiting: (node.children ?? []).some((child) => child.role === 'Lbl') }
      : around.item;
  if (!BLOCKS.test(role)) return { ...around, lists, contents };
  const marked = item.waiting ? Math.max(0, lists - 1) : null;
  // A paragraph within an item takes the mark from it; what follows has none.
  if (role !== 'LI') item.waiting = false;
  const tag = { block: nextBlock(), heading: headingOf(role), item: marked, contents };
  return { tag, lists, contents, item };
}

function headingOf(role: string): number | null {
  if (role === 'H' || role === 'Title') return 1;
  return /^H[1-6]$/.test(role) ? Number(role[1]) : null;
}

/**
 * An item of the text of a page, as pdf.js gives it: words, or the beginning or end of what is
 * marked.
 */
export interface MarkedItem {
  readonly type?: string;
  readonly tag?: string | null;
  readonly id?: string | null;
}

/** Whether words are of the text, and what the tags say of them. */
export interface Marks {
  readonly tag: Tag | null;
  /** Whether they are said to be no part of the text, as heads and feet of pages are. */
  readonly artifact: boolean;
}

/**
 * Follows the beginnings and ends of marked text.
 *
 * @returns for each item that is words, what is said of it; undefined for the others
 */
export function marksOf(
  items: readonly MarkedItem[],
  tags: ReadonlyMap<string, Tag>,
): (Marks | undefined)[] {
  const open: Marks[] = [];
  return items.map((item) => {
    const now = open.at(-1) ?? { tag: null, artifact: false };
    if (item.type === undefined) return now;
    if (item.type === 'endMarkedContent') open.pop();
    else {
      const tag = tags.get(item.id ?? '') ?? now.tag;
      open.push({ tag, artifact: now.artifact || item.tag === 'Artifact' });
    }
    return undefined;
  });
}
