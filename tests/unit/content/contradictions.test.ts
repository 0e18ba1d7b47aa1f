import { describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { findIssues } from '../../../src/adopt/checks.ts';
import { siteTemplate } from '../support/site-template.ts';

const START = startFrom(siteTemplate, RECOMMENDED);

/** Ids of the contradictions between some choices, and no others. */
function contradictions(choices: Record<string, string>): string[] {
  return findIssues(siteTemplate, { ...START, choices })
    .filter(({ severity }) => severity === 'contradiction')
    .map(({ id }) => id);
}

/**
 * Pairs of positions that cannot be together, written topic/position, with the check that says
 * so.
 */
const PAIRS = [
  [
    'whistleblowing/must-not-criticise',
    'personal-views/recognised-avoid-harm',
    'criticism-and-comment',
  ],
  ['whistleblowing/must-not-criticise', 'respect/no-attacks', 'criticism-and-disagreement'],
  ['whistleblowing/must-not-criticise', 'reputation/should-not-harm', 'criticism-and-harm'],
  ['pupils-as-contacts/must-never-except-family', 'relatives/no-terms', 'family-terms-differ'],
  ['pupils-as-contacts/only-if-established', 'relatives/no-terms', 'family-terms-differ'],
  [
    'pupils-as-contacts/must-not-except-earlier-tie',
    'private-messages/personal-accounts-barred',
    'earlier-tie-without-messages',
  ],
  [
    'parents-as-contacts/not-if-conflict',
    'private-messages/personal-accounts-barred',
    'parents-without-messages',
  ],
  [
    'parents-as-contacts/must-be-cautious',
    'private-messages/personal-accounts-barred',
    'parents-without-messages',
  ],
  [
    'parents-as-contacts/be-cautious',
    'private-messages/personal-accounts-barred',
    'parents-without-messages',
  ],
  ['images/must-not-publish', 'altered-images/with-agreement', 'images-by-agreement'],
  [
    'cyberbullying/must-report-keep-records',
    'sexual-harassment/zero-tolerance',
    'harassment-must-and-may',
  ],
  [
    'reporting-concerns/must-tell-head',
    'cyberbullying/should-report-keep-records',
    'reports-to-whom',
  ],
  ['reporting-concerns/must-tell-head', 'cyberbullying/expected-to-report', 'reports-to-whom'],
  ['use-covered/both-on-any-equipment', 'monitoring/may-be-monitored', 'private-life-monitored'],
  [
    'use-covered/both-own-equipment-if-representing',
    'monitoring/may-be-monitored',
    'private-life-monitored',
  ],
  [
    'passwords-in-investigation/may-be-expected',
    'account-security/must-keep-private',
    'passwords-kept-private',
  ],
  [
    'passwords-in-investigation/may-be-expected',
    'account-security/should-keep-confidential',
    'passwords-kept-private',
  ],
] as const;

function choiceOf(written: string): [topic: string, position: string] {
  const [topic = '', position = ''] = written.split('/');
  return [topic, position];
}

describe('two positions that cannot be together', () => {
  it.each(PAIRS)('%s and %s are told of', (a, b, check) => {
    expect(contradictions(Object.fromEntries([choiceOf(a), choiceOf(b)]))).toEqual([check]);
    expect(contradictions(Object.fromEntries([choiceOf(a)]))).toEqual([]);
    expect(contradictions(Object.fromEntries([choiceOf(b)]))).toEqual([]);
  });

  it('are all pairs of positions that a check calls a contradiction', () => {
    const told = siteTemplate.checks.flatMap(({ id, severity, when }) => {
      const choices = when.flatMap((one) => {
        return 'topic' in one ? [one.is.map((position) => `${one.topic}/${position}`)] : [];
      });
      const [first = [], second = []] = choices;
      const isOfPositions = choices.flat().every((choice) => !choice.endsWith('/left-out'));
      if (severity !== 'contradiction' || !isOfPositions) return [];
      return first.flatMap((a) => second.map((b) => [id, ...[a, b].toSorted()].join(' ')));
    });
    const pairs = PAIRS.map(([a, b, check]) => [check, ...[a, b].toSorted()].join(' '));
    expect(told.toSorted()).toEqual(pairs.toSorted());
  });
});
