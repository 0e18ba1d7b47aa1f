import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Each input that once got a wrong answer, and what is right. */
test('parents as friends: the topic with each policy’s answer, then clauses, one a list', async ({
  page,
}) => {
  await search(page, 'parents as friends');
  const topic = page.locator('.hits-topics > ul > li');
  await expect(topic).toHaveCount(1);
  await expect(topic.getByRole('link', { name: 'Parents as friends' })).toBeVisible();
  await expect(topic.locator('li')).toHaveCount(5);
  await expect(topic.locator('li', { hasText: 'Alderley Edge' }).getByRole('link')).toHaveAttribute(
    'href',
    '/policies/alderley-edge/#prohibited-use.2',
  );
  const clauses = await clausesOf(page);
  const lists = clauses.map((one) => one.replace(/(?<=\.\d+)\.[a-z]$/, ''));
  const ofAlderleyEdge = lists.filter((one) => one === 'alderley-edge#prohibited-use.1');
  expect(ofAlderleyEdge.length).toBeLessThanOrEqual(1);
});

test('a phrase in quotation marks: only the clauses that hold it', async ({ page }) => {
  await search(page, '"social contact"');
  expect((await clausesOf(page)).toSorted()).toEqual(['newall-green#6.24', 'newall-green#6.7']);
  await expect(page.locator('#search-status')).toHaveText('2 clauses with exactly these words.');
  await expect(page.locator('.hits-topics')).toHaveCount(0);
});

test('a phrase that is nowhere is said to, and its words are found apart', async ({ page }) => {
  await search(page, '"friends parents pupils"');
  await expect(page.locator('#search-status')).toHaveText(
    /^No clause has these words together\. \d+ clauses with them apart:$/,
  );
});

test('a misspelt word: said to be unknown, another offered, and that one asked for only on request', async ({
  page,
}) => {
  await search(page, 'Facebok');
  await expect(page.locator('#search-status')).toHaveText('No clause found for “Facebok”.');
  expect(await clausesOf(page)).toEqual([]);
  await page.getByText('Did you mean').getByRole('link', { name: 'Facebook' }).click();
  await expect(page).toHaveURL(/\?q=Facebook$/);
  await expect(page.locator('[data-rank="1"]')).toBeVisible();
});

test('what no policy says but a topic has is no misspelling: sexting is not turned into setting', async ({
  page,
}) => {
  await search(page, 'sexting');
  await expect(page.locator('.hits-topics')).toContainText('Indecent or unsuitable material');
  await expect(page.locator('#search-status')).toHaveText(
    '1 topic. No clause found for “sexting”.',
  );
  await expect(page.getByText('Did you mean')).toHaveCount(0);
});

test('with a hyphen or without: the same clauses', async ({ page }) => {
  for (const [one, other] of [
    ['well-being', 'wellbeing'],
    ['e-mail', 'email'],
    ['on-line', 'online'],
    ['cyber-bullying', 'cyberbullying'],
  ] as const) {
    await search(page, one);
    const clauses = await clausesOf(page);
    expect(clauses.length, one).toBeGreaterThan(0);
    await search(page, other);
    expect(await clausesOf(page), other).toEqual(clauses);
  }
});

test('a section and several clauses by number', async ({ page }) => {
  for (const query of ['clause 5', 'section 5', '5']) {
    await search(page, query);
    expect((await clausesOf(page)).toSorted(), query).toEqual([
      'clifton-lodge#5',
      'littletown#5',
      'neu#5',
      'newall-green#5',
    ]);
  }
  await expect(page.locator('[data-policy=neu] [data-rank]')).toHaveText('NEU section 5');
  await search(page, '5.3 5.4');
  expect(await clausesOf(page)).toEqual(expect.arrayContaining(['neu#5.3', 'neu#5.4']));
  for (const [query, clause] of [
    ['para 5.3 neu', 'neu#5.3'],
    ['neu 5.2(a)', 'neu#5.2.a'],
    ['neu#5.3', 'neu#5.3'],
    ['neu appendix 1(g)', 'neu#appendix.1.g'],
  ] as const) {
    await search(page, query);
    expect((await clausesOf(page))[0], query).toBe(clause);
  }
  await search(page, 'newall green 99.9');
  expect(await clausesOf(page)).toEqual([]);
});

test('marks alone: none, and what to type instead', async ({ page }) => {
  for (const query of ['C++', '%', '#', '“”']) {
    await search(page, query);
    await expect(page.locator('#search-status')).toHaveText(
      `There is no word in “${query}” to search for. Type a word, or a clause number such as neu 5.3.`,
    );
    expect(await clausesOf(page), query).toEqual([]);
  }
});

test('a policy’s name: its answer alone, with a link to the others', async ({ page }) => {
  await search(page, 'newall green copyright');
  const topic = page.locator('.hits-topics > ul > li');
  await expect(topic.locator('li')).toHaveText(/^Newall Green: /);
  await topic.getByRole('link', { name: /what the other 4 policies say/ }).click();
  await expect(page).toHaveURL(/\/topics\/copyright\/$/);
});

/** Asks the search page, and waits for the answer. */
async function search(page: Page, query: string): Promise<void> {
  if (!page.url().includes('/search/')) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  } else {
    await page.getByLabel('Words or a clause number').fill(query);
    await page.getByLabel('Words or a clause number').press('Enter');
  }
  await expect(page.locator('#search-status')).not.toHaveText(/^$|Searching|Looking/);
  await expect(page.locator('#search-results')).not.toHaveAttribute('aria-busy');
}

/** Clauses shown, best first, written neu#5.3. */
async function clausesOf(page: Page): Promise<string[]> {
  const links = await page
    .locator('[data-rank]')
    .evaluateAll((all) =>
      all
        .toSorted(
          (a, b) => Number(a.getAttribute('data-rank')) - Number(b.getAttribute('data-rank')),
        )
        .map((link) => link.getAttribute('href') ?? ''),
    );
  return links.map((url) => url.replace(/^\/policies\/([^/]+)\/[^#]*#/, '$1#'));
}
