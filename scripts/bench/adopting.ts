import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { RECOMMENDED, startFrom } from '../../src/adopt/answers.ts';
import { assemble } from '../../src/adopt/assemble.ts';
import { changesFromBase } from '../../src/adopt/changes.ts';
import { openSite } from '../lib/site.ts';
import { loadTemplate } from '../export/template.ts';
import { findBrowser } from '../lib/browser.ts';
import { root } from '../lib/run.mjs';
import { time } from './time.ts';

const RUNS = 3;

/** How long a policy takes: to assemble, from click to Word file, and from command to PDF. */
export async function benchAdopting(): Promise<void> {
  const template = loadTemplate(root);
  const answers = startFrom(template, RECOMMENDED);
  console.log('\nMaking a policy');
  line('assemble the recommended policy', time(() => assemble(template, answers)).ms);
  line('list its changes', time(() => changesFromBase(template, answers)).ms);
  for (const [index, ms] of (await clicksToWord()).entries()) {
    line(`click to Word file${index === 0 ? ', the first time' : ', again'}`, ms);
  }
  for (const format of ['pdf', 'docx']) line(`command to ${format}`, commandTo(format));
}

function line(what: string, ms: number): void {
  const shown = ms < 100 ? ms.toFixed(1) : String(Math.round(ms));
  console.log(`  ${what.padEnd(34)} ${shown.padStart(7)} ms`);
}

/** Milliseconds from the click to the finished download: with the code for Word to load, then without. */
async function clicksToWord(): Promise<number[]> {
  const site = await openSite(root);
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await clickToWord(page));
    return times;
  } finally {
    await browser.close();
    site.close();
  }
}

async function clickToWord(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Word', exact: true });
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
