import type { Page } from '@playwright/test';

/** As Apple and WCAG 2.2 (2.5.5) have it, in CSS pixels; half a pixel may be lost in rounding. */
const SIDE = 43.5;

const TARGETS = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  '[role=option]',
  '[role=button]',
  '[tabindex="0"]',
].join();

/**
 * What a finger would miss: every target that is shown and lower or narrower than 44 pixels. Links
 * in running text are left out, as WCAG does: a line of text sets how high they are.
 *
 * @returns a line for each, with its size and words
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ targets, side }) => {
      const blockOf = (one: Element): Element => {
        const parent = one.parentElement ?? document.body;
        return getComputedStyle(parent).display.startsWith('inline') ? blockOf(parent) : parent;
      };
      const isInText = (one: Element) =>
        getComputedStyle(one).display === 'inline' &&
        blockOf(one).textContent.replace(one.textContent, '').trim() !== '';
      const sizeOf = (one: Element) => {
        const label = one.matches('[type=radio], [type=checkbox]')
          ? (one as HTMLInputElement).labels?.[0]
          : undefined;
        const boxes = [one, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        return {
          width: Math.max(...boxes.map((box) => box.right)) - left,
          height: Math.max(...boxes.map((box) => box.bottom)) - top,
        };
      };
      return Array.from(document.querySelectorAll(targets)).flatMap((one) => {
        const { width, height } = sizeOf(one);
        const isShown = one.checkVisibility({ visibilityProperty: true }) && width > 0;
        if (!isShown || (width >= side && height >= side) || isInText(one)) return [];
        const words = one.textContent.trim().slice(0, 30);
        return [`${one.tagName} ${Math.round(width)}×${Math.round(height)} ${words}`];
      });
    },
    { targets: TARGETS, side: SIDE },
  );
}

/** Opens every fold of the page. */
export async function openAllFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** How much of the window is taken by what stays in view while the page is scrolled: 0 to 1. */
export function shareThatStays(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const stays = (one: Element | null): boolean =>
      one !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(one).position) || stays(one.parentElement));
    const places = Array.from({ length: innerHeight / 4 }, (_, at) => at * 4 + 1);
    const across = [0.1, 0.5, 0.9].map((part) => innerWidth * part);
    const isCovered = (y: number) => across.some((x) => stays(document.elementFromPoint(x, y)));
    const shares: number[] = [];
    for (const part of [0.2, 0.35, 0.5, 0.7]) {
      scrollTo(0, document.documentElement.scrollHeight * part);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      shares.push(places.filter(isCovered).length / places.length);
    }
    return Math.max(...shares);
  });
}
