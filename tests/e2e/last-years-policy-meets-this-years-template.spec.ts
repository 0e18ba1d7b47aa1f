import type { Page } from '@playwright/test';
import type { Template, TemplateTopic } from '../../src/adopt/template.ts';
import {
  DETAILS,
  TEMPLATE,
  answersNow,
  bytesOf,
  detailField,
  editWording,
  expectReady,
  expectSaved,
  fillDetails,
  openAnswers,
  openDetails,
  openFold,
  openGenerator,
  openKept,
  openTopic,
  policyShown,
  readClauses,
  savedBy,
  templateTopic,
  undo,
} from './support/adopt.ts';
import { readWord } from './support/word.ts';
import { expect, test } from './support/test.ts';

const LAW = 'Communications Act 2003';
const TAKEN = 'images';
const KEPT = 'monitoring';

/**
 * The template a year later: two wordings are revised, a topic is new, and a law is out of date.
 */
const LATER: Template = {
  ...TEMPLATE,
  version: 'a-year-later',
  topics: TEMPLATE.topics.flatMap((topic) => {
    if (topic.id === TAKEN) return [revised(topic), robots()];
    return [topic.id === KEPT ? revised(topic) : topic];
  }),
  sections: TEMPLATE.sections.map((section) => ({
    ...section,
    topics: section.topics.flatMap((id) => (id === TAKEN ? [id, 'robots'] : [id])),
  })),
  laws: TEMPLATE.laws.filter(({ title }) => title !== LAW),
  formerLaws: [
    ...TEMPLATE.formerLaws,
    { title: LAW, names: [LAW], note: 'It was replaced in 2027.', instead: 'Online Act 2027' },
  ],
};

function revised(topic: TemplateTopic): TemplateTopic {
  const positions = topic.positions.map((one) => ({ ...one, text: `${one.text} Words of 2027.` }));
  return { ...topic, positions };
}

function robots(): TemplateTopic {
  const { models, ...others } = templateTopic('images');
  const [position] = others.positions;
  if (!position) throw new Error('images has no position');
  return {
    ...others,
    id: 'robots',
    title: 'Chatbots',
    question: 'May staff give chatbots pupils’ work?',
    positions: [{ ...position, id: 'never', label: 'Never', text: 'Staff must not do so.' }],
    models: Object.fromEntries(
      Object.entries(models).map(([slug, one]) => [slug, { ...one, position: null, clauses: [] }]),
    ),
    recommended: { position: 'never', why: 'It is simple.' },
  };
}

/** Makes a policy, adopts it, and gives its answers as a file has them. */
async function lastYear(page: Page): Promise<string> {
  // After the day of adoption, whenever the test is run.
  await page.clock.setFixedTime(new Date('2027-01-15T10:00:00Z'));
  await openGenerator(page);
  await openDetails(page);
  await fillDetails(page, DETAILS);
  await openTopic(page, 'respect');
  await openFold(page, 'next-year');
  await editWording(page, 'respect', `Staff keep to the ${LAW}.`);
  await expect(page.locator('.draft')).toHaveCount(0);
  const file = await answersNow(page);
  await expect(page.locator('#next-year')).toContainText(
    'These are the words kept as adopted on 9 December 2026.',
  );
  return file;
}

/** Comes back in another browser, a year later. */
async function comeBack(page: Page, file: string): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.route('**/adopt/template.json', (route) => route.fulfill({ json: LATER }));
  await page.goto('about:blank');
  await openGenerator(page);
  await openAnswers(page, file);
}

const news = (page: Page) => page.locator('.news');
const press = (page: Page, name: string | RegExp) =>
  news(page).getByRole('button', { name }).press('Enter');
const wordsOf = async (page: Page, id: string) =>
  (await readClauses(page)).find((one) => one.id === id)?.words ?? '';

