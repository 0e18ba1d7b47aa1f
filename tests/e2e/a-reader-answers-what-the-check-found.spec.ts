import {
  bytesOf,
  chooseFile,
  expectReport,
  inBand,
  inShort,
  openCheck,
  openSample,
  saved,
  topicFold,
} from './support/check.ts';
import { expect, test } from './support/test.ts';

test('what the reader confirms is kept, and turns the report into theirs', async ({ page }) => {
  await openSample(page);
  await expect(inShort(page)).not.toContainText('confirmed');
  const covered = await topicFold(page, 'breaches');
  await expect(covered.getByLabel('7.1 answers it')).toBeChecked();
  await covered.getByRole('button', { name: 'Right' }).click();
  await expect(inBand(page, 'answered', 'breaches')).toHaveCount(1);
  await expect(inShort(page)).toContainText('You have confirmed 1 of these');
  await page.reload();
  await expectReport(page);
  await expect(inBand(page, 'answered', 'breaches')).toHaveCount(1);
});

test('a document is called silent only by its reader', async ({ page }) => {
  await openSample(page);
  await expect(page.locator(".band[data-standing='silent']")).toHaveCount(0);
  const topic = await topicFold(page, 'sexual-harassment');
  await expect(topic).toContainText('It may answer it in other words');
  await topic.getByRole('button', { name: 'Our policy says nothing on this' }).click();
  await expect(inBand(page, 'silent', 'sexual-harassment')).toHaveCount(1);
  await expect(inShort(page)).toContainText('on 1, it says nothing, as confirmed');
  const again = await topicFold(page, 'sexual-harassment');
  await again.getByRole('button', { name: 'Take that back' }).click();
  await expect(inBand(page, 'nothing-close', 'sexual-harassment')).toHaveCount(1);
});

test('clauses that do not answer are turned down, and another is named', async ({ page }) => {
  await openSample(page);
  const topic = await topicFold(page, 'breaches');
  await topic.getByRole('button', { name: 'None of these' }).click();
  const unsure = await topicFold(page, 'breaches');
  await expect(inBand(page, 'unsure', 'breaches')).toHaveCount(1);
  await expect(unsure.getByLabel('answers it')).not.toHaveText(/7\.1 answers it/);
  const list = unsure.getByRole('combobox');
  const option = list.locator('option', { hasText: '7.1: A breach of this policy' });
  await list.selectOption((await option.getAttribute('value')) ?? '');
  await expect(inBand(page, 'unsure', 'breaches')).toHaveCount(1);
  await unsure.getByRole('button', { name: 'This one' }).click();
  await expect(inBand(page, 'answered', 'breaches')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inBand(page, 'covered', 'breaches')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('the focus goes on to the next question, or stays where there is more to say', async ({
  page,
}) => {
  await openSample(page);
  const order = await page
    .locator(".band[data-standing='nothing-close'] .topic")
    .evaluateAll((topics) => topics.map(({ id }) => id.replace('topic-', '')));
  const [first = '', second = ''] = order;
  const summary = (id: string) => page.locator(`#topic-${id} > summary`);
  const topic = await topicFold(page, first);
  await topic.getByRole('button', { name: 'Our policy says nothing on this' }).click();
  await expect(summary(second)).toBeFocused();
  await expect(page.locator('.last-done [role=status]')).toContainText('says nothing on it');
  const covered = await topicFold(page, 'breaches');
  await covered.getByRole('button', { name: 'None of these' }).click();
  await expect(inBand(page, 'unsure', 'breaches')).toHaveCount(1);
  await expect(summary('breaches')).toBeFocused();
  await expect(page.locator('#topic-breaches')).toHaveAttribute('open', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.last-done [role=status]')).toContainText('nothing more to undo');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  const settled = await topicFold(page, first);
  await settled.getByRole('button', { name: 'Our policy says nothing on this' }).click();
  const silent = await topicFold(page, first);
  await silent.getByRole('button', { name: 'Take that back' }).click();
  await expect(summary(first)).toBeFocused();
});

test('what is out of date, and where nothing was found, stands by name at the top', async ({
  page,
}) => {
  await openSample(page);
  await expect(inShort(page)).toContainText('Data Protection Act 1998');
  await inShort(page).getByRole('link', { name: 'Sexual harassment and third parties' }).click();
  await expect(page.locator('#topic-sexual-harassment')).toHaveAttribute('open', '');
  await expect(page.locator('#topic-sexual-harassment > summary')).toBeFocused();
});

test('work that is saved to a file is opened again, in another browser too', async ({
  page,
  browser,
}) => {
  await openSample(page);
  const topic = await topicFold(page, 'breaches');
  await topic.getByRole('button', { name: 'Right' }).click();
  await expect(inBand(page, 'answered', 'breaches')).toHaveCount(1);
  const work = await bytesOf(await saved(page, 'Save your work to a file'));
  const other = await (await browser.newContext()).newPage();
  await openCheck(other);
  await chooseFile(other, 'sample-policy-work.json', work);
  await expectReport(other);
  await expect(inBand(other, 'answered', 'breaches')).toHaveCount(1);
  await chooseFile(other, 'other.json', new TextEncoder().encode('{"a": 1}'));
  await expect(other.getByRole('alert').filter({ hasText: 'other.json' })).toContainText(
    'was not saved by this page',
  );
});
