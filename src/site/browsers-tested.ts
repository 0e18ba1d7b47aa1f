import tested from './browsers-tested.json' with { type: 'json' };

/** A browser in which the journeys of a reader were made; `npm run browsers` writes it down. */
export interface BrowserTested {
  readonly engine: string;
  readonly name: string;
  readonly version: string;
  /** As in 2026-11-26. */
  readonly date: string;
  readonly journeys: readonly string[];
}

/** What each journey is, in the words of the page about the site; their order is that page’s. */
export const JOURNEY_WORDS: Readonly<Record<string, string>> = {
  read: 'reading',
  search: 'searching',
  compare: 'comparing',
  check: 'checking a document',
  adopt: 'making a policy',
  exports: 'saving files',
  print: 'printing',
};

/** What draws the pages, and which browsers that people know share it. */
export const ENGINE_WORDS: Readonly<Record<string, string>> = {
  chromium: 'Blink, as in Chrome and Edge',
  firefox: 'Gecko',
  webkit: 'WebKit, as in Safari',
};

export const BROWSERS_TESTED: readonly BrowserTested[] = tested;

/** Names of journeys in words: those made, or those that are left. */
export function journeysInWords(journeys: readonly string[]): string {
  const words = Object.entries(JOURNEY_WORDS).flatMap(([name, word]) =>
    journeys.includes(name) ? [word] : [],
  );
  return words.join(', ');
}

/** Journeys that were not made in a browser. */
export function journeysLeft({ journeys }: BrowserTested): string[] {
  return Object.keys(JOURNEY_WORDS).filter((name) => !journeys.includes(name));
}
