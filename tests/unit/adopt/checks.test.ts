import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, type Answers } from '../../../src/adopt/answers.ts';
import { findIssues } from '../../../src/adopt/checks.ts';
import { anyAnswers } from '../support/answers.ts';
import { answered, TEMPLATE } from '../support/template.ts';

const issues = (answers: Answers) => findIssues(TEMPLATE, answers).map(({ id }) => id);

describe('a check', () => {
  it('says nothing of a policy that gives no cause', () => {
    expect(issues(answered())).toEqual([]);
  });

  it('is found when all of its conditions hold, and is handed on as it is', () => {
    const answers = answered({ choices: { channels: LEFT_OUT } });
    expect(findIssues(TEMPLATE, answers)).toEqual([
      {
        id: 'parents-without-channel',
        severity: 'contradiction',
        topic: 'channels',
        when: [
          { topic: 'parents', is: ['not-allowed'] },
          { topic: 'channels', is: ['left-out', 'any'] },
        ],
        message: 'Staff are kept from parents, and no channel is named.',
      },
    ]);
  });

  it('is found for any of the positions that a condition names', () => {
    expect(issues(answered({ choices: { channels: 'any' } }))).toEqual(['parents-without-channel']);
  });

  it('is not found when only one of its conditions holds', () => {
    expect(issues(answered({ choices: { parents: 'careful', channels: 'any' } }))).toEqual([]);
  });

  it('is not found while a topic of it is not decided', () => {
    expect(issues(answered({ choices: { channels: null } }))).toEqual([]);
    expect(issues(answered({ choices: { parents: null, channels: 'any' } }))).toEqual([]);
  });

  it('of a contradiction comes before one of a risk, though it is written after it', () => {
    const answers = answered({ choices: { channels: 'any', review: '3-yearly' } });
    expect(issues(answers)).toEqual(['parents-without-channel', 'review-too-seldom']);
  });
});

describe('a check on a number', () => {
  it.each([
    ['13', true],
    ['36', true],
    ['12', false],
    ['1', false],
    ['', false],
    ['three years', false],
    ['36 months', false],
  ])('finds "%s" over 12 to be %j', (review_months, isFound) => {
    const found = issues(answered({ details: { review_months } }));
    expect(found).toEqual(isFound ? ['review-too-seldom'] : []);
  });

  it('goes by what a position fixes while nothing was typed', () => {
    expect(issues(answered({ choices: { review: '3-yearly' } }))).toEqual(['review-too-seldom']);
    expect(issues(answered({ choices: { review: 'no-period' } }))).toEqual([]);
  });
});

it('never throws, whatever was answered', () => {
  const known = TEMPLATE.checks.map(({ id }) => id);
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(issues(answers).filter((id) => !known.includes(id))).toEqual([]);
    }),
  );
});
