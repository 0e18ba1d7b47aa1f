import type { Page } from '@playwright/test';
import type { TemplateTopic } from '../../src/adopt/template.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { readPdfWords } from '../unit/support/reading/pdf.ts';
import {
  DETAILS,
  SCHOOL,
  TEMPLATE,
  addAppendix,
  addOwn,
  bytesOf,
  choose,
  deleteEverything,
  editWording,
  expectNumbered,
  expectReady,
  fillDetails,
  leaveOut,
  openAnswers,
  openFolds,
  openGenerator,
  policyShown,
  readClauses,
  saveStatus,
  savedText,
  startFrom,
  takeAway,
  topicFold,
} from './support/adopt.ts';
import { printTagged, unspaced } from './support/pdf.ts';
import { readPolicyData } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { readWord } from './support/word.ts';

const BASES = ['recommended', ...TEMPLATE.models.map(({ slug }) => slug)];
/** What is always there to be saved; a reminder only where the policy fixes a period. */
const FILES = FORMATS.filter((one) => one.how === 'write').filter(({ id }) => id !== 'calendar');
const CHANGES = '.change-list > li';

for (const base of BASES) {
  test(`a school makes its policy from ${base}, comes back to it and takes it to another browser`, async ({
    page,
  }) => {
    const plan = planFor(base);
    await openGenerator(page);
    await startFrom(page, base);
    await openFolds(page);
    await fillDetails(page, DETAILS);
    await decideThroughSummary(page, plan.undecided);
    await expect(page.locator('.summary')).not.toContainText('Topics that are not decided');
    await expect(page.locator('.draft')).toHaveCount(0);
    await expect(page.locator('.adopted .blank')).toHaveCount(0);

    await choose(page, plan.moved.id, plan.movedTo.id);
    await editWording(page, plan.edited.id, 'A wording for {school} by {head}.\n- one\n- two');
    await leaveOut(page, plan.left.id);
    await addOwn(page, 'conduct', 'Voice notes', 'Staff do not send voice notes to pupils.');

    await addAppendix(page);
    await expectPolicy(page, plan);
    await expectChanges(page, base, plan);
    await expectEveryFormat(page, plan);
    const [clauses, changes] = [await readClauses(page), await readChanges(page)];

    await expect(saveStatus(page)).toHaveText('Saved in this browser');
    await page.reload();
    await expectReady(page);
    expect(await readClauses(page)).toEqual(clauses);
    await expect.poll(() => readChanges(page)).toEqual(changes);

    const file = Buffer.from(await bytesOf(await takeAway(page, 'Save answers to a file')));
    await deleteEverything(page);
    expect(await savedText(page)).toBeNull();
    await expect(policyShown(page)).not.toContainText(SCHOOL);
    await openAnswers(page, file.toString('utf8'));
    await expect(policyShown(page)).toContainText(SCHOOL);
    expect(await readClauses(page)).toEqual(clauses);
    await expect.poll(() => readChanges(page)).toEqual(changes);
    await expect(page.locator(`.start input[value="${base}"]`)).toBeChecked();
  });
}

interface Plan {
  readonly undecided: readonly TemplateTopic[];
  readonly moved: TemplateTopic;
  readonly movedTo: { readonly id: string; readonly label: string };
  readonly edited: TemplateTopic;
  readonly left: TemplateTopic;
}

/** Position that a base chooses on a topic: null where nothing is chosen, or left out. */
function startOf(topic: TemplateTopic, base: string): string | null {
  if (base === 'recommended') return topic.recommended.position;
  return topic.models[base]?.position ?? null;
}

/** What to do with a base: topics that it decides, one for each kind of change. */
function planFor(base: string): Plan {
  const decided = TEMPLATE.topics.filter(
    (topic) => startOf(topic, base) !== null && topic.id !== 'review',
  );
  const moved = decided.find(({ positions }) => positions.length > 1);
  const movedTo = moved?.positions.find(({ id }) => id !== startOf(moved, base));
  const [edited, left] = decided.filter((topic) => topic !== moved).slice(1);
  if (!moved || !movedTo || !edited || !left) throw new Error(`no plan for ${base}`);
  const undecided =
    base === 'recommended' ? [] : TEMPLATE.topics.filter((one) => startOf(one, base) === null);
  return { undecided, moved, movedTo, edited, left };
}

/** Follows the link to each undecided topic and takes its first position. */
async function decideThroughSummary(page: Page, topics: readonly TemplateTopic[]): Promise<void> {
  const links = page
    .locator('.summary h3', { hasText: 'Topics that are not decided' })
    .locator('+ ul a');
  await expect(links).toHaveText(topics.map(({ title }) => title));
  for (const { id, title } of topics) {
    await links.getByText(title, { exact: true }).click();
    await expect(topicFold(page, id).locator('> summary')).toBeFocused();
    await topicFold(page, id).getByRole('radio').first().check();
  }
}

