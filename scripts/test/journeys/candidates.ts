import { existsSync, globSync } from 'node:fs';
import { chromium, firefox, webkit, type BrowserType } from 'playwright';
import { startFirefox } from '../../../tests/journeys/driver/firefox.ts';
import { startWithPlaywright } from '../../../tests/journeys/driver/playwright.ts';
import { startWebKit } from '../../../tests/journeys/driver/webkit.ts';
import { findBrowser } from '../../lib/browser.ts';
import { findProgram } from '../../lib/programs.ts';
import type { Candidate, Engine } from './engines.ts';

/** Where Firefox is where no folder of programs has it. */
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
/** Where distributions keep the browser that WebKitGTK's driver works. */
const MINI_BROWSERS = '/usr/{lib,lib/*,libexec}/webkit{2gtk-4.1,gtk-6.0,2gtk-4.0}/MiniBrowser';

/** The browsers with an engine that are installed, the best first. */
export const candidates: Readonly<Record<Engine, () => Promise<Candidate[]>>> = {
  chromium: async () => {
    const program = await findBrowser();
    const start = () => startWithPlaywright(chromium, program);
    return [{ name: 'Chromium', driver: 'Playwright', start }];
  },
  firefox: () => Promise.resolve([...own(firefox, 'Firefox'), ...stockFirefox()]),
  webkit: () => Promise.resolve([...own(webkit, 'WebKit'), ...webKitGtk()]),
};

/** Playwright's own, where it was downloaded. */
function own(type: BrowserType, name: string): Candidate[] {
  if (!existsSync(type.executablePath())) return [];
  return [{ name, driver: 'Playwright', start: () => startWithPlaywright(type, null) }];
}

function stockFirefox(): Candidate[] {
  const places = [process.env['FIREFOX_PATH'], findProgram('firefox-esr', 'firefox')];
  const program = [...places, ...FIREFOX_PLACES].find((place) => place && existsSync(place));
  if (!program) return [];
  return [{ name: 'Firefox', driver: 'WebDriver BiDi', start: () => startFirefox(program) }];
}

/** It draws a window, so it needs a display; one in memory is best, for nobody sees it. */
function webKitGtk(): Candidate[] {
  const driver = findProgram('WebKitWebDriver');
  const [browser] = globSync(MINI_BROWSERS);
  const display = findProgram('Xvfb');
  const hasScreen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (driver === null || browser === undefined || (display === null && !hasScreen)) return [];
  const start = () => startWebKit({ driver, browser, display });
  return [{ name: 'WebKitGTK', driver: 'WebDriver', start }];
}
