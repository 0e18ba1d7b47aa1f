import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../lib/run.mjs';
import { ENGINES, type Engine, type Tried } from './engines.ts';

const FILE = join(root, 'src/site/browsers-tested.json');

/** What the page about the site says of one browser. */
export interface Recorded {
  readonly engine: Engine;
  readonly name: string;
  readonly version: string;
  readonly driver: string;
  /** The day on which it was tried, as in 2026-11-26. */
  readonly date: string;
  readonly journeys: readonly string[];
}

/** What is on record; nothing if there is no record yet. */
export function readRecord(): Recorded[] {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Recorded[];
  } catch {
    return [];
  }
}

/** Puts what was tried in place of what was on record of the same engine. */
export async function writeRecord(tried: readonly Tried[], date: string): Promise<void> {
  const text = JSON.stringify(recordWith(readRecord(), tried, date));
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
}

/** @returns the record with what was tried; only what passed is claimed */
export function recordWith(
  record: readonly Recorded[],
  tried: readonly Tried[],
  date: string,
): Recorded[] {
  const fresh = tried.map(({ engine, name, version, driver, passed }) => {
    return { engine, name, version, driver, date, journeys: passed };
  });
  return ENGINES.flatMap((engine) => {
    const one = [...fresh, ...record].find((entry) => entry.engine === engine);
    return one === undefined ? [] : [one];
  });
}

/**
 * Compares what was tried with what is on record.
 *
 * @returns a sentence for each disagreement: what is claimed and failed, and what passed and is not
 *   claimed
 */
export function disagreements(record: readonly Recorded[], tried: readonly Tried[]): string[] {
  return tried.flatMap(({ engine, name, passed, failed }) => {
    const claimed = record.find((one) => one.engine === engine)?.journeys ?? [];
    const wrong = claimed.filter((journey) => failed.includes(journey));
    const behind = passed.filter((journey) => !claimed.includes(journey));
    return [
      ...wrong.map((one) => `The record says that “${one}” works in ${name}; it does not.`),
      ...behind.map(
        (one) => `The record does not say that “${one}” works in ${name}: run npm run browsers.`,
      ),
    ];
  });
}
