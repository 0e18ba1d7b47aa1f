import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/history/schema.ts';
import { anchorOf, changeInWords, subjectOf } from '../../../src/history/words.ts';

const NAMES = {
  policy: () => 'Hill View',
  topic: (id: string) => (id === 'review' ? 'Review' : 'Leavers'),
  reference: () => 'Blackboard Act 1991',
};
const CORRECTED: Change = {
  kind: 'stance-corrected',
  policy: 'hill-view',
  topic: 'review',
  was: 'Every 2 years',
  now: 'silent',
  says: 'Clause 4 is about something else.',
};

describe('a change in words', () => {
  it('says what we said before and what we say now, and why', () => {
    expect(changeInWords(CORRECTED)).toBe(
      'We said “Every 2 years”. We say now that it is silent. Clause 4 is about something else.',
    );
    expect(changeInWords({ ...CORRECTED, was: 'silent', now: 'Every 12 months' })).toBe(
      'We said that it is silent. We say now “Every 12 months”. Clause 4 is about something else.',
    );
  });

  it('says what a person wrote of any other, and nothing of what speaks for itself', () => {
    expect(changeInWords({ kind: 'policy-added', policy: 'hill-view' })).toBe('');
    const law = { kind: 'law-changed', reference: 'blackboard-act-1991', says: 'Repealed.' };
    expect(changeInWords(law as Change)).toBe('Repealed.');
  });

  it.each<[Change, string, string]>([
    [CORRECTED, 'Hill View: Review', '2026-11-20-stance-corrected-hill-view-review'],
    [{ kind: 'policy-read', policy: 'hill-view' }, 'Hill View', '2026-11-20-policy-read-hill-view'],
    [{ kind: 'topic-added', topic: 'review' }, 'Review', '2026-11-20-topic-added-review'],
    [
      { kind: 'law-added', reference: 'blackboard-act-1991' },
      'Blackboard Act 1991',
      '2026-11-20-law-added-blackboard-act-1991',
    ],
    [
      { kind: 'wordings-revised', topics: ['review', 'leavers'], says: 'Plainer.' },
      'Review; Leavers',
      '2026-11-20-wordings-revised',
    ],
  ])('is about something, and has an address of its own: %#', (change, subject, anchor) => {
    expect(subjectOf(change, NAMES)).toBe(subject);
    expect(anchorOf('2026-11-20', change)).toBe(anchor);
  });
});