test('a year later the page says what has changed, and nothing changes unasked; the next version is begun', async ({
  page,
}) => {
  const file = await lastYear(page);
  const before = await readClauses(page);
  await comeBack(page, file);
  await expect(news(page)).toContainText(
    '2 wordings are revised, 1 topic is new and 1 law that you name is out of date.',
  );
  expect(await readClauses(page)).toEqual(before);
  await expectSaved(page);
  await page.reload();
  await expectReady(page);
  await expect(news(page).locator('ins').first()).toContainText('Words of 2027.');
  expect(await readClauses(page)).toEqual(before);

  await press(page, /^Take the new wording on Photographs/);
  expect(await wordsOf(page, TAKEN)).toContain('Words of 2027.');
  await expect(news(page).locator('.news-item:focus')).toContainText(templateTopic(KEPT).title);
  await undo(page);
  expect(await wordsOf(page, TAKEN)).not.toContain('Words of 2027.');
  await press(page, /^Take the new wording on Photographs/);
  await press(page, `Keep mine on ${templateTopic(KEPT).title}`);
  expect(await wordsOf(page, KEPT)).toBe(before.find(({ id }) => id === KEPT)?.words);
  await press(page, 'Take the recommended on Chatbots');
  expect(await wordsOf(page, 'robots')).toBe('Staff must not do so.');
  await press(page, /^Name “Online Act 2027” in clause/);
  expect(await wordsOf(page, 'respect')).toBe('Staff keep to the Online Act 2027.');
  await press(page, 'Done');
  await expect(news(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.closest('.form-pane') !== null)).toBe(
    true,
  );

  await openFold(page, 'next-year');
  const year = page.locator('#next-year');
  await expect(year).toContainText('The words have changed since those kept as adopted');
  await year.getByRole('button', { name: 'Begin the next version' }).press('Enter');
  await expect(year.locator('> summary')).toBeFocused();
  await openFold(page, 'detail-version');
  await expect(detailField(page, 'version')).toHaveValue('3.0');
  await expect(detailField(page, 'date_adopted')).toHaveValue('');
  await expect(detailField(page, 'minute_reference')).toHaveValue('');
  await expect(detailField(page, 'change_log')).toHaveValue(
    '2.0, adopted on 9 December 2026 (2026/12/7)\n1.0 First issue\n2.0 New law',
  );
  await openKept(page);
  await expect(page.locator('.kept > ul > li').first()).toContainText(
    'before the next version was begun',
  );
  await expectSaved(page);
  await page.reload();
  await expectReady(page);
  await expect(news(page)).toHaveCount(0);
  await expectPapers(page);

  await openFold(page, 'detail-date_adopted');
  await detailField(page, 'date_adopted').fill('2027-12-08');
  await openFold(page, 'next-year');
  await year
    .getByRole('button', { name: 'Keep this as the version adopted on 8 December' })
    .click();
  await expect(year.locator('> ul > li')).toHaveText([
    'Version 2.0, adopted on 9 December 2026',
    'Version 3.0, adopted on 8 December 2027',
  ]);
  await expect(page.locator('.title-page')).toContainText('8 December 2028');
});

const CHANGED = [templateTopic(TAKEN).title, 'Chatbots', templateTopic('respect').title];
const SINCE = 'What has changed since version 2.0, adopted on 9 December 2026';

/**
 * What has changed since the version is on the page, in the appendix, in the note and in the
 * tracked Word file; what was kept is in none.
 */
async function expectPapers(page: Page): Promise<void> {
  await openFold(page, 'next-year');
  await page.getByText(SINCE).click();
  const since = page.locator('#next-year .changes-note');
  for (const title of CHANGED) await expect(since).toContainText(title);
  await expect(since).not.toContainText(templateTopic(KEPT).title);

  await openFold(page, 'paper');
  await page.getByLabel('What has changed since the version adopted last').check();
  const appendix = policyShown(page).locator('.change-list > li');
  await expect(appendix).toHaveCount(CHANGED.length);

  await openFold(page, 'changes-files');
  const files = page.locator('#changes-files');
  await expect(files.locator('option').first()).toHaveText(
    'Version 2.0, adopted on 9 December 2026',
  );
  const noteButton = files.getByRole('button', { name: 'Note on changes for governors (Word)' });
  const note = await readWord(page, await bytesOf(await savedBy(noteButton)));
  for (const title of CHANGED) expect(note).toContain(title);
  const trackedButton = files.getByRole('button', { name: 'Word with tracked changes' });
  const tracked = await readWord(page, await bytesOf(await savedBy(trackedButton)));
  expect(tracked).toContain('9 December 2026');
  expect(tracked).toContain(LAW);
  expect(tracked).toContain('Online Act 2027');
}

test('a topic that is new is opened from the news, and answers of another school have theirs', async ({
  page,
}) => {
  const file = await lastYear(page);
  await comeBack(page, file);
  await press(page, 'See the choices on Chatbots');
  await expect(page.locator('#topic-robots > summary')).toBeFocused();
  await expect(page.locator('#topic-robots > summary')).toContainText('Not decided');
  await openTopic(page, 'robots');
  await page.locator('#topic-robots').getByRole('radio').first().check();
  await expect(news(page)).not.toContainText('New topic: Chatbots');
  await press(page, 'Done: keep my words for the rest');
  expect(await wordsOf(page, TAKEN)).not.toContain('Words of 2027.');
  await page.reload();
  await expectReady(page);
  await expect(news(page)).toHaveCount(0);
  expect(await wordsOf(page, TAKEN)).not.toContain('Words of 2027.');
  await undoAll(page, file);
});

/** Opened once more, the same file has the same news. */
async function undoAll(page: Page, file: string): Promise<void> {
  await openAnswers(page, file);
  await expect(news(page)).toContainText('2 wordings are revised');
  await undo(page);
  await expect(news(page)).toHaveCount(0);
}
