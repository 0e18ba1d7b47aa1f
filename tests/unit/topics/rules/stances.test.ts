import { describe, expect, it } from 'vitest';
import { reportOnTopic, SOUND, spoilt, topicFile } from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('a policy', () => {
  it('that there is not is reported at what is said of it', () => {
    const policies =
      'policies:\n  Sea Bank:\n    position: silent\n    clauses: []\n    says: Nothing.\n';
    expect(reportOnTopic(spoilt('policies:\n', policies)))
      .toBe(`review.yaml:12:5  topic-policy-unknown
  There is no policy "Sea Bank".
  Fix: Name one of: hill-view, mill-lane.

${ONE}`);
  });

  it('that is missing from the topic is reported at the policies', () => {
    const [before = ''] = SOUND.split('  mill-lane:');
    const rest = topicFile(SOUND, 'respect');
    expect(reportOnTopic(before, rest)).toBe(`review.yaml:11:3  topic-policy-missing
  The policy mill-lane is missing from this topic.
  Fix: Say where mill-lane stands; if it says nothing, write position: silent and clauses: [].

${ONE}`);
  });

  it('with the name of something that every object has is missing all the same', () => {
    const odd = spoilt('  mill-lane:', '  constructor:');
    expect(reportOnTopic(odd)).toContain('There is no policy "constructor".');
    expect(reportOnTopic(odd)).toContain('The policy mill-lane is missing from this topic.');
  });
});

describe('the position of a policy', () => {
  it('is one of the topic', () => {
    expect(reportOnTopic(spoilt('position: no-period', 'position: whenever')))
      .toBe(`review.yaml:17:15  topic-position-unknown
  mill-lane is given the position "whenever", which this topic does not have.
  Fix: Write one of: every-12-months, no-period, silent.

${ONE}`);
  });

  it('may be silence', () => {
    const silent = spoilt(
      "position: no-period\n    clauses: ['4']",
      'position: silent\n    clauses: []',
    );
    expect(reportOnTopic(silent, topicFile(SOUND, 'respect'))).toBe('');
  });
});

describe('silence', () => {
  it('names no clauses', () => {
    expect(reportOnTopic(spoilt('position: no-period', 'position: silent')))
      .toBe(`review.yaml:18:14  topic-silence
  mill-lane is silent on this topic, yet clauses are named.
  Fix: Silence is not a position: name no clause, or say which position the clauses take.

${ONE}`);
  });

  it('is the only thing that can be said without a clause', () => {
    expect(reportOnTopic(spoilt("['4']", '[]'), topicFile(SOUND, 'respect')))
      .toBe(`review.yaml:18:14  topic-silence
  mill-lane is given the position "no-period" without a clause that says so.
  Fix: Name the clauses, the main one first, or write position: silent.

${ONE}`);
  });
});

describe('the clauses of a policy', () => {
  it('are clauses that it has', () => {
    expect(reportOnTopic(spoilt("['4']", "['4', '4.b']")))
      .toBe(`review.yaml:18:20  topic-clause-unknown
  mill-lane has no clause 4.b.
  Fix: Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.

${ONE}`);
  });

  it('are named once each', () => {
    expect(reportOnTopic(spoilt("['4']", "['4', '4']")))
      .toBe(`review.yaml:18:20  topic-clause-unknown
  Clause 4 of mill-lane is named twice.
  Fix: Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.

${ONE}`);
  });

  it('are not those of another policy', () => {
    expect(reportOnTopic(spoilt("['4']", "['4', '9.2']"))).toContain(
      'mill-lane has no clause 9.2.',
    );
  });
});

describe('the row of the document-control table', () => {
  it('is one that the policy has', () => {
    expect(reportOnTopic(spoilt('control: Review', 'control: Next review')))
      .toBe(`review.yaml:14:14  topic-control-unknown
  The document-control table of hill-view has no row "Next review".
  Fix: Name one of: Title, Review.

${ONE}`);
  });

  it('is none where the policy has no such table', () => {
    expect(reportOnTopic(spoilt("clauses: ['4']", "clauses: ['4']\n    control: Review")))
      .toBe(`review.yaml:19:14  topic-control-unknown
  The document-control table of mill-lane has no row "Review".
  Fix: Remove it.

${ONE}`);
  });
});
