import type { Page } from '@playwright/test';
import { KINDS, STATUSES } from '../../src/law/schema.ts';
import { openFilters } from './support/filters.ts';
import { entriesShown, REFERENCES } from './support/law.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { spoken } from './support/spoken.ts';
import { expect, test } from './support/test.ts';

type Reference = (typeof REFERENCES)[number];

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly fits: (reference: Reference) => boolean;
}

const ALL: Choice = { value: 'all', label: 'All', fits: () => true };

const IN_FORCE_OR_UNKNOWN = ['current', 'amended', 'unchecked'];

/** Every choice of the three sets, and what it must show. */
const SETS: Readonly<Record<string, readonly Choice[]>> = {
  Status: [
    ALL,
    {
      value: 'out-of-date',
      label: 'Out of date',
      fits: ({ status }) => !IN_FORCE_OR_UNKNOWN.includes(status),
    },
    ...Object.entries(STATUSES)
      .filter(([value]) => REFERENCES.some(({ status }) => status === value))
      .map(([value, { label }]) => ({
        value,
        label,
        fits: (one: Reference) => one.status === value,
      })),
  ],
  Kind: [
    ALL,
    ...Object.entries(KINDS).map(([value, label]) => ({
      value,
      label,
      fits: (one: Reference) => one.kind === value,
    })),
  ],
  'Named by': [
    ALL,
    ...SLUGS.map((slug, index) => ({
      value: String(index + 1),
      label: readPolicyData(slug).shortName,
      fits: ({ cited }: Reference) => cited.some(({ policy }) => policy === slug),
    })),
    { value: 'none', label: 'None of them', fits: ({ cited }) => cited.length === 0 },
  ],
};

const PAIRS = [
  ['Status', 'Kind'],
  ['Status', 'Named by'],
  ['Kind', 'Named by'],
] as const;

