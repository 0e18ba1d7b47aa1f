import type { StartedBrowser } from '../../../tests/journeys/driver/driver.ts';

/** Every browser in use today draws with one of these. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** A browser that could be started. */
export interface Candidate {
  /** As readers know it: "Firefox", "WebKitGTK". */
  readonly name: string;
  /** What works it: "Playwright", "WebDriver BiDi". */
  readonly driver: string;
  readonly start: () => Promise<StartedBrowser>;
}

/** What came of the journeys in one browser. */
export interface Tried {
  readonly engine: Engine;
  readonly name: string;
  readonly version: string;
  readonly driver: string;
  /** Names of journeys. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** Journeys that this driver cannot make. */
  readonly left: readonly string[];
}

/** A browser that could not be had. */
export interface Missing {
  readonly engine: Engine;
  readonly why: string;
  readonly how: string;
}

export type Outcome = Tried | Missing;

export function isTried(outcome: Outcome): outcome is Tried {
  return 'passed' in outcome;
}

/**
 * Reads names of engines, as the command line and the variable BROWSERS have them.
 *
 * @returns all of them where none is named
 * @throws Error if there is no such engine
 */
export function readEngines(names: readonly string[]): Engine[] {
  const unknown = names.filter((name) => !ENGINES.some((one) => one === name));
  if (unknown.length > 0) {
    throw new Error(`There is no browser “${unknown.join(', ')}”: write ${ENGINES.join(', ')}.`);
  }
  return names.length === 0 ? [...ENGINES] : ENGINES.filter((one) => names.includes(one));
}
