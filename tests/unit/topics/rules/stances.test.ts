import { describe, expect, it } from 'vitest';
import {
  HILL_VIEW_STANCES,
  MILL_LANE_STANCES,
  reportOn,
  reportOnStances,
  SOUND,
  spoilt,
  stanceFile,
  stanceFiles,
  topicFile,
} from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** The stances of Mill Lane with one thing changed. */
const changed = (what: string, by: string) => spoilt(what, by, MILL_LANE_STANCES);

describe('a file of stances', () => {
  it('is about a policy that there is', () => {
    expect(reportOnStances(MILL_LANE_STANCES, stanceFile('read: false\n', 'sea-bank')))
      .toBe(`stances/sea-bank.yaml:1:1  stance-policy-unknown
  There is no policy "sea-bank" whose stances these could be.
  Fix: Name the file after a policy (hill-view, mill-lane), or remove it.

${ONE}`);
  });

  it('may say that nobody has read the policy yet', () => {
    expect(reportOnStances('read: false\n')).toBe('');
  });

  it('has no stances of a policy that was not read', () => {
    expect(reportOnStances(changed('read: true', 'read: false')))
      .toBe(`stances/mill-lane.yaml:1:7  stance-unread
  This policy is said not to be read, yet stances are given.
  Fix: Write read: true, or remove the stances.

${ONE}`);
  });

  it('speaks of topics that there are', () => {
    const gossip = `${MILL_LANE_STANCES}  gossip: { position: silent, clauses: [], says: Nothing. }\n`;
    expect(reportOnStances(gossip)).toBe(`stances/mill-lane.yaml:8:11  stance-topic-unknown
  There is no topic "gossip".
  Fix: Name one of: review.

${ONE}`);
  });
});

describe('a policy that was read', () => {
  const topics = [topicFile(SOUND), topicFile(SOUND, 'respect'), topicFile(SOUND, 'images')];
  const everywhere = (source: string) =>
    source + ['respect', 'images'].map((id) => `  ${id}: ${SILENCE}\n`).join('');
  const SILENCE = '{ position: silent, clauses: [], says: Nothing. }';
  const hillView = everywhere(HILL_VIEW_STANCES);

  it('stands somewhere on every topic; all that are missing are one problem', () => {
    expect(reportOn(topics, stanceFiles(MILL_LANE_STANCES, hillView)))
      .toBe(`stances/mill-lane.yaml:3:3  stance-missing
  The stance of mill-lane is missing on 2 topics: respect, images.
  Fix: Say where mill-lane stands on each; where it says nothing, write position: silent and clauses: []. To publish it before it is read, write read: false and no stances.

${ONE}`);
  });

  it('without a single stance is one problem, and not one a clause', () => {
    expect(reportOnStances('read: true\n')).toBe(`stances/mill-lane.yaml:1:1  stance-missing
  The stance of mill-lane is missing on one topic: review.
  Fix: Say where mill-lane stands on each; where it says nothing, write position: silent and clauses: []. To publish it before it is read, write read: false and no stances.

${ONE}`);
  });

  it('with a topic named like something that every object has lacks the topic all the same', () => {
    const odd = changed('  review:', '  constructor:');
    expect(reportOnStances(odd)).toContain('There is no topic "constructor".');
    expect(reportOnStances(odd)).toContain(
      'The stance of mill-lane is missing on one topic: review.',
    );
  });
});

describe('the position of a policy', () => {
  it('is one of the topic', () => {
    expect(reportOnStances(changed('position: no-period', 'position: whenever')))
      .toBe(`stances/mill-lane.yaml:4:15  stance-position
  mill-lane is given the position "whenever" on review, which that topic does not have.
  Fix: Write one of: every-12-months, no-period, silent.

${ONE}`);
  });

  it('is not judged while its topic cannot be read', () => {
    const broken = topicFile('title: Review: how\n');
    const report = reportOn([broken], stanceFiles(changed('no-period', 'whenever')));
    expect(report).toContain('topic-syntax');
    expect(report).not.toContain('stance-');
  });

  it('may be silence', () => {
    const silent = changed(
      "position: no-period\n    clauses: ['4']",
      'position: silent\n    clauses: []',
    );
    expect(reportOnStances(silent)).not.toContain('stance-');
  });
});

describe('silence', () => {
  it('names no clauses', () => {
    expect(reportOnStances(changed('position: no-period', 'position: silent')))
      .toBe(`stances/mill-lane.yaml:5:14  stance-silence
  mill-lane is silent on review, yet clauses are named.
  Fix: Silence is not a position: name no clause, or say which position the clauses take.

${ONE}`);
  });

  it('is the only thing that can be said without a clause', () => {
    expect(reportOnStances(changed("['4']", '[]')))
      .toContain(`stances/mill-lane.yaml:5:14  stance-silence
  mill-lane is given the position "no-period" on review without a clause that says so.
  Fix: Name the clauses, the main one first, or write position: silent.
`);
  });
});

describe('the clauses of a policy', () => {
  it('are clauses that it has', () => {
    expect(reportOnStances(changed("['4']", "['4', '4.b']")))
      .toBe(`stances/mill-lane.yaml:5:20  stance-clause
  mill-lane has no clause 4.b.
  Fix: Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.

${ONE}`);
  });

  it('are named once each', () => {
    expect(reportOnStances(changed("['4']", "['4', '4']")))
      .toBe(`stances/mill-lane.yaml:5:20  stance-clause
  Clause 4 of mill-lane is named twice.
  Fix: Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.

${ONE}`);
  });

  it('are not those of another policy', () => {
    expect(reportOnStances(changed("['4']", "['4', '9.2']"))).toContain(
      'mill-lane has no clause 9.2.',
    );
  });
});

describe('the row of the document-control table', () => {
  it('is one that the policy has', () => {
    const hillView = spoilt('control: Review', 'control: Next review', HILL_VIEW_STANCES);
    expect(reportOn([topicFile(SOUND)], stanceFiles(MILL_LANE_STANCES, hillView)))
      .toBe(`stances/hill-view.yaml:6:14  stance-control
  The document-control table of hill-view has no row "Next review".
  Fix: Name one of: Title, Review.

${ONE}`);
  });

  it('is none where the policy has no such table', () => {
    expect(reportOnStances(changed("clauses: ['4']", "clauses: ['4']\n    control: Review")))
      .toBe(`stances/mill-lane.yaml:6:14  stance-control
  The document-control table of mill-lane has no row "Review".
  Fix: Remove it.

${ONE}`);
  });
});
