import { KINDS, STATUSES } from '../../src/law/schema.ts';
import { entriesShown, isOutOfDate, REFERENCES, type Entry } from './support/law.ts';
import { WHOLE_ENTRIES } from './support/law-entries.ts';
import { print } from './support/pdf.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  test('four groups with their counts, every reference in one of them', async ({ page }) => {
    await page.goto('/law/');
    const groups = await page.locator('.register > section').evaluateAll((sections) =>
      sections.map((section) => ({
        title: section.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim(),
        ids: Array.from(section.querySelectorAll('.reference'), (one) => one.id),
      })),
    );
    expect(groups.map(({ title }) => title)).toEqual([
      'Out of date (15)',
      'Named by none of the policies (10)',
      'In force (11)',
      'Not checked (20)',
    ]);
    const named = REFERENCES.filter(({ cited }) => cited.length > 0);
    const isUnchecked = ({ status }: (typeof REFERENCES)[number]) => status === 'unchecked';
    expect(groups.map(({ ids }) => ids)).toEqual(
      [
        named.filter(isOutOfDate),
        REFERENCES.filter(({ cited }) => cited.length === 0),
        named.filter((one) => !isOutOfDate(one) && !isUnchecked(one)),
        named.filter(isUnchecked),
      ].map((list) => list.map(({ id }) => id)),
    );
    await expect(page.locator('.lead')).toContainText('name 46 Acts, regulations');
    await expect(page.locator('.lead')).toContainText('15 of them are out of date');
  });

  test('the date of the check and what this is not are above the entries, in sight', async ({
    page,
  }) => {
    await page.goto('/law/');
    const notice = page.locator('main > .notice');
    await expect(notice).toBeInViewport({ ratio: 1 });
    await expect(notice).toContainText('Checked November 2026.');
    await expect(notice).toContainText('This is information, not legal advice.');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByText('Checked November 2026.')).toBeInViewport();
  });

  for (const entry of WHOLE_ENTRIES) {
    test(`the whole entry of ${entry.title}: ${entry.state}`, async ({ page }) => {
      await page.goto(`/law/#${entry.id}`);
      const [found] = (await entriesShown(page)).filter(({ id }) => id === entry.id);
      expect(found).toEqual({ ...entry, note: found?.note });
      const first = entry.links['Named by']?.[0];
      if (first === undefined) return;
      await page.locator(`[id="${entry.id}"] .citing a`).first().click();
      await expect(page).toHaveURL(new RegExp(`${first.replaceAll('.', '\\.')}$`));
      await expect(page.locator(`[id="${first.split('#')[1]}"]`)).toBeInViewport();
    });
  }

  test('a link to an entry shows it and sets it off', async ({ page }) => {
    await page.goto('/law/#uk-gdpr');
    const [entry, other] = [page.locator('#uk-gdpr'), page.locator('#twitter')];
    await expect(entry).toBeInViewport();
    await expect(other).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(entry).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await page.locator('#twitter').getByRole('link', { name: 'X (formerly Twitter)' }).click();
    await expect(page).toHaveURL(/\/law\/#twitter$/);
    await expect(other).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });

  test('what a status means is said for each that is used', async ({ page }) => {
    await page.goto('/law/');
    const fold = page.locator('details', { hasText: 'What the statuses mean' });
    await fold.locator('summary').click();
    const used = Object.entries(STATUSES).filter(([id]) =>
      REFERENCES.some(({ status }) => status === id),
    );
    await expect(fold.locator('dt')).toHaveText(used.map(([, { label }]) => label));
    await expect(fold.locator('dd')).toHaveText(used.map(([, { meaning }]) => meaning));
    await expect(fold.locator('dd').first()).toBeVisible();
  });
});

test('every entry is shown as its data has it', async ({ page }) => {
  await page.goto('/law/');
  const shown = (await entriesShown(page)).map(factsOf);
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
  expect(shown.toSorted(byId)).toEqual(REFERENCES.map(expectedFacts).toSorted(byId));
  const sources = shown.flatMap(({ source }) => source);
  expect(sources.filter((url) => !url.startsWith('https://'))).toEqual([]);
});

test('in forced colours the entry that a link leads to is still set off', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/law/#uk-gdpr');
  const look = (id: string) =>
    page.locator(`#${id}`).evaluate((one) => {
      const { outlineStyle, borderWidth } = getComputedStyle(one);
      return `${outlineStyle} ${borderWidth}`;
    });
  await expect(page.locator('#uk-gdpr')).toBeInViewport();
  expect(await look('uk-gdpr')).not.toBe(await look('twitter'));
});

test('the register is printed with the addresses of its sources, without the choices', async ({
  page,
}) => {
  await page.goto('/law/');
  const printed = (await print(page)).map((one) => one.text).join(' ');
  const text = printed.replace(/\s/g, '');
  expect(text).toContain('https://www.legislation.gov.uk/eur/2016/679');
  expect(text).toContain('Checked November 2026.'.replace(/\s/g, ''));
  expect(text).not.toContain('Choosewhattoshow');
  expect(text).not.toContain('Thethreenarroweachother');
});

test('a policy that names it is told by its name, with its own colour', async ({ page }) => {
  await page.goto('/law/');
  const lines = page.locator('#twitter .citing');
  await expect(lines).toHaveText(
    SLUGS.map((slug) => new RegExp(`^\\s*${readPolicyData(slug).shortName}: `)),
  );
  const hues = await lines.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).borderInlineStartColor),
  );
  expect(new Set(hues).size).toBe(SLUGS.length);
});

test('what none of the policies names says so, and leads to the topics it bears on', async ({
  page,
}) => {
  await page.goto('/law/');
  const none = page.getByRole('region', { name: 'Named by none of the policies' });
  const entries = none.locator('.reference');
  await expect(entries).toHaveCount(10);
  for (const entry of await entries.all()) {
    await expect(entry).toContainText('None of the policies');
    await expect(entry.locator('dd a[href^="/topics/"]')).not.toHaveCount(0);
    await expect(entry.locator('.citing')).toHaveCount(0);
  }
  const ico = page.locator('#ico-monitoring-workers');
  await expect(ico.locator('a[href^="/topics/"]')).toHaveText([
    'Monitoring of staff',
    'Passwords in an investigation',
  ]);
  await ico.getByRole('link', { name: 'Monitoring of staff' }).click();
  await expect(page).toHaveURL(/\/topics\/monitoring\/$/);
});

/** What the data says too, from an entry as it is shown. */
function factsOf({ id, title, state, note, facts, links }: Entry) {
  return {
    id,
    title,
    state,
    note,
    citeToday: facts['Cite today'] ?? null,
    namedBy: links['Named by'],
    bearsOn: links['Bears on'] ?? [],
    source: links['Source'] ?? links['Where to look'] ?? [],
  };
}

/** The same, from the data. */
function expectedFacts(reference: (typeof REFERENCES)[number]): ReturnType<typeof factsOf> {
  const { id, title, kind, status, note, replacedBy, noneBecause } = reference;
  const { source, cited, topics } = reference;
  const checked = status === 'unchecked' ? '' : ', checked November 2026';
  return {
    id,
    title,
    state: `${STATUSES[status].label} ${KINDS[kind]}${checked}`,
    note,
    citeToday: replacedBy ?? (noneBecause === null ? null : `Nothing. ${noneBecause}`),
    namedBy: [...new Set(cited.map(({ policy, clause }) => `/policies/${policy}/#${clause}`))],
    bearsOn: topics.map((topic) => `/topics/${topic}/`),
    source: source ? [source.url] : [],
  };
}
