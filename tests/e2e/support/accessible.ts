import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that only a dark scheme can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * No page holds frames, so the checks need not go looking for them; and they report nothing of what
 * is right, which would take them longest.
 */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const runOnly = rules
    ? { type: 'rule' as const, values: rules }
    : { type: 'tag' as const, values: TAGS };
  await layOutAll(page);
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .join(' | ')
        .slice(0, 400)}`,
  );
  expect(found).toEqual([]);
}

/**
 * What a page lays out only near the window has no size for the checks, so all of it is laid out
 * first.
 */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(one).contentVisibility === 'auto')
        one.style.contentVisibility = 'visible';
    }
  });
}
