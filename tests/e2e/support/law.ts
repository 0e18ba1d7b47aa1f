import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PublishedReference } from '../../../src/law/publish.ts';

/** The register as published, in the order in which it is shown. */
export const REFERENCES = JSON.parse(
  readFileSync('dist/data/references.json', 'utf8'),
) as readonly PublishedReference[];

/**
 * How many things each policy names, and how many of these are out of date: counted by hand in the
 * documents.
 */
export const COUNTS: Readonly<Record<string, { all: number; outOfDate: number }>> = {
  neu: { all: 14, outOfDate: 4 },
  'newall-green': { all: 23, outOfDate: 6 },
  'alderley-edge': { all: 8, outOfDate: 1 },
  'clifton-lodge': { all: 23, outOfDate: 8 },
  littletown: { all: 13, outOfDate: 4 },
};

const OUT_OF_DATE = ['repealed', 'replaced', 'part-repealed', 'misnamed', 'renamed', 'closed'];

/** Words that name what Twitter has become, so that they are not out of date. */
const SOUND = ['X (formerly known as Twitter)', 'X, (formerly Twitter)'];

export function isOutOfDate({ status }: PublishedReference): boolean {
  return OUT_OF_DATE.includes(status);
}

/** What a policy names. */
export function namedBy(slug: string): PublishedReference[] {
  return REFERENCES.filter(({ cited }) => cited.some((one) => one.policy === slug));
}

/** What a policy names otherwise than as it is today. */
export function namedOutOfDateBy(slug: string): PublishedReference[] {
  return REFERENCES.filter(
    (reference) =>
      isOutOfDate(reference) &&
      reference.cited.some(({ policy, words }) => policy === slug && !SOUND.includes(words)),
  );
}

/**
 * Clauses of a policy that name a reference, each once; with `unsoundOnly`, those that do not name
 * it as it is today.
 */
export function clausesNaming(
  { cited }: PublishedReference,
  slug: string,
  unsoundOnly = false,
): string[] {
  const own = cited.filter(
    ({ policy, words }) => policy === slug && !(unsoundOnly && SOUND.includes(words)),
  );
  return [...new Set(own.map(({ clause }) => clause))];
}

/** Whether the margin of the clauses that name it speaks of it. */
export function isTold({ status, kind }: PublishedReference): boolean {
  return status !== 'current' && !(status === 'unchecked' && kind === 'platform');
}

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly note: string;
  /** What comes after each name: "Cite today", "Named by". */
  readonly facts: Readonly<Record<string, string>>;
  /** Where the links after each name lead. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** Reads the entries of the register that are shown. */
export function entriesShown(page: Page): Promise<Entry[]> {
  return page.locator('.reference').evaluateAll((all) => {
    const wordsOf = (one: Element | null | undefined) =>
      (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const names = Array.from(one.querySelectorAll('dt'));
        const pairs = names.map((name) => [wordsOf(name), name.nextElementSibling] as const);
        const hrefs = (fact: Element | null) =>
          Array.from(fact?.querySelectorAll('a') ?? [], (link) => link.getAttribute('href') ?? '');
        return {
          id: one.id,
          title: wordsOf(one.querySelector('h3')),
          state: wordsOf(one.querySelector('.state')),
          note: wordsOf(one.querySelector(':scope > p:not(.state)')),
          facts: Object.fromEntries(pairs.map(([name, fact]) => [name, wordsOf(fact)])),
          links: Object.fromEntries(pairs.map(([name, fact]) => [name, hrefs(fact)])),
        };
      });
  });
}
