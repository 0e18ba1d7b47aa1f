import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { installPackages, installWithPlaywright } from './install-browser.ts';
import { searchFolders } from './programs.ts';

/**
 * The shell comes first: the whole browser draws a window of its own, which nobody sees, for every
 * page that a test opens.
 */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const NOTHING_FOUND =
  'This needs Chromium, and none could be found or installed here: install Chromium or Chrome ' +
  '(on Debian or Ubuntu: sudo apt-get install chromium), or set BROWSER_PATH to one, and try again.';

/**
 * Finds a browser for tests and exports: BROWSER_PATH, Playwright's own, or an installed Chromium
 * or Chrome; otherwise installs one.
 *
 * @returns path of the browser's program
 * @throws Error with one sentence on what to do, if there is none and none can be installed
 */
export async function findBrowser(): Promise<string> {
  const found = installed() ?? (install() ? installed() : null);
  if (found === null) throw new Error(NOTHING_FOUND);
  return found;
}

function installed(): string | null {
  const places = [
    process.env['BROWSER_PATH'],
    chromium.executablePath(),
    ...searchFolders().flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
  ];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** Tries Debian's package where we may, which is quick to fail, then Playwright's own download. */
function install(): boolean {
  console.log('No browser found. Installing one …');
  return (
    ['chromium-headless-shell', 'chromium'].some((name) => installPackages([name])) ||
    installWithPlaywright('chromium')
  );
}