withoutScript(() => {
  for (const [set, choices] of Object.entries(SETS)) {
    test(`by ${set.toLowerCase()}: each choice shows what its data says, and no empty section`, async ({
      page,
    }) => {
      await page.goto('/law/');
      await openFilters(page);
      const radios = page.getByRole('group', { name: set, exact: true }).getByRole('radio');
      expect(
        await radios.evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
      ).toEqual(choices.map(({ value }) => value));
      for (const { value, label, fits } of choices.toReversed()) {
        await choose(page, set, label);
        const expected = REFERENCES.filter(fits).map(({ id }) => id);
        expect(expected.length, value).toBeGreaterThan(0);
        expect(await idsShown(page), value).toEqual(expected.toSorted());
        expect(await emptySections(page), value).toEqual([]);
      }
    });
  }

  test('headings stay, and what is counted is what is shown', async ({ page }) => {
    await page.goto('/law/');
    const headings = page.locator('.register h2:visible');
    await expect(headings).toHaveCount(4);
    await expect(page.locator('.all-shown')).toBeHidden();
    await openFilters(page);
    await choose(page, 'Kind', 'Guidance');
    await expect(headings).toHaveText([/^Out of date/, /^Named by none/, /^Not checked/]);
    const shown = REFERENCES.filter(({ kind }) => kind === 'guidance').length;
    expect(await spoken(page, '.all-shown')).toEqual([`Shown: ${shown} of ${REFERENCES.length}.`]);
    for (const section of await page.locator('.register > section:visible').all()) {
      const count = await section.locator('.reference:visible').count();
      const id = await section.getAttribute('aria-labelledby');
      const [said] = await spoken(page, `[aria-labelledby=${id}] > .count-shown`);
      expect(said, id ?? '').toMatch(new RegExp(`^${count} of \\d+$`));
    }
    await choose(page, 'Kind', 'All');
    await expect(headings).toHaveCount(4);
    await expect(page.locator('.all-shown')).toBeHidden();
  });

  test('where nothing is left, that is said', async ({ page }) => {
    await page.goto('/law/');
    await openFilters(page);
    await choose(page, 'Status', 'Closed');
    await choose(page, 'Kind', 'Act of Parliament');
    expect(await idsShown(page)).toEqual([]);
    expect((await spoken(page, '.all-shown')).join()).toContain(
      'Nothing in the register fits all that you chose',
    );
  });

  test('by all three together', async ({ page }) => {
    await page.goto('/law/');
    await openFilters(page);
    await choose(page, 'Kind', 'Guidance');
    await choose(page, 'Named by', 'Newall Green');
    await choose(page, 'Status', 'Replaced');
    expect(await idsShown(page)).toEqual([
      'kcsie-2019',
      'prevent-advice-2015',
      'prevent-guidance-2015',
      'safer-working-practice',
    ]);
    await choose(page, 'Named by', 'Clifton Lodge');
    expect(await idsShown(page)).toEqual([]);
    await choose(page, 'Kind', 'Act of Parliament');
    expect(await idsShown(page)).toEqual(['data-protection-act-1998']);
  });

  for (const [set, other] of PAIRS) {
    test(`by ${set.toLowerCase()} and ${other.toLowerCase()}: just what fits both`, async ({
      page,
    }) => {
      test.slow();
      await page.goto('/law/');
      await openFilters(page);
      for (const one of SETS[set]?.slice(1) ?? []) {
        await choose(page, set, one.label);
        for (const two of SETS[other]?.slice(1) ?? []) {
          await choose(page, other, two.label);
          const fitting = REFERENCES.filter((all) => one.fits(all) && two.fits(all));
          const expected = fitting.map(({ id }) => id).toSorted();
          expect(await idsShown(page), `${one.label}, ${two.label}`).toEqual(expected);
        }
      }
    });
  }

  test('by keyboard: Tab goes from set to set, arrows choose', async ({ page }) => {
    await page.goto('/law/');
    await page.getByRole('group', { name: 'Status' }).getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Out of date' })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Replaced' })).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Replaced' })).toBeChecked();
    expect(await idsShown(page)).toHaveLength(5);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Act of Parliament' })).toBeFocused();
    expect(await idsShown(page)).toEqual(['data-protection-act-1998']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await idsShown(page)).toHaveLength(REFERENCES.length);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the choices are folded away, open, and narrow', async ({ page }) => {
    await page.goto('/law/');
    await expect(page.getByRole('radio', { name: 'Closed' })).toBeHidden();
    await openFilters(page);
    await page.getByRole('radio', { name: 'Closed' }).check();
    expect(await idsShown(page)).toEqual(['edmodo', 'glogster', 'google-plus']);
  });
});

async function choose(page: Page, set: string, label: string): Promise<void> {
  const group = page.getByRole('group', { name: set, exact: true });
  await group.getByRole('radio', { name: label, exact: true }).check();
}

/** Ids of the entries shown, in order of the alphabet. */
async function idsShown(page: Page): Promise<string[]> {
  return (await entriesShown(page)).map(({ id }) => id).toSorted();
}

/** Headings that are shown with no entry below them. */
function emptySections(page: Page): Promise<string[]> {
  return page
    .locator('.register > section:visible')
    .evaluateAll((sections) =>
      sections
        .filter((one) =>
          Array.from(one.querySelectorAll('.reference')).every((entry) => !entry.checkVisibility()),
        )
        .map((one) => one.querySelector('h2')?.textContent?.trim() ?? ''),
    );
}

test('a link to an entry that the choices hide shows it', async ({ page }) => {
  await page.goto('/law/#twitter');
  await expect(page.locator('#twitter')).toBeInViewport();
  await choose(page, 'Status', 'Current');
  await expect(page.locator('#twitter')).toBeHidden();
  await page.evaluate(() => (location.hash = '#data-protection-act-1998'));
  await expect(page.locator('#data-protection-act-1998')).toBeInViewport();
});
