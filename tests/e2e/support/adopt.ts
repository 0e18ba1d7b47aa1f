import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import type { Template, TemplateTopic } from '../../../src/adopt/template.ts';
import { expect } from './test.ts';

/** What the build offers to choose from. */
export const TEMPLATE = JSON.parse(readFileSync('dist/adopt/template.json', 'utf8')) as Template;

/** Where the answers are saved in the browser. */
export const KEY = 'side-by-clause:adopt';

export const SCHOOL = 'St Jude’s Primary School';

/** What a school of the tests fills in: all that is asked for. */
export const DETAILS: Readonly<Record<string, string>> = {
  school: SCHOOL,
  official_channels: 'school email and the school’s app',
  unions: 'NEU and UNISON',
  head: 'the principal',
  senior_team: 'the leadership group',
  governing_body: 'the board of trustees',
  chair: 'the chair of trustees',
  safeguarding_lead: 'the safeguarding officer',
  hr_contact: 'the personnel officer',
  data_protection_lead: 'the data officer',
  owner: 'the deputy principal',
  author: 'Ada Example',
  version: '2.0',
  date_adopted: '2026-12-09',
  adopted_by: 'The full board',
  date_ratified: '2026-12-16',
  ratified_by: 'The trust',
  minute_reference: '2026/12/7',
  unions_consulted: 'NEU, 1 December 2026',
  change_log: '1.0 First issue\n2.0 New law',
};

export interface AdoptedClause {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly words: string;
  /** Where its references lead, and the number that they name. */
  readonly references: readonly { readonly to: string; readonly number: string }[];
}

/** Opens the generator and waits until it can be used. */
export async function openGenerator(page: Page, hash = ''): Promise<void> {
  await page.goto(`/adopt/${hash}`);
  await expectReady(page);
}

export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('.generator')).toHaveAttribute('data-ready', /.*/);
}

/** Opens every fold of the form. */
export async function openFolds(page: Page): Promise<void> {
  await page.locator('.form-pane details:not(.models)').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

export function detailField(page: Page, id: string): Locator {
  return page.locator(`#detail-${id}`);
}

/** Fills in details; their folds have to be open. */
export async function fillDetails(
  page: Page,
  details: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [id, value] of Object.entries(details)) await detailField(page, id).fill(value);
}

export function startFrom(page: Page, base: string): Promise<void> {
  return page.locator(`.start input[value="${base}"]`).check();
}

export function topicFold(page: Page, topic: string): Locator {
  return page.locator(`#topic-${topic}`);
}

/** Takes a position; its fold has to be open. */
export async function choose(page: Page, topic: string, position: string): Promise<void> {
  const at = templateTopic(topic).positions.findIndex(({ id }) => id === position);
  await topicFold(page, topic).getByRole('radio').nth(at).check();
}

export function leaveOut(page: Page, topic: string): Promise<void> {
  return topicFold(page, topic).getByRole('radio', { name: 'Leave this topic out' }).check();
}

/** Writes a wording of the school's own; the topic's fold has to be open. */
export async function editWording(page: Page, topic: string, words: string): Promise<void> {
  const button = topicFold(page, topic).getByRole('button', { name: 'Change the wording' });
  if (await button.isVisible()) await button.click();
  await page.locator(`#edit-${topic}`).fill(words);
}

/** Adds a clause at the end of a section, whose fold has to be open. */
export async function addOwn(
  page: Page,
  section: string,
  heading: string,
  words: string,
): Promise<void> {
  const title = TEMPLATE.sections.find(({ id }) => id === section)?.title ?? '';
  await page.getByRole('button', { name: `Add a clause of your own to ${title}` }).click();
  const own = page.getByRole('group', { name: 'Clause of your own' }).last();
  await own.getByLabel('Heading').fill(heading);
  await own.getByLabel('Text').fill(words);
}

