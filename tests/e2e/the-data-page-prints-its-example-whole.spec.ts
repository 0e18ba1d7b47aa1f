import { print } from './support/pdf.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData } from './support/site.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  test('no line of the example runs off the paper', async ({ page }) => {
    await page.goto('/data/');
    const clause = readPolicyData('littletown').clauses.find(({ id }) => id === '5.2');
    const printed = squeeze((await print(page)).map(({ text }) => text).join(' '));
    expect(printed).toContain(squeeze(clause?.text ?? 'missing'));
  });
});

/** Without spaces: a printed line may break anywhere. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
