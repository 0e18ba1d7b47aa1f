import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { readPdfWords } from '../unit/support/reading/pdf.ts';
import {
  addAppendix,
  bytesOf,
  detailField,
  expectReady,
  expectSaved,
  leaveOut,
  openFold,
  openGenerator,
  openTopic,
  policyShown,
  takeAway,
  textOf,
  undo,
} from './support/adopt.ts';
import { readWord } from './support/word.ts';
import { expect, test } from './support/test.ts';

const TYPED = {
  school: 'Hill View Primary School',
  title: 'Staff conduct online',
  related_policies: 'Code of conduct\nSafeguarding & child protection',
  control_rows: 'Reference: HV/12\nReference: 2026\nWhere it is published',
};
const FORMS = ['Approval of a school account', 'Staff who have read this policy'];
const APPENDIX = 'What differs from what you started from';

/** Words in the order in which every format has them. */
const IN_TURN = [
  TYPED.school,
  TYPED.title,
  'Reference',
  'HV/12',
  '2026',
  'Where it is published',
  'Code of conduct',
  'Safeguarding & child protection',
  ...FORMS,
  'Photographs and video',
];

async function addAll(page: Page): Promise<void> {
  for (const [id, words] of Object.entries(TYPED)) {
    await openFold(page, `detail-${id}`);
    await detailField(page, id).fill(words);
  }
  await openTopic(page, 'images');
  await leaveOut(page, 'images');
  await openFold(page, 'paper');
  for (const form of FORMS) await page.getByLabel(form).check();
  await addAppendix(page);
}

/** Expects words to be in a text one after another. */
function expectInTurn(text: string, words: readonly string[]): void {
  const plain = text.replace(/\s+/g, ' ');
  let from = 0;
  for (const one of words) {
    const at = plain.indexOf(one, from);
    expect(at, `“${one}” after “${plain.slice(Math.max(0, from - 60), from)}”`).toBeGreaterThan(-1);
    from = at + one.length;
  }
}

test('a title, related policies, rows, forms and an appendix of the school’s are in every format', async ({
  page,
}) => {
  await openGenerator(page);
  await addAll(page);
  await expectSaved(page);
  await page.reload();
  await expectReady(page);
  await expect(page.locator('.changes')).toHaveCount(1);
  const shown = policyShown(page);
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(TYPED.title);
  const rows = shown.locator('.title-page tr');
  await expect(rows.filter({ hasText: 'Reference' }).locator('td')).toHaveText([
    '',
    'HV/12',
    '2026',
  ]);
  expectInTurn((await shown.textContent()) ?? '', IN_TURN);
  await expect(shown.locator('.adopted-contents')).toContainText(FORMS[1] ?? '');

  const html = await textOf(await takeAway(page, 'HTML'));
  expect(html).toContain(`<title>${TYPED.school} – ${TYPED.title}</title>`);
  expectInTurn(parse(html).querySelector('body')?.structuredText ?? '', IN_TURN);
  expectInTurn(await textOf(await takeAway(page, 'Plain text')), IN_TURN);
  expectInTurn(
    (await textOf(await takeAway(page, 'Markdown'))).replaceAll('\\', '').replaceAll('&amp;', '&'),
    IN_TURN,
  );
  expectInTurn(await readWord(page, await bytesOf(await takeAway(page, 'Word'))), IN_TURN);
  const pdf = await readPdfWords(await bytesOf(await takeAway(page, 'Download PDF')));
  expectInTurn(pdf.join(' '), IN_TURN);

  await openFold(page, 'paper');
  await expect(page.getByLabel(APPENDIX)).toBeChecked();
  await page.getByLabel('None: a policy that is published needs none').check();
  for (const form of FORMS) await page.getByLabel(form).uncheck();
  await expect(page.locator('.changes')).toHaveCount(0);
  for (const form of FORMS) await expect(shown).not.toContainText(form);
  await undo(page);
  await expect(shown).toContainText(FORMS[1] ?? '');
});