export function templateTopic(id: string): TemplateTopic {
  const topic = TEMPLATE.topics.find((one) => one.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
}

/** The policy as it is on the page. */
export function policyShown(page: Page): Locator {
  return page.getByRole('article', { name: 'The policy' });
}

/** Reads the clauses of the policy, in order. */
export function readClauses(page: Page): Promise<AdoptedClause[]> {
  return page.locator('.adopted-clause').evaluateAll((clauses) => {
    const words = (one: Element | null) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return clauses.map((clause) => {
      const number = words(clause.querySelector('h3 .number'));
      return {
        id: clause.id.replace('clause-', ''),
        number,
        heading: words(clause.querySelector('h3')).slice(number.length).trim(),
        words: Array.from(clause.querySelectorAll('p, li'), words).join('\n'),
        references: Array.from(clause.querySelectorAll('a'), (link) => ({
          to: (link.getAttribute('href') ?? '').replace('#clause-', ''),
          number: words(link).replace('clause ', ''),
        })),
      };
    });
  });
}

/**
 * Expects sections and clauses to be numbered without a gap, and every reference to name the number
 * shown.
 */
export async function expectNumbered(page: Page): Promise<void> {
  const clauses = await readClauses(page);
  const numbers = new Map(clauses.map(({ id, number }) => [id, number]));
  const sections = new Map<string, number>();
  for (const { number } of clauses) {
    const [section = ''] = number.split('.');
    sections.set(section, (sections.get(section) ?? 0) + 1);
    expect(number).toBe(`${sections.size}.${sections.get(section)}`);
  }
  for (const { references } of clauses) {
    for (const { to, number } of references) expect(number, to).toBe(numbers.get(to));
  }
}

/** What the browser has saved; null if nothing. */
export function savedText(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), KEY);
}

/** What the status says about saving. */
export function saveStatus(page: Page): Locator {
  return page.locator('.status-bar').getByRole('status');
}

/** Presses a button of "Take it away" and waits for the file. */
export async function takeAway(page: Page, button: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.locator('.take-away').getByRole('button', { name: button, exact: true }).click();
  return downloading;
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Opens a file of answers. */
export async function openAnswers(page: Page, text: string, name = 'answers.json'): Promise<void> {
  await page
    .getByLabel('Open saved answers')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Opens the fold with earlier versions, from which everything can be deleted too. */
export async function openKept(page: Page): Promise<void> {
  await page.locator('#kept').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  await expect(page.getByRole('button', { name: 'Delete everything', exact: true })).toBeVisible();
}

/** Has the policy list what differs from its starting point, as its appendix. */
export async function addAppendix(page: Page): Promise<void> {
  await page.locator('#paper').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  await page.getByLabel('What differs from what you started from').check();
  await expect(page.locator('.changes')).toHaveCount(1);
}

export async function deleteEverything(page: Page): Promise<void> {
  await openKept(page);
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
}

/** Opens one fold of the form, by its id, and what it is in. */
export async function openFold(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((fold) => {
    for (
      let one = fold.closest('details');
      one;
      one = one.parentElement?.closest('details') ?? null
    )
      one.open = true;
  });
}

/** Opens a topic, as a reader does, and waits for its question. */
export async function openTopic(page: Page, topic: string): Promise<void> {
  await openFold(page, `topic-${topic}`);
  await expect(topicFold(page, topic).locator('fieldset')).toBeVisible();
}

export function undo(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Undo', exact: true }).click();
}

/** Waits until what was typed is saved in the browser. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toHaveText('Saved in this browser');
}

/** The answers as a file has them. */
export async function answersNow(page: Page): Promise<string> {
  return textOf(await takeAway(page, 'Save answers to a file'));
}

/** Presses a button and waits for the file that it saves. */
export async function savedBy(button: Locator): Promise<Download> {
  const downloading = button.page().waitForEvent('download');
  await button.click();
  return downloading;
}

/** A picture of one colour, made by the browser. */
export async function pictureOf(
  page: Page,
  mediaType: 'image/png' | 'image/jpeg',
  width: number,
  height: number,
): Promise<Buffer> {
  const address = await page.evaluate(
    ({ type, wide, high }) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
      const context = canvas.getContext('2d');
      if (context) context.fillStyle = '#0a5';
      context?.fillRect(0, 0, wide, high);
      return canvas.toDataURL(type);
    },
    { type: mediaType, wide: width, high: height },
  );
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

/** Opens the folds of the details, and no other. */
export async function openDetails(page: Page): Promise<void> {
  for (const id of ['school', 'head', 'owner']) await openFold(page, `detail-${id}`);
}
