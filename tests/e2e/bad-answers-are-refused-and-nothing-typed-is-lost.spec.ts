import type { Page } from '@playwright/test';
import {
  KEY,
  choose,
  detailField,
  openAnswers,
  openFolds,
  openGenerator,
  policyShown,
  readClauses,
  saveStatus,
  savedText,
  templateTopic,
  topicFold,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

const MESSAGE = '.take-away > [role=status]';
const NOTICE = '.status-bar .notice';
const GOOD = {
  version: 1,
  base: 'neu',
  details: { school: 'Linked' },
  choices: {},
  edits: {},
  own: [],
};

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['a damaged file', '{"version":1,"base":', 'damaged'],
  ['a foreign file', '{"name":"something","items":[1,2]}', 'does not hold saved answers'],
  ['an empty file', '', 'does not hold saved answers'],
  ['a list', '[]', 'does not hold saved answers'],
  ['nothing in JSON', 'null', 'does not hold saved answers'],
  ['a file of a newer version', JSON.stringify({ ...GOOD, version: 99 }), 'newer version'],
  ['a file of 3 MB', JSON.stringify({ ...GOOD, pad: 'x'.repeat(3_000_000) }), 'too large'],
];

for (const [name, text, words] of REFUSED) {
  test(`${name} is refused, and what was typed stays`, async ({ page }) => {
    await openGenerator(page);
    await detailField(page, 'school').fill('Hill View');
    const clauses = await readClauses(page);
    await openAnswers(page, text);
    await expect(page.locator(MESSAGE)).toContainText(words);
    await expect(page.locator(MESSAGE)).toContainText('Nothing was changed.');
    await expect(detailField(page, 'school')).toHaveValue('Hill View');
    expect(await readClauses(page)).toEqual(clauses);
    expect(await savedText(page)).toContain('Hill View');
  });
}

test('what the template does not know is named, and the wording kept as a clause', async ({
  page,
}) => {
  await openGenerator(page);
  const answers = {
    version: 1,
    base: 'nobody',
    details: { school: 'Hill View', mascot: 'An owl', head: 7 },
    choices: { respect: 'no-such-position', gone: 'x', images: 'left-out' },
    edits: {
      'gone/x': { text: 'Words of mine.', bullets: ['and more', 3] },
      'images/none': 'text',
    },
    own: [{ section: 'nowhere', title: 'Voice notes', text: 'None.' }, null, { title: 1 }],
  };
  await openAnswers(page, JSON.stringify(answers));
  const message = page.locator(MESSAGE);
  await expect(message).toContainText('answers.json is opened.');
  for (const part of ['An owl', 'no-such-position', 'gone', 'Your wording is kept', 'not known']) {
    await expect(message).toContainText(part);
  }
  await expect(policyShown(page)).toContainText('Words of mine.');
  await expect(policyShown(page)).toContainText('Voice notes');
  await expect(page.locator('.adopted-school')).toHaveText('Hill View');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(policyShown(page)).not.toContainText('Words of mine.');
});

for (const text of ['{"version":1,', '{"version":99,"choices":{}}', '"x"', '']) {
  test(`damaged data in this browser (${text || 'empty'}) is said, put aside and not written over`, async ({
    page,
  }) => {
    await page.addInitScript(
      ([key, value]) =>
        sessionStorage.getItem('set') ?? [
          localStorage.setItem(key, value),
          sessionStorage.setItem('set', '1'),
        ],
      [KEY, text] as const,
    );
    await openGenerator(page);
    await expect(page.locator(NOTICE)).toContainText(/damaged|newer/);
    await detailField(page, 'school').fill('Hill View');
    await expect(saveStatus(page)).toHaveText('Saved in this browser');
    const kept = await page.evaluate((key) => localStorage.getItem(`${key}-damaged`), KEY);
    expect(JSON.parse(kept ?? '[]')).toMatchObject([{ text }]);
    await page.reload();
    await expect(detailField(page, 'school')).toHaveValue('Hill View');
    await expect(page.locator(NOTICE)).toHaveCount(0);
  });
}

const STORAGES = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  forbidden: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  },
};

for (const [state, script] of Object.entries(STORAGES)) {
  test(`where storage is ${state} it is said, and typing goes on`, async ({ page }) => {
    await page.addInitScript(script);
    await openGenerator(page);
    await detailField(page, 'school').pressSequentially('Hill View');
    await expect(saveStatus(page)).toContainText('does not let us save');
    await expect(saveStatus(page)).toContainText('Save your answers to a file');
    await expect(page.locator('.adopted-school')).toHaveText('Hill View');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.locator('.adopted-school')).not.toHaveText('Hill View');
  });
}

test('a link that names what does not exist is used as far as it goes, and the rest is said', async ({
  page,
}) => {
  await openGenerator(page, '#base=nobody&gone=x&respect=nonsense&~mascot=owl&images=left-out');
  const notice = page.locator(NOTICE);
  for (const part of ['“nobody”', '“gone”', '“nonsense”', '“mascot”']) {
    await expect(notice).toContainText(part);
  }
  await expect(page.locator('#clause-images')).toHaveCount(0);
  await expect(page.locator('.start input[value="recommended"]')).toBeChecked();
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
});

test('a link does not write over what is saved until something is changed', async ({ page }) => {
  await openGenerator(page);
  await detailField(page, 'school').fill('Hill View');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  const saved = await savedText(page);
  await page.goto('about:blank');
  await openGenerator(page, '#base=neu&images=left-out');
  await expect(page.locator(NOTICE)).toContainText('opened by a link');
  await expect(page.locator('.start input[value="neu"]')).toBeChecked();
  await expect(page).toHaveURL(/\/adopt\/$/);
  expect(await savedText(page)).toBe(saved);
  await detailField(page, 'school').fill('Other');
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
  expect(await savedText(page)).toContain('Other');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.click();
  await undo.click();
  await expect(detailField(page, 'school')).toHaveValue('Hill View');
});

test('a copied link carries the choices, and the details only when asked', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGenerator(page);
  await openFolds(page);
  await detailField(page, 'school').fill('Hill View & Co');
  const { id, position } = otherThanRecommended('images');
  await choose(page, id, position.id);
  expect(await copiedLink(page)).toBe(`${baseURL}/adopt/#base=recommended&${id}=${position.id}`);
  await expect(page.locator('.take-away > [role=status]')).toContainText(
    'It holds your choices, but not the school’s details.',
  );
  await page.getByLabel('with the school’s details').check();
  const link = await copiedLink(page);
  expect(new URLSearchParams(new URL(link).hash.slice(1)).get('~school')).toBe('Hill View & Co');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.adopted-school')).toHaveText('Hill View & Co');
  await expect(topicFold(page, id).locator('> summary')).toContainText(position.label);
});

/** A position of a topic that is not the one recommended. */
function otherThanRecommended(id: string) {
  const { positions, recommended } = templateTopic(id);
  const position = positions.find((one) => one.id !== recommended.position);
  if (!position) throw new Error(`${id} has no other position`);
  return { id, position };
}

async function copiedLink(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Copy a link to these choices' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a link pasted into the window of the generator is opened as well', async ({ page }) => {
  await openGenerator(page);
  await page.goto('/adopt/#base=neu&images=left-out');
  await expect(page.locator('.start input[value="neu"]')).toBeChecked();
  await expect(page.locator('#clause-images')).toHaveCount(0);
});
