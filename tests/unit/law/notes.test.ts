import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/law/citations.ts';
import { lawNotes } from '../../../src/law/notes.ts';
import { madePolicy } from '../support/made.ts';
import { madeReference } from '../support/reference-source.ts';

const CHALK = madeReference('Chalk Act 1991', {
  status: 'replaced',
  brief: 'replaced in 2011',
  replacedBy: 'Slate Act 2011',
});
const SLATE = madeReference('Slate Act 2011', { status: 'amended', brief: 'in force, amended' });
const BOARDS = madeReference('Boards', {
  status: 'closed',
  brief: 'closed in 2019',
  noneBecause: 'The platform is closed.',
});
const INK = madeReference('Ink Act 1843', {
  status: 'unchecked',
  brief: 'we have not checked whether it is in force',
});
const SPONGE = madeReference('Sponge Act 1999');

function notesOn(texts: Record<string, string>) {
  const all = [CHALK, SLATE, BOARDS, INK, SPONGE];
  const citations = findCitations(all, [madePolicy('hill-view', texts)]);
  return lawNotes(citations, () => 'checked November 2026');
}

describe('what is said of the law at a clause', () => {
  it.each([
    [
      'what is out of date, with what to cite instead',
      'Chalk Act 1991',
      'replaced in 2011. Cite today: Slate Act 2011 (checked November 2026).',
    ],
    ['what is amended', 'Slate Act 2011', 'in force, amended (checked November 2026).'],
    ['what nothing replaces', 'Boards', 'closed in 2019 (checked November 2026).'],
    [
      'what was not checked, and then no date',
      'Ink Act 1843',
      'we have not checked whether it is in force.',
    ],
  ])('is of %s', (_what, title, note) => {
    const reference = title.toLowerCase().replaceAll(' ', '-');
    expect(notesOn({ '1': `the ${title}` })).toEqual([{ at: '1', reference, title, note }]);
  });

  it('is nothing where the clause is right', () => {
    expect(notesOn({ '1': 'the Sponge Act 1999', '2': 'no law' })).toEqual([]);
  });

  it('is said of each thing once at each clause, in their order', () => {
    const texts = {
      '1': 'Slate Act 2011, Chalk Act 1991, Slate Act 2011',
      '1.a': 'Chalk Act 1991',
    };
    expect(notesOn(texts).map(({ at, title }) => `${at} ${title}`)).toEqual([
      '1 Slate Act 2011',
      '1 Chalk Act 1991',
      '1.a Chalk Act 1991',
    ]);
  });
});
