import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import {
  SCHOOL,
  addOwn,
  bytesOf,
  choose,
  answersNow,
  detailField,
  expectReady,
  leaveOut,
  openFold,
  openGenerator,
  openTopic,
  policyShown,
  savedBy,
  startFrom,
  templateTopic,
} from './support/adopt.ts';
import { openSample } from './support/check.ts';
import { print, unspaced } from './support/pdf.ts';
import { readWord } from './support/word.ts';
import { expect, test } from './support/test.ts';

const fold = (page: Page) => page.locator('#changes-files');
const against = (page: Page) => page.getByLabel('Compared with');
const button = (page: Page, name: string): Locator => fold(page).getByRole('button', { name });
const NOTE = 'Note on changes for governors (Word)';
const TRACKED = 'Word with tracked changes';

/** Changes a position, leaves a topic out, and adds a clause. */
async function changeThree(page: Page): Promise<void> {
  await startFrom(page, 'neu');
  await detailField(page, 'school').fill(SCHOOL);
  await openTopic(page, 'images');
  await choose(page, 'images', 'must-not-publish');
  await openTopic(page, 'copyright');
  await leaveOut(page, 'copyright');
  await addOwn(page, 'conduct', 'Voice notes', 'Staff do not send voice notes to pupils.');
}

/** The paragraphs of a Word file that have a mark, with the words in it. */
function marked(bytes: Uint8Array, mark: 'ins' | 'del'): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const runs = xml.match(new RegExp(`<w:${mark} [^>]*[^/]>.*?</w:${mark}>`, 'gs')) ?? [];
  return runs
    .join(' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}

const wordingOf = (topic: string, position: string) =>
  templateTopic(topic).positions.find(({ id }) => id === position)?.text ?? '';

test('the note and the tracked Word file against the start have the words before and now', async ({
  page,
}) => {
  await openGenerator(page);
  await changeThree(page);
  await openFold(page, 'changes-files');
  await expect(against(page).locator('option')).toHaveText([
    'What you started from: the positions of NEU',
    'NEU in its own words',
  ]);
  const note = await readWord(page, await bytesOf(await savedBy(button(page, NOTE))));
  for (const words of [
    SCHOOL,
    'note on changes',
    'Photographs and video',
    wordingOf('images', 'existing-policies'),
    wordingOf('images', 'must-not-publish'),
    'Staff do not send voice notes to pupils.',
    'Topics left open',
    'Topics left out',
    templateTopic('copyright').title,
  ]) {
    expect(note).toContain(words);
  }
  const tracked = await bytesOf(await savedBy(button(page, TRACKED)));
  expect(marked(tracked, 'ins')).toContain('Staff do not send voice notes to pupils.');
  expect(marked(tracked, 'ins')).toContain('Staff must not publish on social media');
  expect(marked(tracked, 'del')).toContain(templateTopic('copyright').title);
  expect(await readWord(page, tracked)).toContain('Tracked changes from');

  await against(page).selectOption('NEU in its own words');
  await expect(button(page, NOTE)).toHaveCount(0);
  await expect(button(page, TRACKED)).toBeDisabled();
  await expect(fold(page).getByRole('status').first()).toContainText(
    /(Almost nothing|Only \d+%) of .* is kept: tracked changes would strike out all of it/,
  );
});

test('the note is printed in place of the policy, which is on the page again afterwards', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-printing', '');
  });
  await openGenerator(page);
  await changeThree(page);
  await openFold(page, 'changes-files');
  await button(page, 'Print the note').click();
  await expect(page.locator('html')).toHaveAttribute('data-printing', '');
  const text = (await print(page)).map((one) => unspaced(one.text)).join('');
  expect(text).toContain(unspaced('note on changes'));
  expect(text).toContain(unspaced('Staff do not send voice notes to pupils.'));
  expect(text).not.toContain(unspaced('Contents'));
  expect(text).not.toContain(unspaced('Compared with'));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.printed-note')).toHaveCount(0);
  const policy = (await print(page)).map((one) => unspaced(one.text)).join('');
  expect(policy).toContain(unspaced('Contents'));
  expect(policy).not.toContain(unspaced('note on changes'));
});

test('another file of answers is compared with this policy, and changes nothing in it', async ({
  page,
}) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Sea Bank Infants');
  const other = Buffer.from(await answersNow(page));
  await changeThree(page);
  const before = await policyShown(page).textContent();
  await openFold(page, 'changes-files');
  const file = page.getByLabel('with another file of saved answers');
  await file.setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(fold(page)).toContainText('damaged');
  await file.setInputFiles({ name: 'sea-bank.json', mimeType: 'application/json', buffer: other });
  await expect(fold(page)).toContainText('sea-bank.json is compared, and nothing here is changed.');
  await expect(against(page).locator('option:checked')).toHaveText('The answers in sea-bank.json');
  const compared = fold(page).locator('.changes-note');
  await expect(compared).toContainText('Voice notes');
  await expect(compared).toContainText(templateTopic('copyright').title);
  const note = await readWord(page, await bytesOf(await savedBy(button(page, NOTE))));
  expect(note).toContain('sea-bank.json');
  const tracked = await bytesOf(await savedBy(button(page, TRACKED)));
  expect(marked(tracked, 'ins')).toContain('Staff do not send voice notes');
  expect(await policyShown(page).textContent()).toBe(before);
  await button(page, 'Close the comparison').press('Enter');
  await expect(compared).toHaveCount(0);
  await expect(fold(page).locator('> summary')).toBeFocused();
  await expect(against(page).locator('option:checked')).toContainText('What you started from');
});

test('a policy begun from the school’s own document is compared with it', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Begin a new policy from this' }).click();
  await expectReady(page);
  await openFold(page, 'changes-files');
  await against(page).selectOption('Your document “sample-policy.docx”');
  await expect(button(page, NOTE)).toHaveCount(0);
  await expect(fold(page)).toContainText('There is no note on this');
  const tracked = await bytesOf(await savedBy(button(page, TRACKED)));
  const kept = 'Two members of staff must have the password of each account';
  expect(await readWord(page, tracked)).toContain(kept);
  expect(marked(tracked, 'ins')).toContain('Staff must not harass anybody sexually');
  expect(marked(tracked, 'del')).not.toContain('Staff must not harass anybody sexually');
});
