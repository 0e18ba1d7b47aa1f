import { describe, expect, it } from 'vitest';
import { findCitations, occurrences } from '../../../src/law/citations.ts';
import type { Reference } from '../../../src/law/schema.ts';
import { madePolicy } from '../support/made.ts';
import { madeReference } from '../support/reference-source.ts';

const BOARDS = madeReference('Blackboard Act 1991');
const TWITTER = madeReference('X (formerly Twitter)', {
  id: 'twitter',
  wordings: ['Twitter'],
  soundWordings: ['X (formerly Twitter)'],
});

/** Citations in one clause: "id from-to", with the words as they are in the text. */
function cited(clause: string, ...references: Reference[]): string[] {
  return findCitations(references, [madePolicy('hill-view', { '1.1': clause })]).map(
    ({ reference, from, to }) => `${reference.id} ${from}-${to} ${clause.slice(from, to)}`,
  );
}

/** Which words of one clause are sound and which are not. */
function soundness(clause: string): [string, boolean][] {
  return findCitations([TWITTER], [madePolicy('hill-view', { '1.1': clause })]).map(
    ({ words, isSound }) => [words, isSound],
  );
}

describe('a citation', () => {
  it('tells the policy, the clause, the words and where they stand', () => {
    const policy = madePolicy('hill-view', { '1.1': 'See the Blackboard Act 1991.' });
    expect(findCitations([BOARDS], [policy])).toEqual([
      {
        reference: BOARDS,
        policy: 'hill-view',
        clause: '1.1',
        words: 'Blackboard Act 1991',
        from: 8,
        to: 27,
        isSound: false,
      },
    ]);
  });

  it('is of whole words only', () => {
    const slate = madeReference('Slate');
    expect(cited('Slates, slate, Translate, Slate2 and 2Slate', slate)).toEqual([]);
    expect(cited('Éslate and Slateé', slate)).toEqual([]);
    expect(cited('“Slate”, Slate’s (Slate)/Slate', slate)).toHaveLength(4);
  });

  it('is at the very beginning or end of a clause too', () => {
    const slate = madeReference('Slate');
    expect(cited('Slate, not Slate', slate)).toEqual(['slate 0-5 Slate', 'slate 11-16 Slate']);
  });

  it('is of the words as they are written, capitals and spaces included', () => {
    expect(cited('the blackboard act 1991, the Blackboard  Act 1991', BOARDS)).toEqual([]);
  });

  it('may end in a mark', () => {
    const google = madeReference('Google+');
    expect(cited('Twitter, Google+, Google and Google+.', google)).toEqual([
      'google+ 9-16 Google+',
      'google+ 29-36 Google+',
    ]);
  });

  it('is none of a reference that has no wordings', () => {
    expect(cited('Blackboard Act 1991', madeReference(BOARDS.title, { wordings: [] }))).toEqual([]);
  });

  it('is none of the other names of a reference', () => {
    const parts = { otherNames: ['Chalk Act'] };
    expect(cited('the Chalk Act', madeReference(BOARDS.title, parts))).toEqual([]);
  });
});

describe('several wordings of a reference', () => {
  it('that overlap count once, as the longest', () => {
    const wordings = ['Act 1991', 'Blackboard Act 1991', 'Blackboard'];
    expect(cited('The Blackboard Act 1991.', madeReference('Boards', { wordings }))).toEqual([
      'boards 4-23 Blackboard Act 1991',
    ]);
  });

  it('that overlap only in part count once too', () => {
    const wordings = ['Chalk and Slate', 'Slate and Sponge Act'];
    expect(cited('Chalk and Slate and Sponge Act', madeReference('Boards', { wordings }))).toEqual([
      'boards 10-30 Slate and Sponge Act',
    ]);
  });

  it('that are apart count each, in the order of the text', () => {
    const wordings = ['Blackboard Act 1991', 'Blackboard'];
    const boards = madeReference('Boards', { wordings });
    expect(cited('A Blackboard falls under the Blackboard Act 1991.', boards)).toEqual([
      'boards 2-12 Blackboard',
      'boards 29-48 Blackboard Act 1991',
    ]);
  });
});

describe('a sound wording', () => {
  it('counts as such, though a wording that is not is part of it', () => {
    expect(soundness('on X (formerly Twitter)')).toEqual([['X (formerly Twitter)', true]]);
  });

  it('does not make the other sound that is beside it', () => {
    expect(soundness('on Twitter or X (formerly Twitter)')).toEqual([
      ['Twitter', false],
      ['X (formerly Twitter)', true],
    ]);
  });
});

describe('words that name two laws', () => {
  const both = { wordings: ['Chalk Acts 1952 and 1996'] };

  it('cite both, in the order of the register', () => {
    const [old, young] = [madeReference('Chalk 1952', both), madeReference('Chalk 1996', both)];
    expect(cited('Chalk Acts 1952 and 1996', old, young)).toEqual([
      'chalk-1952 0-24 Chalk Acts 1952 and 1996',
      'chalk-1996 0-24 Chalk Acts 1952 and 1996',
    ]);
  });
});

describe('the citations of policies', () => {
  const slate = madeReference('Slate');
  const hillView = madePolicy('hill-view', {
    '2.1': 'Slate:',
    '2.1.a': 'the Blackboard Act 1991, Slate and Slate',
    '1.1': 'Slate',
  });
  const millLane = madePolicy('mill-lane', { '4': 'Slate' });

  it('stand by policy and clause in their order, bullets too, then as in the text', () => {
    const all = findCitations([slate, BOARDS], [millLane, hillView]);
    expect(all.map((one) => `${one.policy}#${one.clause} ${one.reference.id}`)).toEqual([
      'mill-lane#4 slate',
      'hill-view#2.1 slate',
      'hill-view#2.1.a blackboard-act-1991',
      'hill-view#2.1.a slate',
      'hill-view#2.1.a slate',
      'hill-view#1.1 slate',
    ]);
  });

  it('are none where there is no policy, or no reference', () => {
    expect(findCitations([slate], [])).toEqual([]);
    expect(findCitations([], [hillView])).toEqual([]);
  });
});

describe('the places of words in a text', () => {
  it('are counted from 0, and may overlap', () => {
    expect(occurrences('a b a b a', 'a b a')).toEqual([0, 4]);
    expect(occurrences('a b', 'c')).toEqual([]);
  });
});
