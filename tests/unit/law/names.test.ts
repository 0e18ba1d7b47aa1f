import { describe, expect, it } from 'vitest';
import { isOutOfDate, namesOf, soundNames, unsoundNames } from '../../../src/law/names.ts';
import { STATUSES, type Status } from '../../../src/law/schema.ts';
import { madeReference } from '../support/reference-source.ts';

/** A reference that has names of every sort. */
function named(status: Status) {
  return madeReference('Right title', {
    status,
    wordings: ['Cited title', 'Right title, 1991'],
    soundWordings: ['Sound title'],
    otherNames: ['RT', 'Sound title'],
  });
}

const ALL = ['Right title', 'Cited title', 'Right title, 1991', 'Sound title', 'RT'];

/**
 * What may be named of a reference in force, of one under a wrong name, and of one that is gone.
 */
const IN_FORCE = ALL;
const BY_ITS_NAME = ['Right title', 'Sound title', 'RT'];
const GONE = ['Sound title'];

const TABLE: Record<Status, readonly [isOutOfDate: boolean, sound: readonly string[]]> = {
  repealed: [true, GONE],
  replaced: [true, GONE],
  'part-repealed': [true, GONE],
  misnamed: [true, BY_ITS_NAME],
  renamed: [true, BY_ITS_NAME],
  closed: [true, GONE],
  unchecked: [false, GONE],
  amended: [false, IN_FORCE],
  current: [false, IN_FORCE],
};

describe('a reference of each status', () => {
  it('is in the table', () => {
    expect(Object.keys(TABLE)).toEqual(Object.keys(STATUSES));
  });

  it.each(Object.entries(TABLE))('%s: is out of date %j', (status, [outOfDate]) => {
    expect(isOutOfDate(status as Status)).toBe(outOfDate);
  });

  it.each(Object.entries(TABLE))('%s: may be named so', (status, [, sound]) => {
    expect(new Set(soundNames(named(status as Status)))).toEqual(new Set(sound));
  });

  it.each(Object.entries(TABLE))('%s: must not be named otherwise', (status, [, sound]) => {
    const others = ALL.filter((name) => !sound.includes(name));
    expect(unsoundNames(named(status as Status))).toEqual(others);
  });
});

describe('a platform', () => {
  it('that is unchecked may be named, since nothing speaks against its name', () => {
    const platform = { ...named('unchecked'), kind: 'platform' } as const;
    expect(soundNames(platform)).toEqual(ALL);
    expect(unsoundNames(platform)).toEqual([]);
  });

  it('that is closed must not be named, as a law must not that is gone', () => {
    const platform = { ...named('closed'), kind: 'platform' } as const;
    expect(soundNames(platform)).toEqual(GONE);
  });
});

describe('the names of a reference', () => {
  it('are all of them, old and new, each once and the right title first', () => {
    expect(namesOf(named('replaced'))).toEqual(ALL);
  });

  it('are its title alone where it has no others', () => {
    expect(namesOf(madeReference('Chalk Act 1991'))).toEqual(['Chalk Act 1991']);
  });
});
