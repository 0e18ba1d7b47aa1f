import { QUESTIONS, type Question } from './questions.ts';
import { headerSearch } from './support/search.ts';
import { expect, test } from './support/test.ts';

const WANTED_SHARE = 0.95;
const FIRST_HITS = 3;

test('at least 95 % of the questions have an answer in the first three hits', async ({ page }) => {
  test.setTimeout(180_000);
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
  await page.goto('/');
  const missed: string[] = [];
  for (const question of QUESTIONS) {
    const hits = await firstHits(question);
    if (!question.answers.some((answer) => hits.includes(answer))) {
      missed.push(
        `${question.query} → ${hits.join(', ') || 'nothing'} (wanted ${question.answers.join(', ')})`,
      );
    }
  }
  const share = 1 - missed.length / QUESTIONS.length;
  console.log(
    `${QUESTIONS.length - missed.length} of ${QUESTIONS.length} questions answered (${(share * 100).toFixed(1)} %)`,
  );
  for (const one of missed) console.log(`  missed: ${one}`);
  expect(share).toBeGreaterThanOrEqual(WANTED_SHARE);

  async function firstHits({ query }: Question): Promise<string[]> {
    const { input, options } = headerSearch(page);
    await input.fill(query);
    await page.waitForFunction(
      (words) => document.querySelector<HTMLElement>('.hits')?.dataset['query'] === words,
      query,
    );
    const urls = await options.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-url') ?? ''),
    );
    return urls
      .slice(0, FIRST_HITS)
      .map((url) => url.replace(/^\/policies\/([^/]+)\/[^#]*#/, '$1#'));
  }
});