async function expectPolicy(page: Page, plan: Plan): Promise<void> {
  await expectNumbered(page);
  const clauses = await readClauses(page);
  const headings = clauses.map(({ heading }) => heading);
  expect(headings).not.toContain(plan.left.title);
  for (const { title } of plan.undecided) expect(headings).toContain(title);
  expect(clauses.find(({ id }) => id === plan.edited.id)?.words).toBe(
    `A wording for ${SCHOOL} by the principal.\n(a) one\n(b) two`,
  );
  const conduct = clauses.find(({ heading }) => heading === 'Voice notes');
  expect(conduct?.words).toBe('Staff do not send voice notes to pupils.');
  await expect(page.locator('.title-page')).toContainText(SCHOOL);
  await expect(page.locator('.title-page')).toContainText('9 December 2026');
  const text = (await page.locator('.adopted').textContent()) ?? '';
  const next = text.includes('every 12 months')
    ? '9 December 2027'
    : text.includes('every 3 years')
      ? '9 December 2029'
      : '';
  await expect(page.locator('.title-page tr', { hasText: 'Next review' })).toHaveText(
    `Next review${next}`,
  );
  await expect(page.locator('.title-page')).toContainText('1.0 First issue2.0 New law');
  expect(clauses.flatMap(({ references }) => references).length).toBeGreaterThan(0);
}

function readChanges(page: Page): Promise<string[]> {
  return page
    .locator(CHANGES)
    .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));
}

/** Expects the list to name all that was changed and nothing else, in the order of the document. */
async function expectChanges(page: Page, base: string, plan: Plan): Promise<void> {
  const { undecided, moved, edited, left } = plan;
  const touched = [...undecided, moved, edited, left].map(({ id }) => id);
  const titles = TEMPLATE.topics.filter(({ id }) => touched.includes(id)).map(({ title }) => title);
  await expect(page.locator(`${CHANGES} .title`)).toHaveText([
    ...titles,
    'Official channels',
    'Voice notes',
  ]);
  const changeOf = ({ title }: TemplateTopic) =>
    page.locator(CHANGES).filter({ has: page.getByText(title, { exact: true }) });
  const before = moved.positions.find(({ id }) => id === startOf(moved, base));
  await expect(changeOf(moved)).toContainText(`Now “${plan.movedTo.label}”.`);
  await expect(changeOf(moved)).toContainText(`takes the position “${before?.label}”.`);
  await expect(changeOf(left)).toContainText('Left out.');
  await expect(changeOf(edited).locator('del')).not.toHaveCount(0);
  const inserted = await changeOf(edited).locator('ins').allTextContents();
  expect(inserted.join(' ')).toContain('wording');
  await expect(page.locator(CHANGES).last()).toContainText('Added by the school: “');
  if (base !== 'recommended') await expectQuoted(changeOf(moved), base, moved);
}

/** Expects the clauses of the model that bear on a topic, in the model's own words. */
async function expectQuoted(
  change: ReturnType<Page['locator']>,
  base: string,
  topic: TemplateTopic,
): Promise<void> {
  const { clauses } = readPolicyData(base);
  const ids = topic.models[base]?.clauses ?? [];
  const words = ids.map((id) => clauses.find((one) => one.id === id)?.text ?? '');
  await expect(change.locator('blockquote q')).toHaveText(words);
}

/** The words of a file, whatever it is. */
async function wordsOf(page: Page, ending: string, bytes: Uint8Array): Promise<string> {
  if (ending === 'pdf') return (await readPdfWords(bytes)).join(' ');
  if (ending === 'docx') return readWord(page, bytes);
  return new TextDecoder().decode(bytes);
}

/** Every file that the page offers is made, and says what was changed; the paper too. */
async function expectEveryFormat(page: Page, plan: Plan): Promise<void> {
  for (const { label, ending } of FILES) {
    const download = await takeAway(page, label);
    const name = download.suggestedFilename();
    expect(name).toMatch(/^st-judes-primary-school-.*-\d{4}-\d\d-\d\d\.[a-z]+$/);
    expect(name.endsWith(`.${ending}`), name).toBe(true);
    expect(await wordsOf(page, ending, await bytesOf(download)), label).toContain('Voice notes');
  }
  const print = await printTagged(page);
  expect(print.isTagged).toBe(true);
  // What is left out has a heading without a number, in the list of changes.
  const clauses = print.outline.filter((title) => /^\d+\.\d/.test(title));
  const hasClause = (words: string) => clauses.some((title) => title.endsWith(unspaced(words)));
  expect(hasClause('Voice notes')).toBe(true);
  expect(hasClause(plan.left.title)).toBe(false);
}
