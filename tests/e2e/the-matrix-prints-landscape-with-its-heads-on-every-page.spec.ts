import { TOPICS } from './support/data.ts';
import { print } from './support/pdf.ts';
import { openFilters } from './support/filters.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const NAMES = SLUGS.map((slug) => readPolicyData(slug).shortName);
/** How each row ends; a printed cell may break between the words. */
const VERDICT = /speak, \d\s+answer|Only\s+[^.]{1,20}?\s+speaks|None speaks/;
const VERDICTS = new RegExp(VERDICT, 'g');

withoutScript(() => {
  test('the matrix prints landscape, the names of the policies above the rows of every page', async ({
    page,
  }) => {
    await page.goto('/topics/');
    const pages = await print(page);
    expect(pages.filter(({ width, height }) => width < height)).toEqual([]);
    expect(pages[0]?.text).toContain('Where the policies stand');
    const wide = pages.filter(({ text }) => VERDICT.test(text));
    expect(wide.length).toBeGreaterThan(1);
    expect(wide[0]).toBe(pages[0]);
    for (const { text } of wide) {
      expect(text).toContain(`Topic ${NAMES.join(' ')} Do they agree?`);
    }
    const printed = squeeze(wide.map(({ text }) => text).join(' '));
    const measures = TOPICS.filter((topic) => !printed.includes(squeeze(topic.title)));
    expect(measures).toEqual([]);
    expect(
      wide
        .map(({ text }) => text)
        .join(' ')
        .match(VERDICTS),
    ).toHaveLength(TOPICS.length);
  });

  test('what the reader filtered is what is printed, without the controls', async ({ page }) => {
    await page.goto('/topics/');
    await openFilters(page);
    await page.getByRole('radio', { name: 'Contact with others' }).check();
    const text = (await print(page)).map((one) => one.text).join(' ');
    expect(text).toContain('Parents as friends');
    expect(text.match(VERDICTS)).toHaveLength(
      TOPICS.filter((topic) => topic.group === 'contact').length,
    );
    expect(text).not.toContain('only where they disagree');
  });
});

/** Without spaces: a printed cell breaks its words anywhere. */
function squeeze(text: string): string {
  return text.replace(/[\s-]/g, '');
}
