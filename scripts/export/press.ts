import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { writeAnswers } from '../../src/adopt/read-answers.ts';
import { readFile } from 'node:fs/promises';
import type { PolicyFormat } from '../../src/export/formats.ts';
import type { PlannedPolicy } from './plan.ts';
import { printPolicy } from './print.ts';

/** A row may take this long, on a slow machine that does other things besides. */
const TIMEOUT = 60_000;

const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
const isRoot = process.getuid?.() === 0;

/** Makes files of policies in one browser, and starts another only if that one has crashed. */
export class Press {
  private browser: Browser | null = null;
  private readonly program: string;
  private readonly url: string;

  /**
   * @param program path of the browser
   * @param url address of the generator
   */
  constructor(program: string, url: string) {
    this.program = program;
    this.url = url;
  }

  /** The files of one policy, made in a window of its own that knows nothing of the others. */
  async make(
    policy: PlannedPolicy,
    formats: readonly PolicyFormat[],
  ): Promise<Map<PolicyFormat, Uint8Array>> {
    const browser = await this.running();
    const context = await browser.newContext({ locale: 'en-GB' });
    try {
      context.setDefaultTimeout(TIMEOUT);
      const page = await context.newPage();
      await this.show(page, policy);
      const files = new Map<PolicyFormat, Uint8Array>();
      for (const format of formats) files.set(format, await made(page, format));
      return files;
    } finally {
      await context.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }

  private async running(): Promise<Browser> {
    if (this.browser?.isConnected()) return this.browser;
    const args = [...(isRoot ? ['--no-sandbox'] : []), ...QUIET];
    const signals = { handleSIGINT: false, handleSIGTERM: false };
    this.browser = await chromium.launch({ executablePath: this.program, args, ...signals });
    return this.browser;
  }

  /** Hands the answers over as a reader does who opens them from a file, and waits until the page shows all of them. */
  private async show(page: Page, { answers, file }: PlannedPolicy): Promise<void> {
    await page.goto(this.url);
    const name = `${file}.json`;
    const buffer = Buffer.from(writeAnswers(answers));
    await page.setInputFiles('#open-answers', { name, mimeType: 'application/json', buffer });
    await page.getByText(`${name} is opened.`).waitFor();
    await quotesAreShown(page);
    await isDrawn(page);
  }
}

/** The list of changes quotes the model, whose words the page loads after it has shown the rest. */
async function quotesAreShown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.change-quotes blockquote')].every((one) =>
      one.querySelector('q'),
    ),
  );
}

/** The running head is written after the page is drawn. */
async function isDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
      }),
  );
}

/** The file that the page prints or, pressed to, saves. */
async function made(page: Page, { id, label }: PolicyFormat): Promise<Uint8Array> {
  if (id === 'pdf') return printPolicy(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  return readFile(await (await download).path());
}
