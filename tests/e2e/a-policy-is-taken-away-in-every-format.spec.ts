import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import {
  DETAILS,
  SCHOOL,
  addAppendix,
  addOwn,
  bytesOf,
  choose,
  editWording,
  fillDetails,
  leaveOut,
  openFolds,
  openGenerator,
  readClauses,
  startFrom,
  takeAway,
  templateTopic,
  textOf,
} from './support/adopt.ts';
import { printTagged, unspaced } from './support/pdf.ts';
import { readPolicyData } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { readWord } from './support/word.ts';

const TODAY = () => new Date().toISOString().slice(0, 10);
const NAME = 'st-judes-primary-school-social-media-policy';
const MESSAGE = '.take-away > [role=status]';

test('as a Word file with every clause in order and the changes in the model’s words', async ({
  page,
}) => {
  await makePolicy(page);
  const download = await takeAway(page, 'Word');
  expect(download.suggestedFilename()).toBe(`${NAME}-${TODAY()}.docx`);
  await expect(page.locator(MESSAGE)).toContainText(`${NAME}-${TODAY()}.docx is saved`);
  const words = await readWord(page, await bytesOf(download));
  expectInOrder(words, [
    SCHOOL,
    'Contents',
    ...(await headingsOf(page)),
    'Staff acknowledgement',
    'Appendix',
  ]);
  expect(words).toContain('Staff keep pupils off their own accounts');
  expectInOrder(words, ['Appendix', 'Voice notes', 'Added by the school: “']);
  const clause = templateTopic('images').models['neu']?.clauses[0];
  const quoted = readPolicyData('neu').clauses.find(({ id }) => id === clause)?.text;
  expect(words).toContain(quoted ?? 'no clause');
});

test('with a note on the changes for the governors', async ({ page }) => {
  await makePolicy(page);
  const download = await takeAway(page, 'Note on changes for governors (Word)');
  expect(download.suggestedFilename()).toBe(`${NAME}-changes-${TODAY()}.docx`);
  const words = await readWord(page, await bytesOf(download));
  const changed = await page.locator('.change-list .title').allTextContents();
  expect(changed.length).toBeGreaterThan(3);
  for (const title of changed) expect(words).toContain(title);
  expect(words).toContain(SCHOOL);
  expect(words).not.toContain('Staff acknowledgement');
});

test('as HTML, Markdown and plain text, with every clause in order', async ({ page }) => {
  await makePolicy(page);
  const numbered = (await readClauses(page)).map(({ number, heading }) => `${number} ${heading}`);
  const markdown = await takeAway(page, 'Markdown');
  expect(markdown.suggestedFilename()).toBe(`${NAME}-${TODAY()}.md`);
  const source = (await textOf(markdown)).replaceAll(/\\(.)/g, '$1');
  expectInOrder(source, [SCHOOL, '# Social media', '9 December 2026', ...numbered]);
  const html = await takeAway(page, 'HTML');
  expect(html.suggestedFilename()).toBe(`${NAME}-${TODAY()}.html`);
  expectInOrder(parse(await textOf(html)).text, [SCHOOL, '9 December 2026', ...numbered]);
  const plain = await takeAway(page, 'Plain text');
  expect(plain.suggestedFilename()).toBe(`${NAME}-${TODAY()}.txt`);
  expectInOrder(await textOf(plain), [SCHOOL, ...numbered]);
});

test('as a reminder of the review, once there is a day of adoption', async ({ page }) => {
  await openGenerator(page);
  await openFolds(page);
  await page
    .locator('.take-away')
    .getByRole('button', { name: 'Reminder of the next review' })
    .click();
  await expect(page.locator(MESSAGE)).toContainText('Fill in the date adopted');
  await fillDetails(page, { school: SCHOOL, date_adopted: '2026-12-09', review_months: '12' });
  const download = await takeAway(page, 'Reminder of the next review');
  expect(download.suggestedFilename()).toBe(`${NAME}-review-${TODAY()}.ics`);
  const calendar = (await textOf(download)).replaceAll(/\r\n[ \t]/g, '');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).toContain('20271209');
  expect(calendar).toContain(SCHOOL);
  expect(calendar).toContain('BEGIN:VALARM');
});

