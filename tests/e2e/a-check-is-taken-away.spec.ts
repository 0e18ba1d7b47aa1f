import { publishedChecksSchema } from '../../src/check/publish.ts';
import { bytesOf, openSample, saved, topicFold } from './support/check.ts';
import { expectReady } from './support/adopt.ts';
import { printTagged, unspaced } from './support/pdf.ts';
import { expect, test } from './support/test.ts';
import { readWord } from './support/word.ts';

test('the report is taken away as Word, CSV and JSON', async ({ page }) => {
  await openSample(page);
  const word = await saved(page, 'Report for governors (Word)');
  expect(word.suggestedFilename()).toBe('sample-policy-check.docx');
  const words = await readWord(page, await bytesOf(word));
  expect(words).toContain('Check of a social media policy');
  expect(words).toContain('Data Protection Act 1998');
  expect(words).toContain(
    'May staff be friends with pupils’ parents on their personal social media accounts?',
  );
  const topics = new TextDecoder().decode(
    await bytesOf(await saved(page, 'Topics as a spreadsheet (CSV)')),
  );
  expect(topics.split('\r\n').length).toBeGreaterThan(50);
  expect(topics).toContain('cl. 7.1');
  const law = new TextDecoder().decode(
    await bytesOf(await saved(page, 'Law as a spreadsheet (CSV)')),
  );
  expect(law).toContain('Regulation of Investigatory Powers Act 2000');
  const json: unknown = JSON.parse(
    new TextDecoder().decode(await bytesOf(await saved(page, 'Everything as data (JSON)'))),
  );
  const [check] = publishedChecksSchema.parse(json);
  expect(check).toMatchObject({ file: 'sample-policy.docx', match: { of: check?.clauses.length } });
  expect(check?.citations.length).toBeGreaterThan(5);
});

test('the report prints as a paper of its own', async ({ page }) => {
  await openSample(page);
  const { pages } = await printTagged(page);
  const text = pages.join(' ');
  expect(text).toContain(unspaced('Check of a social media policy'));
  expect(text).toContain(unspaced('How this was made'));
  expect(text).not.toContain(unspaced('Choose your policy'));
  expect(text).not.toContain(unspaced('Take it away'));
});

test('a new policy begins with what the document lacks, and keeps its own clauses', async ({
  page,
}) => {
  await openSample(page);
  const topic = await topicFold(page, 'sexual-harassment');
  await topic.getByRole('button', { name: 'Our policy says nothing on this' }).click();
  await page.getByRole('button', { name: 'Begin a new policy from this' }).click();
  await expectReady(page);
  await expect(page.getByRole('alert')).toContainText('This policy was begun from your document');
  const paper = page.locator('.document-pane');
  await expect(paper).toContainText('Two members of staff must have the password of each account');
  await expect(paper).toContainText(/sexual harassment/i);
  await page.reload();
  await expectReady(page);
  await expect(paper).toContainText('Two members of staff must have the password of each account');
});

test('what was in the generator before is put aside, not lost', async ({ page }) => {
  await page.goto('/adopt/');
  await expectReady(page);
  await page.getByLabel('Name of the school').fill('Example Infant School');
  await expect(page.locator('.status-bar [role=status]')).toHaveText('Saved in this browser');
  await openSample(page);
  await page.getByRole('button', { name: 'Begin a new policy from this' }).click();
  await expectReady(page);
  await expect(page.locator('.aside')).toContainText(
    'Your policy for Example Infant School is put aside',
  );
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByLabel('Name of the school')).toHaveValue('Example Infant School');
});
