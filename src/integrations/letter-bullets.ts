import type { MdastPluginDefinition } from 'satteri';
import { bulletId } from '../policy/ids.ts';

/**
 * Markdown plugin: turns each bullet of a <Clause> into a <Bullet id="5.2.a">, by the same lettering as the parser, so that every
 * bullet has its anchor and its link on the page.
 */
export function letterBullets(): MdastPluginDefinition {
  return {
    name: 'letter-bullets',
    listItem(item, context) {
      const list = context.parent(item);
      const clause = list && context.parent(list);
      if (clause?.type !== 'mdxJsxFlowElement' || clause.name !== 'Clause') return;
      const id = bulletId(idOf(clause), context.indexOf(item) ?? 0);
      context.replaceNode(item, {
        type: 'mdxJsxFlowElement',
        name: 'Bullet',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
        children: item.children,
      });
    },
  };
}

function idOf(clause: { attributes: readonly { type: string; name?: string; value?: unknown }[] }) {
  return String(clause.attributes.find((one) => one.name === 'id')?.value ?? '');
}
