import type { Page } from '@playwright/test';
import { clausesNaming, isTold, namedBy } from './support/law.ts';
import { print } from './support/pdf.ts';
import { withoutScript } from './support/script.ts';
import { readPolicyData, SLUGS } from './support/site.ts';
import { expect, test } from './support/test.ts';

const CHECKED = '(checked November 2026).';
const TWITTER = `X (formerly Twitter): the new name of Twitter since July 2023. Cite today: X ${CHECKED}`;
const GOOGLE = `Google+: closed for consumers on 2 April 2019 ${CHECKED}`;
const REFORMED =
  'reported as still partly in force; the law was reformed in 2013. ' +
  'Cite today: Defamation Act 2013, and take advice on what remains of this Act';
const GDPR =
  'UK General Data Protection Regulation (UK GDPR): no law has the title cited here. ' +
  `Cite today: UK GDPR and Data Protection Act 2018 ${CHECKED}`;

/** What the margin of a clause says, by hand. */
const NOTES: readonly (readonly [slug: string, clause: string, notes: readonly string[]])[] = [
  ['neu', '12.1.b', [GDPR]],
  ['neu', '4.1', [TWITTER, GOOGLE]],
  [
    'clifton-lodge',
    '3.2.c',
    [
      'Data Protection Act 1998: replaced from 25 May 2018. Cite today: UK GDPR and Data Protection Act 2018 ' +
        CHECKED,
    ],
  ],
  [
    'clifton-lodge',
    '3.4.b',
    [`Defamation Act 1952: ${REFORMED} ${CHECKED}`, `Defamation Act 1996: ${REFORMED} ${CHECKED}`],
  ],
  [
    'clifton-lodge',
    '3.4.e',
    [
      'Malicious Communications Act 1988: the Act is of 1988, not 1998; its parts on threats and on ' +
        `false messages were replaced in 2024. Cite today: Malicious Communications Act 1988 and Online Safety Act 2023 ${CHECKED}`,
    ],
  ],
  [
    'clifton-lodge',
    '3.4.a',
    [
      'Libel Act 1843: its sections on criminal libel were repealed for England and Wales. ' +
        `Cite today: Defamation Act 2013, and take advice on what remains of this Act ${CHECKED}`,
    ],
  ],
  [
    'newall-green',
    '12.5',
    [
      'How social media is used to encourage travel to Syria and Iraq (2015): we have not checked ' +
        'whether it is still published.',
    ],
  ],
  [
    'neu',
    '12.1.a',
    [
      'Regulation of Investigatory Powers Act 2000: in force in part; its chapter on interception was ' +
        'repealed by 27 December 2018. Cite today: Investigatory Powers Act 2016, section 46, and ' +
        `SI 2018/356, for interception ${CHECKED}`,
    ],
  ],
  ['alderley-edge', 'social-media-accounts.1.a', [TWITTER]],
  ['newall-green', '2.4.a', [TWITTER]],
];

/** Clauses that name only what is still as it is named, or what was not checked. */
const WITHOUT_NOTE = [
  ['alderley-edge', 'definition.5', 'X (formerly known as Twitter)'],
  ['alderley-edge', 'working-hours.1', 'X (formerly known as Twitter)'],
  ['neu', '12.1.c', 'Human Rights Act 1998'],
  ['neu', '12.1.e', 'Defamation Act 2013'],
  ['clifton-lodge', '3.2.a', 'Human Rights Act 1998'],
  ['neu', '5.3', 'Facebook'],
] as const;

