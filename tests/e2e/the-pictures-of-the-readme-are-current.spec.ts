import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHOTS, WINDOW, wordsOf } from '../../scripts/pictures/shots.ts';
import { root } from '../unit/support/project.ts';
import { expect, test } from './support/test.ts';

const FOLDER = join(root, 'docs/pictures');
const WORDS = JSON.parse(readFileSync(join(FOLDER, 'words.json'), 'utf8')) as Record<
  string,
  string
>;

test.use({ viewport: WINDOW });

for (const shot of SHOTS) {
  test(`${shot.name} shows what the site says; if not, run npm run pictures`, async ({ page }) => {
    await page.goto(`/${shot.path}`);
    await shot.show(page);
    expect(await wordsOf(page, shot)).toBe(WORDS[shot.name]);
    await expect(page.locator(shot.about).first()).toBeInViewport();
  });
}

test('the README shows every picture that there is, with words for those who cannot see it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = Array.from(readme.matchAll(/!\[([^\]]*)\]\(docs\/pictures\/([\w-]+)\.png\)/g));
  expect(shown.map(([, , name]) => name).toSorted()).toEqual(
    SHOTS.map(({ name }) => name).toSorted(),
  );
  expect(shown.filter(([, alt = '']) => alt.length < 40)).toEqual([]);
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
  expect(files.toSorted()).toEqual(SHOTS.map(({ name }) => `${name}.png`).toSorted());
  expect(SHOTS.every(({ name }) => existsSync(join(FOLDER, `${name}.png`)))).toBe(true);
});
