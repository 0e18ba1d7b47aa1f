import { expect, test } from './support/test.ts';

test('the skip link comes first, shows itself and leads past the header', async ({ page }) => {
  await page.goto('/policies/neu/');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

for (const url of ['/', '/policies/littletown/', '/search/']) {
  test(`focus is visible at every stop of ${url}`, async ({ page }) => {
    await page.goto(url);
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return document.activeElement === document.body
          ? 'end'
          : `${style.outlineStyle} ${style.outlineWidth}`;
      });
      if (outline === 'end') break;
      expect(outline, `stop ${stop + 1}`).toMatch(/^(solid|auto) [1-9]/);
    }
  });
}

test('nothing moves by itself, and nothing scrolls smoothly for those who asked for less motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/policies/neu/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const style = getComputedStyle(one);
        return (
          style.animationName !== 'none' ||
          style.transitionDuration !== '0s' ||
          style.scrollBehavior === 'smooth'
        );
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});
