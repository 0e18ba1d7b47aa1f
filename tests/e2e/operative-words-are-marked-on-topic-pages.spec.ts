import { withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  test('must and should, with and without not, are told apart', async ({ page }) => {
    await page.goto('/topics/parents-as-contacts/');
    const marks = (slug: string, kind: string) => page.locator(`#${slug} .q .op.${kind}`);
    await expect(marks('neu', 'should-not')).toHaveText(['should not']);
    await expect(marks('neu', 'figure')).toHaveText(['under the age of 18']);
    await expect(marks('newall-green', 'must').first()).toHaveText('must');
    await expect(marks('newall-green', 'must-not').first()).toHaveText('must not');
    await expect(marks('alderley-edge', 'must-not')).toHaveText(['are not permitted']);
    await expect(marks('alderley-edge', 'who')).toHaveText(['headteacher', 'chair of governors']);
    await expect(marks('clifton-lodge', 'should-not').first()).toHaveText('should not');
  });

  test('no must and no should of a clause is left unmarked', async ({ page }) => {
    for (const topic of ['parents-as-contacts', 'review', 'monitoring']) {
      await page.goto(`/topics/${topic}/`);
      const unmarked = await page.locator('.marked .q').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const copy = text.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('.op')) mark.replaceWith('…');
          return copy.textContent?.match(/\b(must|should|shall)\b/gi) ?? [];
        }),
      );
      expect(unmarked).toEqual([]);
    }
  });

  test('the kinds differ by line, not by colour, and a key explains them', async ({ page }) => {
    await page.goto('/topics/parents-as-contacts/');
    const key = page.locator('.key-line');
    await expect(page.getByText('in the clauses are our marks')).toBeVisible();
    await expect(key.getByRole('listitem')).toContainText([
      'must',
      'must not',
      'should',
      'should not',
      'may',
      'periods and ages',
      'who is responsible',
    ]);
    const looks = await key.locator('.op').evaluateAll((all) =>
      all.map((one) => {
        const style = getComputedStyle(one);
        return [style.textDecoration, style.fontStyle, style.borderStyle, style.backgroundColor]
          .join(' ')
          .replaceAll(style.color, '');
      }),
    );
    expect(new Set(looks).size).toBe(7);
  });
});
