import type { Page } from '@playwright/test';
import {
  DETAILS,
  answersNow,
  bytesOf,
  detailField,
  fillDetails,
  openAnswers,
  openDetails,
  openFold,
  openGenerator,
  openKept,
  policyShown,
  saveStatus,
  takeAway,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';
import { readWord } from './support/word.ts';

const STORAGES = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  blocked: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  },
};

/** Whether the browser asks before the window is closed; then it stays open. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    page.once('dialog', (dialog) => {
      expect(dialog.type()).toBe('beforeunload');
      void dialog.dismiss().then(() => resolve(true));
    });
    page.once('close', () => resolve(false));
  });
  await page.close({ runBeforeUnload: true });
  return asked;
}

for (const [state, script] of Object.entries(STORAGES)) {
  test(`where storage is ${state}, it is said at once, everything works, and leaving asks until a file is saved`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await openGenerator(page);
    await expect(saveStatus(page)).toContainText('This browser does not let us save');
    await openDetails(page);
    await fillDetails(page, DETAILS);
    await detailField(page, 'school').press('End');
    await detailField(page, 'school').pressSequentially(' and Nursery');
    expect(await asksBeforeClosing(page)).toBe(true);
    const word = await readWord(page, await bytesOf(await takeAway(page, 'Word')));
    expect(word).toContain('St Jude’s Primary School and Nursery');

    const file = await answersNow(page);
    await detailField(page, 'school').fill('Sea Bank Infants');
    await openAnswers(page, file);
    await expect(page.locator('.take-away > [role=status]')).toContainText(
      'What was here is kept: you can bring it back.',
    );
    await expect(detailField(page, 'school')).toHaveValue('St Jude’s Primary School and Nursery');
    await openKept(page);
    const kept = page.locator('.kept');
    await expect(kept).toContainText('is gone when you leave the page');
    await kept.getByRole('button', { name: /Bring it back.*Sea Bank/ }).click();
    await expect(policyShown(page)).toContainText('Sea Bank Infants');
    expect(await asksBeforeClosing(page)).toBe(true);

    await answersNow(page);
    // Having looked at a topic is nothing that would be missed.
    await openFold(page, 'topic-images');
    expect(await asksBeforeClosing(page)).toBe(false);
  });
}
