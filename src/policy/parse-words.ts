import { isBareAddress, type Node } from './markdown.ts';
import { problemAt, type ParseContext } from './parse-context.ts';
import { markProblems } from './parse-marks.ts';
import { strayProblem } from './parse-stray.ts';
import { plainText } from './plain-text.ts';

/** What words may be made of. */
export const INLINE: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'footnoteReference',
]);

/** Between the cells of a row, which have no words between them. */
const CELL = ' | ';

/**
 * The words of a paragraph, a term or the cells of a row as plain text. Reports markup that a
 * policy's text may not hold and marks that are not closed, and gathers links.
 */
export function readWords(nodes: readonly Node[], context: ParseContext): string {
  for (const node of nodes.flatMap((one) => descendants(one, context))) {
    if (!INLINE.has(node.type)) context.problems.push(...strayProblem(node, 'clause'));
    if (node.type === 'text') context.problems.push(...markProblems(node, context.source));
    if (node.url !== undefined) gatherLink(node.url, node, context);
  }
  return nodes.map(plainText).join(CELL).trim();
}

function gatherLink(url: string, node: Node, context: ParseContext): void {
  const position = problemAt(node);
  if (url.startsWith('#')) context.links.push({ target: url.slice(1), position });
  else if (node.type === 'link') context.outerLinks.push({ url, position });
}

/** Everything within a node. An address that the engine made a link of is words and no more. */
function descendants(node: Node, context: ParseContext): Node[] {
  return (node.children ?? []).flatMap((child) =>
    isBareAddress(child, context.source) ? [] : [child, ...descendants(child, context)],
  );
}
