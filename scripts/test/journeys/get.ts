import type { StartedBrowser } from '../../../tests/journeys/driver/driver.ts';
import { installPackages, installWithPlaywright } from '../../lib/install-browser.ts';
import { candidates } from './candidates.ts';
import type { Candidate, Engine, Missing } from './engines.ts';

/** Packages of Debian and Ubuntu. Chromium is found, and installed, by what all tests use. */
const PACKAGES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const HOW: Readonly<Record<Engine, string>> = {
  chromium: 'Install Chromium or Chrome.',
  firefox:
    'Install Firefox (Debian: sudo apt-get install firefox-esr), set FIREFOX_PATH to it, ' +
    'or run npx playwright install firefox.',
  webkit:
    'On Debian or Ubuntu: sudo apt-get install webkit2gtk-driver xvfb; elsewhere run ' +
    'npx playwright install webkit.',
};

/** A download that takes longer is taken for one that never comes. */
const PATIENCE = 60_000;

export interface Started extends Candidate {
  readonly browser: StartedBrowser;
}

/**
 * Starts a browser with an engine: one that is installed, or else one that can be installed now.
 *
 * @returns what is missing, why and how to get it, if there is none
 */
export async function getBrowser(engine: Engine): Promise<Started | Missing> {
  const reasons: string[] = [];
  const found = await startFirst(engine, reasons);
  if (found) return found;
  if (install(engine)) {
    const installed = await startFirst(engine, reasons);
    if (installed) return installed;
  }
  const why = reasons.join('; ') || 'none is installed, and none could be installed';
  return { engine, why, how: HOW[engine] };
}

async function startFirst(engine: Engine, reasons: string[]): Promise<Started | null> {
  try {
    for (const candidate of await candidates[engine]()) {
      const browser = await candidate.start().catch((error: unknown) => {
        reasons.push(`${candidate.name} with ${candidate.driver} does not start: ${said(error)}`);
        return null;
      });
      if (browser) return { ...candidate, browser };
    }
  } catch (error) {
    reasons.push(said(error));
  }
  return null;
}

function install(engine: Engine): boolean {
  if (PACKAGES[engine].length === 0) return false;
  console.log(`No ${engine} could be started. Installing one …`);
  return installPackages(PACKAGES[engine]) || installWithPlaywright(engine, PATIENCE);
}

/** The first line: the rest is for somebody who repairs the driver. */
function said(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