test('as answers in a file of the school’s name', async ({ page }) => {
  await makePolicy(page);
  const download = await takeAway(page, 'Save answers to a file');
  expect(download.suggestedFilename()).toBe(`${NAME}-answers-${TODAY()}.json`);
  expect(JSON.parse(await textOf(download))).toMatchObject({ base: 'neu', details: DETAILS });
});

test('as a tagged PDF of the policy alone, the school’s name on every page', async ({ page }) => {
  await makePolicy(page);
  const headings = await headingsOf(page);
  const { title, pages, outline, isTagged } = await printTagged(page);
  const all = pages.join('');
  expect(title).toBe(`${SCHOOL} – Social media policy for staff`);
  expect(isTagged).toBe(true);
  expect(pages.length).toBeGreaterThan(5);
  pages.forEach((text, at) => {
    expect(text).toContain(unspaced(SCHOOL));
    expect(text).toContain(unspaced(`Page ${at + 1} of ${pages.length}`));
    expect(text).not.toContain('Draft');
  });
  const parts = [...headings, 'Staff acknowledgement', 'Appendix: changes from NEU', 'Voice notes'];
  expectInOrder(all, parts.map(unspaced));
  for (const heading of [...headings, 'Contents', 'Signatures']) {
    expect(outline.some((one) => one.endsWith(unspaced(heading)))).toBe(true);
  }
  const form = ['Start from', 'Undo', 'Take it away', 'Leave this topic out', 'Side by Clause'];
  for (const words of form) expect(all).not.toContain(unspaced(words));
});

test('as a PDF that says Draft on every page while it is one', async ({ page }) => {
  await openGenerator(page);
  const { pages } = await printTagged(page);
  for (const text of pages) expect(text).toContain('Draft');
  expect(pages.join('')).toContain(unspaced('[Name of the school or trust]'));
});

test('on paper from the window in which the questions are shown, with no control of the form', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openGenerator(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'The policy' })).toBeVisible();
  const controls = page.locator('main :is(input, textarea, button, select)');
  expect(
    await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
});

/** A policy from NEU, finished, with a change of every kind. */
async function makePolicy(page: Page): Promise<void> {
  await openGenerator(page);
  await startFrom(page, 'neu');
  await openFolds(page);
  await fillDetails(page, DETAILS);
  const undecided = page
    .locator('details.topic')
    .filter({ has: page.locator('summary', { hasText: 'Not decided' }) });
  for (const id of await undecided.evaluateAll((all) => all.map((one) => one.id))) {
    await page.locator(`#${id}`).getByRole('radio').first().check();
  }
  const taken = templateTopic('images').models['neu']?.position;
  const other = templateTopic('images').positions.find(({ id }) => id !== taken);
  await choose(page, 'images', other?.id ?? '');
  await editWording(page, 'pupils-as-contacts', 'Staff keep pupils off their own accounts.');
  await leaveOut(page, 'respect');
  await addOwn(page, 'conduct', 'Voice notes', 'Staff do not send voice notes to pupils.');
  await expect(page.locator('.draft')).toHaveCount(0);
  await addAppendix(page);
  await expect(page.locator('.change-quotes blockquote q').first()).toBeAttached();
}

async function headingsOf(page: Page): Promise<string[]> {
  return (await readClauses(page)).map(({ heading }) => heading);
}

/** Expects the parts to be in a text one after the other. */
function expectInOrder(text: string, parts: readonly string[]): void {
  const flat = (words: string) => words.replaceAll(/\s+/g, ' ');
  let from = 0;
  for (const part of parts) {
    const at = flat(text).indexOf(flat(part), from);
    expect(at, `${part} is after what comes before it`).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
}

test('on paper with school and Draft at the head of every page where margins print nothing', async ({
  page,
}) => {
  // As in Firefox and Safari, which have no rules for the margins of a page.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CSSMarginRule');
    CSSStyleSheet.prototype.replaceSync = () => undefined;
  });
  await openGenerator(page);
  await page.getByLabel('Name of the school').fill(SCHOOL);
  await expect(page.locator('.print-head')).toContainText(SCHOOL);
  const { pages } = await printTagged(page);
  expect(pages.length).toBeGreaterThan(5);
  for (const text of pages.slice(1)) {
    expect(text).toContain(unspaced(SCHOOL));
    expect(text).toContain('Draft');
  }
});
