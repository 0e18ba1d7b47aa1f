import { headerSearch, searchFor } from './support/search.ts';
import { expect, test } from './support/test.ts';

const NOTES = [
  ['newall-green', '6.7-2', 'prints the number 6.7 twice'],
  ['newall-green', '6.8-2', 'prints the number 6.8 twice'],
  ['newall-green', '6.18-2', 'prints the number 6.18 twice'],
  ['newall-green', '6.20', '6.19'],
  ['newall-green', '2.3', 'paragraph 3'],
  ['clifton-lodge', '1.2', 'no 1.1'],
  ['clifton-lodge', '8.1-2', '8.1'],
  ['clifton-lodge', '9.4-2', '9.4'],
  ['clifton-lodge', '2', 'SCOPE AND DEFINITIONS'],
  ['clifton-lodge', '5.4', 'ppendix'],
  ['littletown', '10.2', 'chool/trust'],
  ['littletown', '11.3', 'chool/trust'],
] as const;

for (const [slug, id, words] of NOTES) {
  test(`${slug} ${id} explains its source`, async ({ page }) => {
    await page.goto(`/policies/${slug}/#${id}`);
    const note = page.locator(`[id="${id}"] > .note`).filter({ hasText: words });
    await expect(note).toHaveCount(1);
    await expect(note).toBeVisible();
    await expect(note).toHaveCSS('font-family', /sans-serif$/);
  });
}

test('the search tells of Littletown 5.3, in the box and on its page, that it can be read in two ways', async ({
  page,
}) => {
  await page.goto('/');
  const { input, options } = headerSearch(page);
  await searchFor(page, 'littletown 5.3');
  await expect(options.first().locator('.hit-note')).toContainText('it can be read as');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?/);
  const note = page.locator('#search-results li').first().locator('details.note');
  await expect(note.locator('summary')).toContainText('Note on the source: The words');
  await expect(note.locator('> span')).toBeHidden();
  await note.locator('summary').click();
  await expect(note.locator('> span')).toContainText('NEU 5.3');
  await expect(note.locator('> span')).toBeVisible();
});
