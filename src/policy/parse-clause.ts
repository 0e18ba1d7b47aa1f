import { attributeReader } from './attributes.ts';
import { bulletId } from './ids.ts';
import type { Node } from './markdown.ts';
import { problemAt, type ParseContext } from './parse-context.ts';
import { inlineProblem, strayProblem } from './parse-stray.ts';
import { plainText } from './plain-text.ts';
import type { Clause } from './types.ts';

const INLINE = new Set(['text', 'strong', 'emphasis', 'link', 'break']);

/**
 * Reads one <Clause> element: a paragraph, and its bullets as child clauses lettered in order.
 */
export function readClause(node: Node, section: string, context: ParseContext): Clause {
  const attribute = attributeReader(node, ['id', 'number'], context);
  const id = attribute('id') ?? '';
  const { paragraph, list } = readShape(node, context);
  const own = { id, number: attribute('number'), section, parent: null };
  return {
    ...own,
    text: paragraph ? readText(paragraph, context) : '',
    bullets: (list?.children ?? []).map((item, index) =>
      readBullet(item, { ...own, id: bulletId(id, index), number: null, parent: id }, context),
    ),
    position: problemAt(node),
  };
}

function readBullet(
  item: Node,
  own: Pick<Clause, 'id' | 'number' | 'section' | 'parent'>,
  context: ParseContext,
): Clause {
  const [paragraph, second] = item.children ?? [];
  if (second) context.problems.push(bulletProblem(second, own.id));
  if (paragraph && paragraph.type !== 'paragraph') {
    context.problems.push(...strayProblem(paragraph, 'clause'));
  }
  const text = paragraph ? readText(paragraph, context) : '';
  return { ...own, text, bullets: [], position: problemAt(item) };
}

/** A clause is one paragraph and at most one bullet list after it; anything else is reported. */
function readShape(node: Node, context: ParseContext) {
  const children = node.children ?? [];
  if (children.some((child) => INLINE.has(child.type))) {
    context.problems.push(inlineProblem(node));
    return { paragraph: node, list: undefined };
  }
  const paragraph = children.find((child) => child.type === 'paragraph');
  const list = children.slice(paragraph ? children.indexOf(paragraph) : 0).find(isBulletList);
  const others = children.filter((child) => child !== paragraph && child !== list);
  context.problems.push(...others.flatMap(shapeProblem));
  return { paragraph, list };
}

function isBulletList(node: Node): boolean {
  return node.type === 'list' && !node.ordered;
}

function shapeProblem(node: Node) {
  if (node.type.startsWith('mdx')) return strayProblem(node, 'clause');
  const problem = {
    rule: 'clause-shape',
    ...problemAt(node),
    message: `A clause is one paragraph and at most one bullet list after it; there is no place for this ${node.type}.`,
    fix: 'Give each further paragraph a <Clause> of its own, and write lists with "- ".',
  };
  return [problem];
}

function bulletProblem(node: Node, id: string) {
  return {
    rule: 'bullet-paragraph',
    ...problemAt(node),
    message: `Bullet ${id} holds more than its one paragraph, and the rest would have no id.`,
    fix: 'Join the rest to the paragraph of the bullet, or end the list and give it a <Clause> of its own.',
  };
}

/** The words of a paragraph; reports markup that a policy's text may not hold, and gathers internal links. */
function readText(paragraph: Node, context: ParseContext): string {
  for (const node of descendants(paragraph)) {
    if (!INLINE.has(node.type)) context.problems.push(...strayProblem(node, 'clause'));
    if (node.url?.startsWith('#')) {
      context.links.push({ target: node.url.slice(1), position: problemAt(node) });
    }
  }
  return plainText(paragraph);
}

function descendants(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) => [child, ...descendants(child)]);
}
