import type { Page } from 'playwright';

/** A picture of the README. */
export interface Shot {
  /** Its file in docs/pictures/, without the ending. */
  readonly name: string;
  /** Address under that of the site. */
  readonly path: string;
  /** Does what a reader does to see this, and waits until it can be seen. */
  readonly show: (page: Page) => Promise<void>;
  /** Selector of what the picture is about: its words tell whether the picture is out of date. */
  readonly about: string;
}

/** The window that all pictures show, in px. */
export const WINDOW = { width: 1200, height: 760 } as const;

export const SHOTS: readonly Shot[] = [
  {
    name: 'comparison',
    path: 'compare/neu/littletown/',
    show: async (page) => {
      await page.locator('[id="neu-5.3"]').first().waitFor();
      await page.evaluate(() => document.getElementById('neu-5.3')?.scrollIntoView());
    },
    about: '[id="neu-5.3"]',
  },
  {
    name: 'check',
    path: 'check/',
    show: async (page) => {
      await page.getByRole('button', { name: 'Try the sample' }).click();
      await page.locator('.report[aria-busy="false"] #in-short').waitFor();
      await page.evaluate(() => document.getElementById('in-short')?.scrollIntoView());
    },
    about: '#in-short + .lead',
  },
  {
    name: 'generator',
    path: 'adopt/',
    show: async (page) => {
      await page.locator('.generator[data-ready]').waitFor();
      await openFold(page, 'detail-school');
      await page.locator('#detail-school').fill('Hill View Primary School');
      await openFold(page, 'topic-parents-as-contacts');
      await page.locator('#topic-parents-as-contacts fieldset').waitFor();
      await page.getByRole('radio', { name: 'Must be cautious' }).first().check();
      await page.evaluate(() => {
        document.getElementById('topic-parents-as-contacts')?.scrollIntoView();
      });
      await page.locator('#clause-parents-as-contacts.at-hand').waitFor();
    },
    about: '#topic-parents-as-contacts',
  },
];

/** Opens a fold, and those that it is in. */
async function openFold(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((inside) => {
    const foldAround = (one: Element | null) => one?.closest('details') ?? null;
    for (let fold = foldAround(inside); fold; fold = foldAround(fold.parentElement)) {
      fold.open = true;
    }
  });
}

/** The words of a picture in one line, as a reader sees them. */
export async function wordsOf(page: Page, { about }: Shot): Promise<string> {
  const text = await page.locator(about).first().innerText();
  return text.replaceAll(/\s+/g, ' ').trim();
}
