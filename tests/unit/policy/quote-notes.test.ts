import { describe, expect, it } from 'vitest';
import {
  inShort,
  noteParts,
  publishPolicy,
  quotedSourceNotes,
  sourceNotesOn,
  type SourceNote,
} from '../../../src/policy/index.ts';
import { madePolicy } from '../support/made.ts';
import { policies, policyNamed } from '../support/project.ts';

const TEXTS = { '5.2': 'Out of posts:', '5.2.a': 'names', '5.2.b': 'pictures', '5.3': 'Or not.' };

const MILL_LANE = madePolicy(
  'mill-lane',
  { '4.1': 'Ask.', '5.2': 'Out of posts:', '5.2.a': 'names' },
  { shortName: 'Mill Lane' },
);

/** Hill View with these notes on its source, as published. */
function quoted(...sourceNotes: SourceNote[]) {
  const policy = madePolicy('hill-view', TEXTS, { sourceNotes });
  return { policy, notes: quotedSourceNotes(policy, () => MILL_LANE) };
}

function note(at: string, words: string): SourceNote {
  return { at, kind: 'misprint', note: words };
}

describe('a note on the source', () => {
  it('is published with the names of the clauses of other policies that it speaks of', () => {
    expect(quoted(note('5.3', 'As in mill-lane#4.1, not 5.2.')).notes).toEqual([
      {
        at: '5.3',
        kind: 'misprint',
        note: 'As in mill-lane#4.1, not 5.2.',
        mentions: [{ policy: 'mill-lane', clause: '4.1', name: 'Mill Lane 4.1' }],
      },
    ]);
  });

  it('on the whole document has no place', () => {
    const { notes } = quoted({ kind: 'omission', note: 'No date is printed.' });
    expect(notes[0]?.at).toBeNull();
  });
});

describe('the notes that go with a clause', () => {
  const on = (id: string, ...given: SourceNote[]) => {
    const { policy, notes } = quoted(...given);
    return sourceNotesOn(policy, notes, id).map((one) => one.note);
  };

  it('are all those about it, and no others', () => {
    const given = [note('5.3', 'One.'), note('5.2', 'Two.'), note('5.3', 'Three.')];
    expect(on('5.3', ...given)).toEqual(['One.', 'Three.']);
    expect(on('5.2.a', ...given)).toEqual([]);
    expect(on('5', ...given)).toEqual([]);
  });

  it('stay with it though they name a bullet of another policy', () => {
    const given = note('5.2', 'Unlike mill-lane#5.2.a, this has no full stop.');
    expect(on('5.2', given)).toEqual([given.note]);
    expect(on('5.2.a', given)).toEqual([]);
  });

  it('leave out those about a section or the whole document', () => {
    const given = [note('5', 'A section.'), { kind: 'omission', note: 'The whole.' } as const];
    for (const id of Object.keys(TEXTS)) expect(on(id, ...given)).toEqual([]);
  });

  it('that name bullets go with these, and not with what leads to them', () => {
    const given = note('5.2', 'In 5.2.b a word is missing.');
    expect(on('5.2.b', given)).toEqual([given.note]);
    expect(on('5.2', given)).toEqual([]);
    expect(on('5.2.a', given)).toEqual([]);
  });

  it('that name a clause elsewhere stay where they are', () => {
    const given = note('5.3', 'It is set after 5.2.b in the source.');
    expect(on('5.3', given)).toEqual([given.note]);
    expect(on('5.2.b', given)).toEqual([]);
  });
});

describe('a note in pieces', () => {
  it('calls each clause by its name', () => {
    const { policy, notes } = quoted(note('5.3', 'As in mill-lane#4.1, not 5.2.a.'));
    expect(notes.flatMap((one) => noteParts(policy, one))).toEqual([
      'As in ',
      { policy: 'mill-lane', clause: '4.1', text: 'Mill Lane 4.1' },
      ', not ',
      { policy: 'hill-view', clause: '5.2.a', text: '5.2 (a)' },
      '.',
    ]);
  });
});

describe('a note in short', () => {
  const first =
    'The words stand before both halves of this sentence, so it can be read in two ways.';
  const rest = 'In the model it rules out requests from parents as well, for all that is known.';
  const short = (words: string) =>
    quoted(note('5.3', words)).notes.map((one) => inShort(one).map((piece) => piece?.note))[0];

  it('is its first sentence where it is long, and what follows is folded', () => {
    expect(short(`${first} ${rest}`)).toEqual([first, rest]);
  });

  it('is whole where it is short, or one sentence', () => {
    expect(short('A word is missing. It is kept.')).toEqual([
      'A word is missing. It is kept.',
      undefined,
    ]);
    const long = `${first.slice(0, -1)}, and ${rest}`;
    expect(short(long)).toEqual([long, undefined]);
  });
});

describe('the notes on the five sources', () => {
  const bySlug = policyNamed;

  it('that are about clauses each go with at least one, and name only what can be named', () => {
    for (const policy of policies) {
      const notes = quotedSourceNotes(policy, bySlug);
      const isOfClause = (at: string | null) => policy.clauses.some(({ id }) => id === at);
      const going = policy.clauses.flatMap(({ id }) => sourceNotesOn(policy, notes, id));
      expect(new Set(going)).toEqual(new Set(notes.filter(({ at }) => isOfClause(at))));
      const text = notes.flatMap((one) => noteParts(policy, one)).join('');
      expect(text).not.toMatch(/[a-z]#\w/);
    }
  });

  it('tell that Littletown 5.3 can be read in two ways', () => {
    const littletown = policyNamed('littletown');
    const notes = quotedSourceNotes(littletown, bySlug);
    const [one] = sourceNotesOn(littletown, notes, '5.3');
    expect(one?.mentions).toEqual([{ policy: 'neu', clause: '5.3', name: 'NEU 5.3' }]);
    const [short] = one ? inShort(one) : [];
    expect(short?.note).toMatch(/so it can be read as “should not … be cautious”\.$/);
  });

  it('are all in the data file of the policy', () => {
    for (const policy of policies) {
      const sourceNotes = quotedSourceNotes(policy, bySlug);
      const data = publishPolicy(policy, true, { sourceNotes, lawNotes: [] });
      expect(data.sourceNotes.map((one) => one.note)).toEqual(
        policy.sourceNotes.map((one) => one.note),
      );
    }
  });
});
