import type { Page } from '@playwright/test';
import { STATUSES } from '../../src/law/schema.ts';
import { clausesNaming, COUNTS, isOutOfDate, namedBy, namedOutOfDateBy } from './support/law.ts';
import { print } from './support/pdf.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

withoutScript(() => {
  for (const slug of SLUGS) {
    const { all, outOfDate } = COUNTS[slug] ?? {};

    test(`${slug}: ${all} named, ${outOfDate} out of date, in the list and in all that leads to it`, async ({
      page,
    }) => {
      await page.goto(`/policies/${slug}/`);
      const list = page.locator('#citations');
      await expect(list.locator('h2')).toHaveText('Law, guidance and platforms named');
      await expect(list).toContainText('checked November 2026');
      await expect(list).toContainText('Information, not legal advice.');
      await expect(list).toContainText(
        new RegExp(`The policy names ${all}; ${outOfDate} (is|are) out of date`),
      );
      const fact = page.locator('dl.facts').first().locator('a[href="#citations"]');
      await expect(fact).toContainText(`${outOfDate} of ${all}`);
      await fact.click();
      await expect(list.locator('h2')).toBeInViewport();
      for (const url of ['/', '/policies/', '/topics/', '/topics/by-disagreement/']) {
        await page.goto(url);
        const link = page.locator(`main a[href="/policies/${slug}/#citations"]`);
        await expect(link).toHaveCount(1);
        const words = ((await link.locator('xpath=..').textContent()) ?? '').replace(/\s+/g, ' ');
        expect(words, url).toMatch(
          new RegExp(`${all}, of which ${outOfDate} out|${outOfDate} of ${all}\\b`),
        );
      }
    });

    test(`${slug}: everything it names is in the list, in its group, with its clauses`, async ({
      page,
    }) => {
      await page.goto(`/policies/${slug}/`);
      expect(await readList(page)).toEqual(expectedList(slug));
      const places = await page
        .locator('#citations a[href^="#"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      const ids = new Set(readPolicyData(slug).clauses.map(({ id }) => id));
      expect(places.filter((id) => !ids.has(id))).toEqual([]);
    });
  }

  test('the list of Clifton Lodge, and a way back to the clause', async ({ page }) => {
    await page.goto('/policies/clifton-lodge/#citations');
    const list = page.locator('#citations');
    await expect(list.locator('h3')).toHaveText([
      'Out of date',
      'In force',
      'Online platforms, not checked',
    ]);
    await expect(list.locator('li').nth(0)).toHaveText(
      'Data Protection Act 1998, replaced (3.2 (c), 3.3 (a))',
    );
    await expect(list.locator('li', { hasText: 'Libel Act 1843' })).toHaveText(
      'Libel Act 1843, partly repealed (3.4 (a))',
    );
    await expect(list.locator('li').last()).toHaveText('2.3 (d): PBworks, Wikipedia');
    await list.getByRole('link', { name: '3.2 (c)' }).click();
    await expect(page).toHaveURL(/\/policies\/clifton-lodge\/#3\.2\.c$/);
    await expect(page.locator('[id="3.2.c"]')).toHaveCSS('outline-style', 'solid');
    await list.getByRole('link', { name: 'Libel Act 1843' }).click();
    await expect(page).toHaveURL(/\/law\/#libel-act-1843$/);
  });
});

test('the list is printed after the end of the document', async ({ page }) => {
  await page.goto('/policies/alderley-edge/');
  const text = (await print(page)).map((one) => one.text).join(' ');
  const [end, list] = ['End of the document.', 'Law, guidance and platforms named'].map((words) =>
    text.indexOf(words),
  );
  expect(end).toBeGreaterThan(0);
  expect(list).toBeGreaterThan(end ?? Infinity);
  expect(text.slice(list)).toContain('X (formerly Twitter)');
  expect(text.slice(list)).toContain('School Spider');
});

interface Line {
  readonly group: string;
  /** What is named, or, among platforms that were not checked, the clause that names them. */
  readonly about: string;
  readonly rest: readonly string[];
}

/** Every line of the list, with what it is about and what it says of that. */
async function readList(page: Page): Promise<Line[]> {
  const lines = await page.locator('#citations li').evaluateAll((all) =>
    all.map((line) => ({
      group: line.parentElement?.previousElementSibling?.textContent?.trim() ?? '',
      text: (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
      links: Array.from(line.querySelectorAll('a'), (link) => link.getAttribute('href') ?? ''),
    })),
  );
  return lines.map(({ group, text, links: [own = '', ...clauses] }) =>
    own.startsWith('#')
      ? { group, about: own.slice(1), rest: text.replace(/^[^:]*: /, '').split(', ') }
      : {
          group,
          about: own.replace('/law/#', ''),
          rest: [stateIn(text), ...clauses.map((href) => href.slice(1))],
        },
  );
}

/** What became of it: "partly repealed" in "Defamation Act 1952, partly repealed (3.4 (b))". */
function stateIn(line: string): string {
  const labels = Object.values(STATUSES).map(({ label }) => label.toLowerCase());
  return labels.find((label) => line.includes(`, ${label} (`)) ?? '';
}

/** The same, from the data. */
function expectedList(slug: string): Line[] {
  const named = namedBy(slug);
  const out = namedOutOfDateBy(slug);
  const lines = (group: string, list: typeof named, isStated = true) =>
    list.map((one) => ({
      group,
      about: one.id,
      rest: [
        isStated ? STATUSES[one.status].label.toLowerCase() : '',
        ...clausesNaming(one, slug, group === 'Out of date'),
      ],
    }));
  const unchecked = named.filter(({ status }) => status === 'unchecked');
  const platforms = unchecked.filter(({ kind }) => kind === 'platform');
  const byClause = readPolicyData(slug).clauses.flatMap(({ id }) => {
    const here = platforms.filter((one) => clausesNaming(one, slug).includes(id));
    const rest = here.map(({ title }) => title);
    return rest.length > 0 ? [{ group: 'Online platforms, not checked', about: id, rest }] : [];
  });
  const inForce = named.filter((one) => !isOutOfDate(one) && !unchecked.includes(one));
  return [
    ...lines('Out of date', out),
    ...lines('In force', inForce),
    ...lines(
      'Not checked',
      unchecked.filter((one) => !platforms.includes(one)),
      false,
    ),
    ...byClause,
  ];
}
