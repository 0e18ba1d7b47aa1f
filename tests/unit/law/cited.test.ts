import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/law/citations.ts';
import { byReference, clausesOf, isOutOfDateCitation, marginOf } from '../../../src/law/cited.ts';
import { madePolicy } from '../support/made.ts';
import { madeReference } from '../support/reference-source.ts';

const CHALK = madeReference('Chalk Act 1991', { status: 'replaced', brief: 'replaced in 2011' });
const SLATE = madeReference('Slate Act 1952', { status: 'amended', brief: 'in force, amended' });
const SPONGE = madeReference('Sponge Act 1999');
const INK = madeReference('Ink Act 1843', { status: 'unchecked', sure: 'weak' });
const QUILL = madeReference('Quill Act 1900', {
  status: 'unchecked',
  sure: 'weak',
  brief: 'we have not checked whether it is still in force',
});
const TWITTER = madeReference('X (formerly Twitter)', {
  status: 'renamed',
  brief: 'Twitter was renamed X',
  wordings: ['Twitter'],
  soundWordings: ['X (formerly Twitter)'],
});

const REFERENCES = [CHALK, SLATE, SPONGE, INK, QUILL, TWITTER];

function citationsIn(texts: Record<string, string>) {
  return findCitations(REFERENCES, [madePolicy('hill-view', texts)]);
}

describe('whether a citation is out of date', () => {
  it.each([
    [true, 'Chalk Act 1991'],
    [false, 'Slate Act 1952'],
    [false, 'Sponge Act 1999'],
    [false, 'Ink Act 1843'],
    [true, 'Twitter'],
    [false, 'X (formerly Twitter)'],
  ])('is %j of "%s"', (expected, clause) => {
    expect(citationsIn({ '1': clause }).map(isOutOfDateCitation)).toEqual([expected]);
  });
});

describe('citations put together by what they cite', () => {
  const citations = citationsIn({
    '1': 'Sponge Act 1999 and X (formerly Twitter)',
    '2': 'Chalk Act 1991 and Sponge Act 1999',
  });

  it('are in the order in which each is first cited', () => {
    const groups = byReference(citations).map(({ reference, citations: group }) => [
      reference.title,
      group.map((one) => one.clause),
    ]);
    expect(groups).toEqual([
      ['Sponge Act 1999', ['1', '2']],
      ['X (formerly Twitter)', ['1']],
      ['Chalk Act 1991', ['2']],
    ]);
  });

  it('are out of date if one of them is', () => {
    expect(byReference(citations).map((one) => one.isOutOfDate)).toEqual([false, false, true]);
    const mixed = citationsIn({ '1': 'X (formerly Twitter)', '2': 'Twitter' });
    expect(byReference(mixed).map((one) => one.isOutOfDate)).toEqual([true]);
  });

  it('are none of none', () => {
    expect(byReference([])).toEqual([]);
  });
});

describe('the margin of a clause', () => {
  const margin = (clause: string) =>
    marginOf(citationsIn({ '1': clause })).map((reference) => reference.title);

  it('speaks of what is out of date, and of what has something to be said of it', () => {
    expect(margin('Chalk Act 1991, Slate Act 1952 and Quill Act 1900')).toEqual([
      'Chalk Act 1991',
      'Slate Act 1952',
      'Quill Act 1900',
    ]);
  });

  it('is silent on what stands as cited, and on what was not checked', () => {
    expect(margin('Sponge Act 1999 and Ink Act 1843')).toEqual([]);
  });

  it('is silent on what is cited as it is today', () => {
    expect(margin('X (formerly Twitter)')).toEqual([]);
    expect(margin('X (formerly Twitter), or Twitter')).toEqual(['X (formerly Twitter)']);
  });

  it('speaks of each once', () => {
    expect(margin('Chalk Act 1991, Slate Act 1952, Chalk Act 1991')).toEqual([
      'Chalk Act 1991',
      'Slate Act 1952',
    ]);
  });
});

it('names the clauses that citations are in, each once', () => {
  const citations = citationsIn({
    '1': 'Chalk Act 1991 and Slate Act 1952',
    '2': 'No law.',
    '3': 'Chalk Act 1991',
  });
  expect(clausesOf(citations)).toEqual(['1', '3']);
});
