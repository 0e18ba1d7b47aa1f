import type { Node } from '../policy/markdown.ts';

/** A block of a component or tag. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[],
): Node {
  return { type: 'mdxJsxFlowElement', name, attributes: listOf(attributes), children };
}

/** The same within words. */
export function inline(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[],
): Node {
  return { ...element(name, attributes, children), type: 'mdxJsxTextElement' };
}

function listOf(attributes: Readonly<Record<string, string>>) {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
}
