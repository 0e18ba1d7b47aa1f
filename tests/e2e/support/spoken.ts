import type { Page } from '@playwright/test';

/**
 * What elements say to somebody who listens, one text for each: words that a style sheet writes are
 * in no text of the page, but they are here.
 */
export async function spoken(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector,
  });
  const texts: string[] = [];
  for (const nodeId of nodeIds) {
    const tree = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
    const words = tree.nodes.map(({ name }) => String(name?.value ?? '').trim());
    texts.push(words.filter(Boolean).join(' '));
  }
  return texts;
}
