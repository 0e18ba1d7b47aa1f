import { describe, expect, it } from 'vitest';
import { countOf } from '../../../../../scripts/test/journeys/count.ts';
import { readEngines, type Tried } from '../../../../../scripts/test/journeys/engines.ts';
import { disagreements, recordWith } from '../../../../../scripts/test/journeys/record.ts';
import { tableOf, warningsOf } from '../../../../../scripts/test/journeys/table.ts';

const FIREFOX: Tried = {
  engine: 'firefox',
  name: 'Firefox',
  version: '153.7.0',
  driver: 'WebDriver BiDi',
  passed: ['read', 'search'],
  failed: [],
  left: [],
};
const MISSING = {
  engine: 'webkit',
  why: 'none is installed, and none could be installed',
  how: 'Install it.',
} as const;

describe('the browsers to try', () => {
  it('are all of them where none is named', () => {
    expect(readEngines([])).toEqual(['chromium', 'firefox', 'webkit']);
  });

  it('are those that are named, in their own order', () => {
    expect(readEngines(['webkit', 'chromium'])).toEqual(['chromium', 'webkit']);
  });

  it('are refused where there is no such', () => {
    expect(() => readEngines(['safari'])).toThrow(
      'There is no browser “safari”: write chromium, firefox, webkit.',
    );
  });
});

describe('the table at the end', () => {
  it('has a line for each browser: what passed, what failed, what its driver cannot do', () => {
    const failed = { ...FIREFOX, passed: ['read'], failed: ['search'], left: ['print'] };
    const [, line] = tableOf([failed]).split('\n');
    expect(line).toBe(
      'Firefox  153.7.0  WebDriver BiDi  1 of 2 passed; failed: search; its driver cannot print',
    );
  });

  it('is followed by a warning on each browser that could not be had', () => {
    expect(tableOf([FIREFOX, MISSING])).toContain('could not run, see below');
    expect(warningsOf([FIREFOX, MISSING])).toEqual([
      'NOT TRIED in webkit: none is installed, and none could be installed. Install it.',
    ]);
  });
});

describe('the record for the page about the site', () => {
  const date = '2026-11-26';
  const record = recordWith([], [FIREFOX], date);

  it('claims what passed, and nothing else', () => {
    const [one] = recordWith([], [{ ...FIREFOX, failed: ['print'] }], date);
    expect(one).toEqual({
      engine: 'firefox',
      name: 'Firefox',
      version: '153.7.0',
      driver: 'WebDriver BiDi',
      date,
      journeys: ['read', 'search'],
    });
  });

  it('keeps what was on record of browsers that were not tried now', () => {
    const chromium = { ...FIREFOX, engine: 'chromium', name: 'Chromium' } as const;
    const both = recordWith(record, [chromium], '2026-12-01');
    expect(both.map(({ name, date: day }) => [name, day])).toEqual([
      ['Chromium', '2026-12-01'],
      ['Firefox', date],
    ]);
  });

  it('agrees with a run in which all that it claims passed', () => {
    expect(disagreements(record, [FIREFOX])).toEqual([]);
  });

  it('is contradicted by what fails, and is behind what passes', () => {
    expect(disagreements(record, [{ ...FIREFOX, passed: ['read'], failed: ['search'] }])).toEqual([
      'The record says that “search” works in Firefox; it does not.',
    ]);
    expect(disagreements(record, [{ ...FIREFOX, passed: ['read', 'search', 'print'] }])).toEqual([
      'The record does not say that “print” works in Firefox: run npm run browsers.',
    ]);
  });

  it('is not contradicted by what a driver cannot do', () => {
    expect(disagreements(record, [{ ...FIREFOX, passed: ['read'], left: ['search'] }])).toEqual([]);
  });
});

describe('the count', () => {
  it('is of journeys, and of what the record has wrong', () => {
    const failed = { ...FIREFOX, passed: ['read'], failed: ['search'] };
    expect(countOf([FIREFOX, failed], 1, false)).toEqual({ passed: 3, failed: 2 });
  });

  it('has a browser that could not be had as a failure in CI, elsewhere as a warning', () => {
    expect(countOf([FIREFOX, MISSING], 0, true)).toEqual({ passed: 2, failed: 1 });
    expect(countOf([FIREFOX, MISSING], 0, false)).toEqual({ passed: 2, failed: 0 });
  });

  it('is never that of a success where no browser could be had', () => {
    expect(countOf([MISSING], 0, false)).toEqual({ passed: 0, failed: 1 });
  });
});
