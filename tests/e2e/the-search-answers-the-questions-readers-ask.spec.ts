import type { Page } from '@playwright/test';
import type { Question } from './questions/asked.ts';
import { DRAWN } from './questions/drawn.ts';
import { EVERYDAY } from './questions/everyday.ts';
import { FIRST_QUESTIONS } from './questions/first.ts';
import { HELD_OUT } from './questions/held-out.ts';
import { SPOKEN } from './questions/spoken.ts';
import { TOPICS } from './support/data.ts';
import { expect, test } from './support/test.ts';

const QUESTIONS = [...FIRST_QUESTIONS, ...EVERYDAY, ...SPOKEN, ...DRAWN];

test('97 % of the questions are answered in the first three hits, and 90 % by the first', async ({
  page,
}) => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(160);
  const { first, three } = await shares(page, 'questions', QUESTIONS);
  expect(three).toBeGreaterThanOrEqual(0.97);
  expect(first).toBeGreaterThanOrEqual(0.9);
});

test('of those that nothing was tuned to, seven in ten are answered in the first three', async ({
  page,
}) => {
  const { three } = await shares(page, 'held out', HELD_OUT);
  expect(three).toBeGreaterThanOrEqual(0.7);
});

/** What the search page shows for a question. */
interface Shown {
  readonly offer: string | null;
  /** Topics by id, then clauses as neu#5.3, in their order. */
  readonly topics: readonly string[];
  readonly clauses: readonly string[];
}

/** Asks all questions of one page, and prints how many it answers. */
async function shares(page: Page, name: string, questions: readonly Question[]) {
  await page.goto('/search/?q=qwertyuiop');
  await expect(page.locator('#search-status')).toContainText('No clause found');
  const asked = await askAll(
    page,
    questions.map(({ query }) => query),
  );
  const offers = asked.flatMap(({ offer }) => offer ?? []);
  const mended = await askAll(page, offers);
  const followed = new Map(offers.map((offer, index) => [offer, mended[index]]));
  const places = questions.map((question, index) => {
    const shown = asked[index];
    if (question.offers === undefined) return placeOfAnswer(question, shown);
    // A reader who has misspelt a word follows what is offered.
    const offer = shown?.offer ?? '';
    const isRight = offer.toLowerCase().includes(question.offers.toLowerCase());
    return isRight ? placeOfAnswer(question, followed.get(offer)) : -1;
  });
  const first = places.filter((place) => place === 0).length / questions.length;
  const three = places.filter((place) => place >= 0 && place < 3).length / questions.length;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `${name}: ${questions.length}, ${percent(first)} by the first, ${percent(three)} in three`,
  );
  for (const [index, { query }] of questions.entries())
    if (!(Number(places[index]) >= 0 && Number(places[index]) < 3))
      console.log(`  missed: ${query}`);
  return { first, three };
}

/**
 * Where the first answer is, from 0; -1 if nowhere. A topic answers if a stance on it cites a
 * wanted clause.
 */
function placeOfAnswer({ answers }: Question, shown: Shown | undefined): number {
  const cites = (id: string) =>
    answers.includes(`topic:${id}`) ||
    Object.entries(TOPICS.find((topic) => topic.id === id)?.policies ?? {}).some(
      ([slug, { clauses }]) => clauses.some((clause) => answers.includes(`${slug}#${clause}`)),
    );
  const topics = (shown?.topics ?? []).map(cites);
  const clauses = (shown?.clauses ?? []).map((clause) => answers.includes(clause));
  return [...topics, ...clauses].indexOf(true);
}

/** Asks the form of the search page one question after another, without leaving the page. */
function askAll(page: Page, queries: readonly string[]): Promise<Shown[]> {
  return page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('#search-words');
    const results = document.querySelector<HTMLElement>('#search-results');
    const shown: Shown[] = [];
    for (const query of all) {
      if (!input || !results) throw new Error('The search page has changed.');
      input.value = query;
      input.form?.requestSubmit();
      await new Promise<void>((done) => {
        const check = () =>
          results.hasAttribute('aria-busy') ? requestAnimationFrame(check) : done();
        check();
      });
      shown.push(read(results));
    }
    return shown;

    function read(from: HTMLElement): Shown {
      const hrefs = (selector: string) =>
        [...from.querySelectorAll<HTMLAnchorElement>(selector)]
          .toSorted((a, b) => Number(a.dataset['rank'] ?? 0) - Number(b.dataset['rank'] ?? 0))
          .map((link) => link.getAttribute('href') ?? '');
      return {
        offer: from.querySelector('.notice a')?.textContent ?? null,
        topics: hrefs('.hits-topics > ul > li > a').map((url) => url.split('/').at(-2) ?? ''),
        clauses: hrefs('[data-rank]').map((url) =>
          url.replace(/^\/policies\/([^/]+)\/[^#]*#/, '$1#'),
        ),
      };
    }
  }, queries);
}
