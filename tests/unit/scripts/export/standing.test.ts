import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../../scripts/export/standing.ts';
import { answered, TEMPLATE } from '../../support/template.ts';

const remarksOn = (...args: Parameters<typeof standingOf>) => standingOf(...args).remarks;
const FILLED = { school: 'Hill View', channels: 'email', owner: 'Bursar' };

describe('the remarks on a policy', () => {
  it('are none if all is filled in and decided', () => {
    expect(remarksOn(TEMPLATE, answered({ details: FILLED }))).toEqual([]);
  });

  it('say why it is a draft, by the names that --set and --choose take', () => {
    const answers = answered({ details: { school: 'Hill View' }, choices: { parents: null } });
    expect(remarksOn(TEMPLATE, answers)).toEqual([
      'Marked as a draft. Not filled in: channels, owner. Not decided: parents.',
    ]);
  });

  it('say of a day that is not written as one that no review can be reckoned from it', () => {
    const answers = answered({ details: { ...FILLED, date_adopted: '09/12/2026' } });
    expect(remarksOn(TEMPLATE, answers)).toEqual([
      'date_adopted: “09/12/2026” is not written as 2026-12-09. It is left as typed, and the policy names no day of the next review.',
    ]);
    expect(
      remarksOn(TEMPLATE, answered({ details: { ...FILLED, date_adopted: '2026-12-09' } })),
    ).toEqual([]);
  });
});

it('how far a policy has come is reported with what it lacks and its next review', () => {
  const draft = answered({ details: { school: 'Hill View' }, choices: { parents: null } });
  expect(standingOf(TEMPLATE, draft)).toMatchObject({
    isDraft: true,
    missing: ['channels', 'owner'],
    undecided: ['parents'],
    left: ['Still to be filled in: Channels; Owner.', 'Topics still to be decided: 1.'],
    nextReview: null,
  });
  const finished = answered({ details: { ...FILLED, date_adopted: '2026-12-09' } });
  expect(standingOf(TEMPLATE, finished)).toMatchObject({
    isDraft: false,
    left: [],
    nextReview: '2027-12-09',
  });
});
