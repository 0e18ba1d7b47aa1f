import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../src/history/differences.ts';
import { stateOf, type ContentState } from '../../../src/history/state.ts';

const TOPIC = `title: Review
positions:
  - { id: yearly, label: Every 12 months, wording: { text: Each year. } }
  - { id: triennial, label: Every 3 years }
`;
const REFERENCE = `title: Blackboard Act 1991
status: current
brief: null
note: It is in force.
replacedBy: null
checked: '2026-11'
`;
const BEFORE = {
  'policies/hill-view.mdx': 'The words.',
  'locks/hill-view.yaml': `# Fingerprints.\n'#1': '1234'\n`,
  'stances/hill-view.yaml': 'read: true\nstances:\n  review: { position: yearly }\n',
  'policies/mill-lane.mdx': 'Other words.',
  'stances/mill-lane.yaml': 'read: false\n',
  'topics/review.yaml': TOPIC,
  'references/blackboard-act-1991.yaml': REFERENCE,
};

/** What is reported where some files have other texts, or are new, or are gone. */
function told(changes: Readonly<Record<string, string | null>>) {
  const after = { ...BEFORE, ...changes };
  const there = Object.entries(after).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  return differencesBetween(stateOf(new Map(Object.entries(BEFORE))), stateOf(new Map(there)));
}

describe('between two states of the content', () => {
  it('nothing is reported where nothing has changed', () => {
    expect(told({})).toEqual([]);
  });

  it('a new policy is reported, and not each of its stances', () => {
    const files = {
      'policies/sea-bank.mdx': 'Words.',
      'locks/sea-bank.yaml': `'#1': '1'\n`,
      'stances/sea-bank.yaml': 'read: true\nstances:\n  review: { position: yearly }\n',
    };
    expect(told(files)).toEqual([{ kind: 'policy-added', policy: 'sea-bank' }]);
  });

  it('a policy that has been read is reported, once', () => {
    const stances = 'read: true\nstances:\n  review: { position: yearly }\n';
    expect(told({ 'stances/mill-lane.yaml': stances })).toEqual([
      { kind: 'policy-read', policy: 'mill-lane' },
    ]);
  });

  it('another position is reported with the labels before and after', () => {
    const stances = 'read: true\nstances:\n  review: { position: silent }\n';
    expect(told({ 'stances/hill-view.yaml': stances })).toEqual([
      {
        kind: 'stance-corrected',
        policy: 'hill-view',
        topic: 'review',
        was: 'Every 12 months',
        now: 'silent',
      },
    ]);
  });

  it('another label of the same position is reported for every policy that takes it', () => {
    const topic = TOPIC.replace('Every 12 months', 'Every year');
    expect(told({ 'topics/review.yaml': topic })).toMatchObject([
      { kind: 'stance-corrected', was: 'Every 12 months', now: 'Every year' },
    ]);
  });

  it('an apostrophe that is set better is no correction', () => {
    const one = TOPIC.replace('Every 12 months', "At the school's wish");
    const other = TOPIC.replace('Every 12 months', 'At the school’s wish');
    const [before, after] = [one, other].map((text) =>
      stateOf(new Map(Object.entries({ ...BEFORE, 'topics/review.yaml': text }))),
    ) as [ContentState, ContentState];
    expect(differencesBetween(before, after)).toEqual([]);
  });

  it('other words of a policy are reported, and another comment of its lock is not', () => {
    expect(told({ 'locks/hill-view.yaml': `# Other.\n'#1': '1234'\n` })).toEqual([]);
    expect(told({ 'locks/hill-view.yaml': `'#1': '5678'\n` })).toEqual([
      { kind: 'words-corrected', policy: 'hill-view' },
    ]);
  });

  it('a law is reported that is new, or of which something else is said', () => {
    const other = REFERENCE.replace('It is in force.', 'It was repealed.');
    expect(
      told({
        'references/blackboard-act-1991.yaml': other,
        'references/chalk-act-1999.yaml': REFERENCE,
      }),
    ).toEqual([
      { kind: 'law-added', reference: 'chalk-act-1999' },
      { kind: 'law-changed', reference: 'blackboard-act-1991' },
    ]);
  });

  it('that a law was checked again and found the same is no change', () => {
    const checked = REFERENCE.replace('2026-11', '2027-11');
    expect(told({ 'references/blackboard-act-1991.yaml': checked })).toEqual([]);
  });

  it('topics are reported that are new, and together those whose wordings were revised', () => {
    const topics = {
      'topics/review.yaml': TOPIC.replace('Each year.', 'Every year.'),
      'topics/leavers.yaml': 'title: Leavers\npositions: []\n',
    };
    expect(told(topics)).toEqual([
      { kind: 'topic-added', topic: 'leavers' },
      { kind: 'wordings-revised', topics: ['review'] },
    ]);
  });

  it('nothing is reported of what is gone', () => {
    expect(
      told({ 'policies/mill-lane.mdx': null, 'references/blackboard-act-1991.yaml': null }),
    ).toEqual([]);
  });
});
