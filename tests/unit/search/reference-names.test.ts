import { describe, expect, it } from 'vitest';
import { matchReferences, type NamedReference } from '../../../src/search/reference-names.ts';

/** References to laws and platforms that do not exist. */
const REGISTER: readonly NamedReference[] = [
  named('blackboard-act-1998', 'Blackboard Act 1998', 'Blackboard Act 1989', 'BBA'),
  named('chalk-act', 'Chalk and Blackboard (Amendment) Act 2003'),
  named('y', 'Y (formerly Quacker)', 'Quacker'),
  named('plus', 'Slate+', 'Slate Plus'),
  named('heads', 'Heads’ Standards', "Heads' Standards", 'The Head’s Handbook'),
];

function named(id: string, title: string, ...others: string[]): NamedReference {
  return { id, title, state: 'Replaced', names: [title, ...others] };
}

function found(query: string, register = REGISTER): string[] {
  return matchReferences(query, register).map(({ id }) => id);
}

describe('a reference is found', () => {
  it.each([
    ['by its title', 'Blackboard Act 1998'],
    ['by the name under which a policy cites it', 'blackboard act 1989'],
    ['by another name', 'bba'],
    ['by some words of a name, in any order', '1998 blackboard'],
    ['whatever stands between the words', 'blackboard-act, (1998)'],
  ])('%s: %s', (_how, query) => {
    expect(found(query)[0]).toBe('blackboard-act-1998');
  });

  it('by the beginnings of words, of three letters or more', () => {
    expect(found('blackb 199')).toEqual(['blackboard-act-1998']);
    expect(found('qua')).toEqual(['y']);
  });

  it('by no part of a word but its beginning', () => {
    expect(found('board')).toEqual([]);
    expect(found('uacker')).toEqual([]);
  });

  it('by a word of one or two letters only where it is the whole word', () => {
    expect(found('y')).toEqual(['y']);
    expect(found('bb')).toEqual([]);
    expect(found('qu')).toEqual([]);
  });

  it('with a plus sign as part of its name, or in words', () => {
    expect(found('slate+')).toEqual(['plus']);
    expect(found('slate plus')).toEqual(['plus']);
    expect(found('slate')).toEqual(['plus']);
  });

  it.each(["heads' standards", 'heads’ standards', 'heads standards', 'head’s standards'])(
    'whatever its apostrophe: %s',
    (query) => {
      expect(found(query)).toEqual(['heads']);
    },
  );

  it('with a possessive of its name in the question', () => {
    expect(found('Quacker’s')).toEqual(['y']);
    expect(found("quacker's")).toEqual(['y']);
  });

  it('with words in the question that mean nothing', () => {
    expect(found('what does the policy say about Quacker')).toEqual(['y']);
  });
});

describe('no reference is found', () => {
  it('where one word of the question is in no name', () => {
    expect(found('blackboard act 1998 gossip')).toEqual([]);
  });

  it('where two names have the words only between them', () => {
    expect(found('1998 1989')).toEqual([]);
  });

  it.each(['', '   ', '?!', '“”'])('where nothing is asked: "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('in a register that is empty', () => {
    expect(found('blackboard', [])).toEqual([]);
  });
});

describe('of several references', () => {
  it('that with the shorter fitting name comes first, whatever their order', () => {
    expect(found('blackboard act')).toEqual(['blackboard-act-1998', 'chalk-act']);
    expect(found('blackboard act', REGISTER.toReversed())).toEqual([
      'blackboard-act-1998',
      'chalk-act',
    ]);
  });

  it('a name that does not fit counts for nothing, however short', () => {
    const register = [
      named('short', 'Duster Act 1990'),
      named('long', 'Duster and Sponge (Schools) Act 1991', 'DS'),
    ];
    expect(found('duster', register.toReversed())).toEqual(['short', 'long']);
  });

  it('those whose names are of one length keep their order', () => {
    const register = [named('first', 'Duster Act 1990'), named('second', 'Duster Act 1991')];
    expect(found('duster act', register)).toEqual(['first', 'second']);
    expect(found('duster act', register.toReversed())).toEqual(['second', 'first']);
  });

  it('none is lost, and none changed', () => {
    expect(matchReferences('blackboard act 1998', REGISTER)).toEqual([REGISTER[0]]);
    expect(matchReferences('blackboard act 1998', REGISTER)[0]).toBe(REGISTER[0]);
  });
});
