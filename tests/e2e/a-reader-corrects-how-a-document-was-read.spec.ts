import { expectReport, openPieces, openSample } from './support/check.ts';
import { expect, test } from './support/test.ts';

test('a piece is split, joined, numbered, made a heading and left out, and each is undone', async ({
  page,
}) => {
  await openSample(page);
  const pieces = await openPieces(page);
  const before = await pieces.allInnerTexts();
  const clause = pieces.filter({ hasText: 'Social media are part of daily life' });
  await clause.getByRole('button', { name: 'Correct' }).click();
  await clause.getByLabel('Split it').selectOption({ label: 'This policy explains what is' });
  await expect(pieces).toHaveCount(before.length);
  await clause.getByRole('button', { name: 'Split it here' }).click();
  await expect(pieces).toHaveCount(before.length + 1);
  const parted = pieces.filter({ hasText: 'This policy explains what is expected' });
  await parted.getByRole('button', { name: 'Correct' }).click();
  await parted.getByLabel('Number').fill('1.1.1');
  await parted.getByRole('button', { name: 'Set the number' }).click();
  await expect(parted.locator('.number')).toHaveText('1.1.1');
  await parted.getByLabel('It is').selectOption({ label: 'A heading' });
  await expect(parted).toContainText('Heading');
  await parted.getByLabel('It is').selectOption({ label: 'Not part of the policy' });
  await expect(parted).toContainText('Left out: marked as not part of the policy');
  await expectReport(page);
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pieces).toHaveCount(before.length);
  const last = pieces.filter({ hasText: 'The school may ask a member of staff' });
  await last.getByRole('button', { name: 'Correct' }).click();
  await last.getByRole('button', { name: 'Join it to the one before' }).click();
  await expect(pieces).toHaveCount(before.length - 1);
  await expect(
    pieces.filter({ hasText: 'including dismissal.' }).getByRole('button', { name: 'Correct' }),
  ).toBeFocused();
  await expect(
    pieces.filter({ hasText: 'including dismissal. 7.2 The school may ask' }),
  ).toHaveCount(1);
  await page.reload();
  await expectReport(page);
  await page.getByText('Show the document as it was read').click();
  await expect(pieces).toHaveCount(before.length - 1);
});

test('what corrects a paragraph fits on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSample(page);
  const pieces = await openPieces(page);
  const clause = pieces.filter({ hasText: 'Social media are part of daily life' });
  await clause.getByRole('button', { name: 'Correct' }).click();
  const frame = await clause.locator('.correct').boundingBox();
  for (const control of await clause.locator('.correct :is(select, input, button)').all()) {
    const box = await control.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
  }
});

test('a clause of the report leads to where it was read', async ({ page }) => {
  await openSample(page);
  await page.locator('.law-list').first().getByRole('link', { name: '2.1' }).first().click();
  await expect(page.locator('[id="own-2.1"]')).toBeFocused();
  await expect(page.locator('[id="own-2.1"]')).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('.law-list').first().getByRole('link', { name: '2.1' }).first().click();
  await expect(page.locator('[id="own-2.1"]')).toBeInViewport();
});

test('every word of the document is among the pieces, and what is left out says why', async ({
  page,
}) => {
  await openSample(page);
  const pieces = await openPieces(page);
  await expect(pieces.filter({ hasText: 'Signed' })).toContainText('Left out: a signature');
  await expect(pieces.filter({ hasText: 'Example School – Social Media Policy' })).toContainText(
    'Left out: the head or foot of a page',
  );
});
