import { describe, expect, it } from 'vitest';
import {
  adoptedVersion,
  keepAdopted,
  nextVersion,
  recordState,
  versionBefore,
  withAdopted,
  withDayAdopted,
} from '../../../src/adopt/adoption.ts';
import type { AdoptedVersion, Answers } from '../../../src/adopt/answers.ts';
import { detailOf } from '../../../src/adopt/details.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { nextReview } from '../../../src/adopt/control.ts';
import { readAnswers, writeAnswers } from '../../../src/adopt/read-answers.ts';
import type { Detail, Template } from '../../../src/adopt/template.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const DETAILS = {
  school: 'Hill View',
  channels: 'email',
  owner: 'A. Head',
  date_adopted: '2026-12-09',
};
const FINISHED = answered({ details: DETAILS });

const WITH_MINUTE: Template = {
  ...TEMPLATE,
  details: [
    ...TEMPLATE.details,
    { ...(TEMPLATE.details[3] as Detail), id: 'minute_reference', required: false },
  ],
};

const versionOf = (answers: Answers) =>
  adoptedVersion(TEMPLATE, answers, assemble(TEMPLATE, answers));

/** @throws Error if the policy is a draft */
function adopt(answers: Answers): Answers {
  const version = versionOf(answers);
  if (!version) throw new Error('The policy is a draft.');
  return withAdopted(answers, version);
}

describe('a version that is adopted', () => {
  it('is the finished policy, with its day, its number and all its words', () => {
    const version = versionOf(FINISHED);
    expect(version).toMatchObject({ on: '2026-12-09', version: '1.0', template: 'one' });
    expect(version?.policy.sections[0]).toMatchObject({
      number: '1',
      clauses: [{ number: '1.1', paragraphs: ['This policy is for all who work at Hill View.'] }],
    });
    expect(version?.policy.laws).toEqual(['Blackboard Act 1991']);
  });

  it.each([
    ['something is missing', { ...DETAILS, owner: '' }],
    ['there is no day', { ...DETAILS, date_adopted: '' }],
    ['the day is not in the calendar', { ...DETAILS, date_adopted: '2026-02-30' }],
  ])('is none while %s', (_why, details) => {
    expect(versionOf(answered({ details }))).toBeNull();
  });

  it('is kept once for its day, and the newest five are kept', () => {
    const days = ['2021', '2022', '2023', '2024', '2025', '2026'].map((year) => `${year}-12-09`);
    const all = days
      .toReversed()
      .reduce(
        (answers, day) =>
          adopt({ ...answers, details: { ...DETAILS, version: day, date_adopted: day } }),
        FINISHED,
      );
    expect(all.adopted.map(({ on }) => on)).toEqual(days.slice(1));
    expect(adopt({ ...all, details: DETAILS }).adopted).toHaveLength(5);
  });

  it('gives way to newer ones where all could not be opened again', () => {
    const own = Array.from({ length: 400 }, (_one, at) =>
      ownClause(at + 1, 'scope', `Clause ${at}`, 'Staff must not. '.repeat(60)),
    );
    const all = ['2024', '2025', '2026', '2027'].reduce(
      (answers, year) =>
        adopt({
          ...answers,
          own,
          details: { ...DETAILS, version: year, date_adopted: `${year}-12-09` },
        }),
      FINISHED,
    );
    expect(all.adopted.map(({ version }) => version)).toEqual(['2026', '2027']);
    expect(readAnswers(TEMPLATE, writeAnswers(all)).answers).toEqual(all);
  });

  it('comes back from a file as it was', () => {
    const { answers, problems } = readAnswers(TEMPLATE, writeAnswers(adopt(FINISHED)));
    expect(problems).toEqual([]);
    expect(answers).toEqual(adopt(FINISHED));
  });
});

describe('the words that stand', () => {
  it('are those of the version, or others', () => {
    expect(recordState(FINISHED, versionOf(FINISHED))).toBe('none');
    const kept = adopt(FINISHED);
    expect(recordState(kept, versionOf(kept))).toBe('same');
    const other = { ...kept, edits: { 'people/all': { text: 'Other.', bullets: [] } } };
    expect(recordState(other, versionOf(other))).toBe('other');
  });

  it('stay one version when its day is corrected', () => {
    const typo = adopt({ ...FINISHED, details: { ...DETAILS, date_adopted: '2062-12-09' } });
    const corrected = adopt({ ...typo, details: DETAILS });
    expect(corrected.adopted.map(({ on }) => on)).toEqual(['2026-12-09']);
    const again = { ...DETAILS, version: '2.0', date_adopted: '2027-12-08' };
    expect(adopt({ ...corrected, details: again }).adopted).toHaveLength(2);
  });

  it('are not compared with a version of a later day', () => {
    const both = adopt({
      ...adopt(FINISHED),
      details: { ...DETAILS, version: '2.0', date_adopted: '2027-12-08' },
    });
    expect(versionBefore(TEMPLATE, { ...both, details: DETAILS })).toBeNull();
  });

  it('are compared with the version before, not with that of the day at hand', () => {
    const kept = adopt(FINISHED);
    expect(versionBefore(TEMPLATE, kept)).toBeNull();
    const next = { ...kept, details: { ...DETAILS, date_adopted: '2027-12-08' } };
    expect(versionBefore(TEMPLATE, next)?.on).toBe('2026-12-09');
  });
});

