import { expect, it } from 'vitest';
import { quotedSourceNotes } from '../../../src/policy/index.ts';
import { hitNotes } from '../../../src/search/hit-notes.ts';
import { madePolicy } from '../support/made.ts';

const LONG =
  'The words can be read in two ways, since “not” stands before both halves of this sentence.';

const hillView = madePolicy(
  'hill-view',
  { '5.2': 'Out of posts:', '5.2.a': 'names', '5.3': 'Or not.', '5.4': 'Nothing.' },
  {
    sourceNotes: [
      { at: '5.2', kind: 'misprint', note: 'In 5.2.a a word is missing.' },
      {
        at: '5.3',
        kind: 'misprint',
        note: `${LONG} In the model it rules out requests (mill-lane#4.1).`,
      },
      { at: '5', kind: 'heading', note: 'The contents list has another name.' },
    ],
  },
);
const millLane = madePolicy('mill-lane', { '4.1': 'Ask.' }, { shortName: 'Mill Lane' });

it('the notes that the search tells are those on clauses, in plain words, by clause', () => {
  const lawNotes = [
    { at: '5.3', reference: 'chalk-act-1991', title: 'Chalk Act 1991', note: 'replaced in 2011.' },
  ];
  const sourceNotes = quotedSourceNotes(hillView, () => millLane);
  expect(hitNotes(hillView, { sourceNotes, lawNotes })).toEqual({
    '5.2.a': [{ title: 'Note on the source', text: 'In 5.2 (a) a word is missing.' }],
    '5.3': [
      {
        title: 'Note on the source',
        text: LONG,
        more: 'In the model it rules out requests (Mill Lane 4.1).',
      },
      { title: 'Chalk Act 1991', reference: 'chalk-act-1991', text: 'replaced in 2011.' },
    ],
  });
});

it('a policy without notes has none to tell', () => {
  expect(hitNotes(millLane, { sourceNotes: [], lawNotes: [] })).toEqual({});
});
