import { JOURNEYS, type Journey } from '../../../tests/journeys/index.ts';
import { expectQuiet, readerWith } from '../../../tests/journeys/reader.ts';
import type { Driver, StartedBrowser } from '../../../tests/journeys/driver/driver.ts';
import type { Engine, Outcome } from './engines.ts';
import { getBrowser } from './get.ts';
import { within } from '../../../tests/journeys/driver/within.ts';

/** Only to end what hangs: no journey depends on how fast the machine is. */
const HANGS = 300_000;
const CLOSING_HANGS = 30_000;

/**
 * Makes every journey in a browser with an engine, and prints a line for each.
 *
 * @param home address of the site
 */
export async function goIn(engine: Engine, home: string): Promise<Outcome> {
  const got = await getBrowser(engine);
  if (!('browser' in got)) return got;
  const { name, driver, browser } = got;
  const done = { passed: [] as string[], failed: [] as string[], left: [] as string[] };
  try {
    for (const journey of JOURNEYS) {
      const began = performance.now();
      const result = await go(journey, browser, home);
      done[result.kind].push(journey.name);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${WORDS[result.kind]}  ${name}: ${journey.name} (${seconds} s)`);
      if (result.kind === 'failed') console.error(result.error);
    }
  } finally {
    await within(CLOSING_HANGS, name, browser.close()).catch(() => undefined);
  }
  return { engine, name, version: browser.version, driver, ...done };
}

const WORDS = { passed: 'passed  ', failed: 'FAILED  ', left: 'left out' } as const;

type Result =
  { readonly kind: 'passed' | 'left' } | { readonly kind: 'failed'; readonly error: unknown };

async function go(journey: Journey, browser: StartedBrowser, home: string): Promise<Result> {
  if (journey.needsPrint && !browser.canPrint) return { kind: 'left' };
  let tab: Driver | null = null;
  try {
    tab = await within(HANGS, 'A new tab', browser.newTab());
    await within(HANGS, 'The journey', walk(journey, tab, home));
    return { kind: 'passed' };
  } catch (error) {
    return { kind: 'failed', error };
  } finally {
    if (tab) await within(CLOSING_HANGS, 'The end of a tab', tab.close()).catch(() => undefined);
  }
}

async function walk(journey: Journey, tab: Driver, home: string): Promise<void> {
  await tab.resize(1280, 800);
  const reader = readerWith(tab, home);
  await journey.run(reader);
  await expectQuiet(reader);
}