describe('the next version', () => {
  const kept = adopt(FINISHED);
  const last = kept.adopted[0] as AdoptedVersion;
  const next = nextVersion(TEMPLATE, kept, last);

  it('counts on, empties the day of adoption and notes the last in the log', () => {
    expect(next.details).toMatchObject({
      version: '2.0',
      date_adopted: '',
      change_log: '1.0, adopted on 9 December 2026',
    });
    expect(detailOf(TEMPLATE, next, 'owner')).toBe('A. Head');
  });

  it('is noted once in the log, also when the minute is not at hand any more', () => {
    const minuted = { ...kept, details: { ...DETAILS, minute_reference: 'Item 7' } };
    const once = nextVersion(WITH_MINUTE, minuted, last);
    expect(once.details['change_log']).toBe('1.0, adopted on 9 December 2026 (Item 7)');
    const twice = nextVersion(WITH_MINUTE, once, last);
    expect(twice.details['change_log']).toBe(once.details['change_log']);
  });

  it('is reviewed when its own day of adoption says', () => {
    expect(nextReview(TEMPLATE, kept)).toBe('2027-12-09');
    expect(nextReview(TEMPLATE, next)).toBeNull();
    const adopted = { ...next, details: { ...next.details, date_adopted: '2027-12-08' } };
    expect(nextReview(TEMPLATE, adopted)).toBe('2028-12-08');
  });

  it('keeps what the school wrote into the log, the newest first, and notes no version twice', () => {
    const logged = { ...kept, details: { ...DETAILS, change_log: '0.9, a trial' } };
    const once = nextVersion(TEMPLATE, logged, last);
    expect(once.details['change_log']).toBe('1.0, adopted on 9 December 2026\n0.9, a trial');
    const twice = nextVersion(TEMPLATE, once, last);
    expect(twice.details['change_log']).toBe(once.details['change_log']);
  });

  it.each([
    ['1.0', '2.0'],
    ['v3', 'v4'],
    ['2.7.1', '3.0.0'],
    ['2026', '2027'],
    ['Final', 'Final'],
    ['09', '10'],
    ['v2 (final)', 'v3 (final)'],
    ['2026/27', '2027/28'],
    ['2099–2100', '2100–2101'],
    ['2026-12', '2026-12'],
    ['2 of 9 December 2026', '2 of 9 December 2026'],
  ])('of version %s is %s', (version, expected) => {
    const numbered = { ...kept, details: { ...DETAILS, version } };
    expect(nextVersion(TEMPLATE, numbered, last).details['version']).toBe(expected);
  });
});

describe('a policy that is taken away', () => {
  const keep = (answers: Answers, today: string) =>
    keepAdopted(TEMPLATE, answers, assemble(TEMPLATE, answers), today);

  it('is kept as adopted once its day has come, and not before the vote', () => {
    expect(keep(FINISHED, '2026-12-08')).toEqual({ answers: FINISHED, keeping: 'not-yet' });
    expect(keep(FINISHED, '2026-12-09')).toEqual({ answers: adopt(FINISHED), keeping: 'now' });
    expect(keep(adopt(FINISHED), '2026-12-10').keeping).toBe('before');
  });

  it('does not replace other words that are kept for the same day', () => {
    const other = { ...adopt(FINISHED), edits: { 'people/all': { text: 'Other.', bullets: [] } } };
    expect(keep(other, '2027-01-15')).toEqual({ answers: other, keeping: 'other' });
  });
});

describe('a day of adoption that is typed', () => {
  const kept = adopt(FINISHED);

  it('after that of the last version counts on by itself and notes the last', () => {
    expect(withDayAdopted(TEMPLATE, kept, '2027-12-08').details).toMatchObject({
      version: '2.0',
      date_adopted: '2027-12-08',
      change_log: '1.0, adopted on 9 December 2026',
    });
  });

  it.each(['2026-12-09', '2026-11-01', '', '0002-12-08'])('as %j changes nothing else', (day) => {
    expect(withDayAdopted(TEMPLATE, kept, day).details).toEqual({ ...DETAILS, date_adopted: day });
  });

  it('leaves a number that the school has typed itself', () => {
    const numbered = { ...kept, details: { ...DETAILS, version: '1.1' } };
    expect(withDayAdopted(TEMPLATE, numbered, '2027-12-08').details['version']).toBe('1.1');
  });
});
