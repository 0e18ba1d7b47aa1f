import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { RECOMMENDED } from '../../src/adopt/answers.ts';
import { startFrom } from '../../src/adopt/starts.ts';
import { assemble } from '../../src/adopt/assemble.ts';
import { changesFromBase } from '../../src/adopt/changes.ts';
import { openSite } from '../lib/site.ts';
import { loadTemplate } from '../export/template.ts';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';
import { peakMemory, slowed } from './slowed.ts';
import { time } from './time.ts';

const RUNS = 3;
const ARGUMENTS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * How long a policy takes: to assemble, from click to Word file and PDF, and from command to file.
 */
export async function benchAdopting(): Promise<void> {
  const template = loadTemplate(root);
  const answers = startFrom(template, RECOMMENDED);
  console.log('\nMaking a policy');
  line('assemble the recommended policy', time(() => assemble(template, answers)).ms);
  line('list its changes', time(() => changesFromBase(template, answers)).ms);
  await benchClicks();
  for (const format of ['pdf', 'docx']) line(`command to ${format}`, commandTo(format));
}

function line(what: string, ms: number): void {
  const shown = ms < 100 ? ms.toFixed(1) : String(Math.round(ms));
  console.log(`  ${what.padEnd(40)} ${shown.padStart(7)} ms`);
}

/**
 * From the click to the finished download: with the code for the format to load, then without, then
 * with all that the page does slowed.
 */
async function benchClicks(): Promise<void> {
  const site = await openSite(root);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ARGUMENTS });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    for (const label of ['Word', 'Download PDF']) {
      const click = () => clickToFile(page, label);
      for (let run = 0; run < RUNS; run++) {
        line(`click to ${label}${run === 0 ? ', the first time' : ', again'}`, await click());
      }
      line(`click to ${label}, slowed 4 times`, await slowed(browser, 4, click));
    }
    const peak = await peakMemory(browser);
    if (peak !== null)
      console.log(`  most memory of the page                  ${Math.round(peak)} MB`);
  } finally {
    await browser.close();
    site.close();
  }
}

async function clickToFile(page: Page, label: string): Promise<number> {
  const button = page.getByRole('button', { name: label, exact: true });
  await button.waitFor();
  const start = performance.now();
  const download = page.waitForEvent('download');
  await button.click();
  await (await download).path();
  return performance.now() - start;
}

/** Milliseconds for the whole command, browser started and ended. */
function commandTo(format: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'));
  try {
    const start = performance.now();
    const args = ['--set', 'school=Hill View Primary School', '--only', format, '--out', folder];
    const { status, stderr } = spawnSync('node', ['scripts/export/start.mjs', ...args], {
      cwd: root,
    });
    if (status !== 0) throw new Error(`The export failed: ${stderr}`);
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