withoutScript(() => {
  for (const [slug, id, notes] of NOTES) {
    test(`${slug} ${id}: the margin says it, in sans, and leads to the register`, async ({
      page,
    }) => {
      await page.goto(`/policies/${slug}/#${id}`);
      const found = notesAt(page, id);
      await expect(found).toHaveText(notes);
      for (const note of await found.all()) {
        await expect(note).toBeVisible();
        await expect(note).toHaveCSS('font-family', /sans-serif$/);
      }
      const link = found.last().getByRole('link');
      const title = (await link.textContent()) ?? '';
      await link.click();
      await expect(page).toHaveURL(/\/law\/#[a-z0-9-]+$/);
      await expect(page.locator('.reference:target h3')).toHaveText(title.trim());
    });
  }

  test('newall-green 1.4 names five things that have changed, and says so of each', async ({
    page,
  }) => {
    await page.goto('/policies/newall-green/#1.4');
    await expect(notesAt(page, '1.4').locator('a')).toHaveText([
      'Keeping Children Safe in Education 2019',
      'Guidance for safer working practice, 2019',
      'The Prevent duty: non-statutory advice for schools',
      'How social media is used to encourage travel to Syria and Iraq (2015)',
      'Prevent duty guidance, 2015',
    ]);
    await expect(notesAt(page, '1.4').first()).toContainText(
      'Cite today: Keeping Children Safe in Education, the edition in force',
    );
  });

  for (const [slug, id, words] of WITHOUT_NOTE) {
    test(`${slug} ${id} names ${words}, and nothing is said of it`, async ({ page }) => {
      await page.goto(`/policies/${slug}/#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toContainText(words);
      await expect(page.locator(`[id="${id}"]`)).toBeVisible();
      await expect(notesAt(page, id)).toHaveCount(0);
    });
  }
});

for (const slug of SLUGS) {
  test(`${slug}: notes are at the clauses that the data names, and at no other`, async ({
    page,
  }) => {
    await page.goto(`/policies/${slug}/`);
    const shown = await page.locator('.clause .note:has(a[href^="/law/"])').evaluateAll((all) =>
      all.map((note) => ({
        clause: note.parentElement?.id ?? '',
        reference: note.querySelector('a')?.getAttribute('href')?.replace('/law/#', '') ?? '',
      })),
    );
    const expected = namedBy(slug)
      .filter(isTold)
      .flatMap((reference) =>
        clausesNaming(reference, slug, true).map((clause) => ({ clause, reference: reference.id })),
      );
    const line = (one: { clause: string; reference: string }) => `${one.clause} ${one.reference}`;
    expect(shown.map(line).toSorted()).toEqual(expected.map(line).toSorted());
    const order = readPolicyData(slug).clauses.map(({ id }) => id);
    const places = shown.map(({ clause }) => order.indexOf(clause));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
}

test('the notes are printed beside their clauses', async ({ page }) => {
  await page.goto('/policies/clifton-lodge/');
  await page.emulateMedia({ media: 'print' });
  await expect(notesAt(page, '3.4.b')).toHaveCount(2);
  for (const note of await notesAt(page, '3.4.b').all()) await expect(note).toBeVisible();
  const text = (await print(page)).map((one) => one.text).join(' ');
  expect(text).toMatch(
    /Malicious Communications Act 1998 Malicious Communications Act 1988 ?: the Act/,
  );
  expect(text).toContain('the Act is of 1988, not 1998');
  expect(text).toContain('replaced from 25 May 2018');
});

test('beside a clause on the page of a topic stands the same', async ({ page }) => {
  await page.goto('/topics/legislation/');
  for (const slug of ['neu', 'littletown']) {
    const bullet = page.locator(`#${slug} .marked li`).filter({ hasText: '(GDPR) 2018' });
    await expect(bullet.locator('.note')).toHaveText([GDPR]);
    await expect(bullet.locator('.note')).toBeVisible();
    await expect(bullet.locator('.note')).toHaveCSS('font-family', /sans-serif$/);
    await expect(bullet.getByRole('link', { name: /UK GDPR/ })).toHaveAttribute(
      'href',
      '/law/#uk-gdpr',
    );
    const current = page
      .locator(`#${slug} .marked li`)
      .filter({ hasText: 'Human Rights Act 1998' });
    await expect(current).toHaveCount(1);
    await expect(current.locator('.note')).toHaveCount(0);
  }
});

/** What the margin of a clause or bullet says of the law; not of its source. */
function notesAt(page: Page, id: string) {
  return page.locator(`[id="${id}"] > .note:has(a[href^="/law/"])`);
}
