import { mkdirSync, statSync } from 'node:fs';
import { test, expect } from './support/test.ts';

// Pictures of the key views for a person to look at, in .cache/screenshots. Nothing is compared with them.
const FOLDER = '.cache/screenshots';
const VIEWS = [
  ['home', '/'],
  ['policy', '/policies/newall-green/'],
  ['matrix', '/topics/'],
  ['topic', '/topics/parents-as-contacts/'],
  ['law', '/law/'],
  ['comparison', '/compare/neu/littletown/#neu-5.3'],
  ['adopt', '/adopt/'],
  ['adopt-with-a-notice-and-a-topic-open', '/adopt/#base=neu&images=nonsense'],
] as const;

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 1280, scheme: 'print' },
] as const;

for (const [name, url] of VIEWS) {
  for (const { width, scheme } of LOOKS) {
    test(`${name} at ${width} px, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
      await page.emulateMedia(
        scheme === 'print' ? { media: 'print' } : { colorScheme: scheme, reducedMotion: 'reduce' },
      );
      await page.goto(url);
      if (name === 'policy') await page.locator('.clause .note').first().scrollIntoViewIfNeeded();
      if (name.includes('topic-open') && scheme !== 'print') {
        await page.locator('.summary a', { hasText: 'Private messages' }).click();
      }
      mkdirSync(FOLDER, { recursive: true });
      const path = `${FOLDER}/${name}-${width}-${scheme}.png`;
      await page.screenshot({ path });
      expect(statSync(path).size).toBeGreaterThan(0);
    });
  }
}
