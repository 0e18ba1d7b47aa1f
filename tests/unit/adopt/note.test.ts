import { describe, expect, it } from 'vitest';
import { LEFT_OUT } from '../../../src/adopt/answers.ts';
import { answered, noteFor, ownClause, TEMPLATE } from '../support/template.ts';

const LONG = `Staff wear hats ${'on every day of the week, '.repeat(10)}and in every room.`;
const ANSWERS = answered({
  details: { school: 'Hill View Primary' },
  choices: { parents: 'careful', channels: LEFT_OUT, people: null, review: '3-yearly' },
  edits: { 'parents/careful': { text: 'Ask first.', bullets: [] } },
  own: [ownClause(1, 'contact', 'Hats', `${LONG}\n- red\n- blue`)],
});
const NOTE = noteFor(ANSWERS);

describe('the note to governors', () => {
  it('names the school and the policy, and says whether it is a draft', () => {
    expect(NOTE).toMatchObject({
      title: 'Social media policy for staff: note on changes',
      school: { value: 'Hill View Primary' },
      draft: { mark: 'Draft' },
      consultation: { lead: expect.stringMatching(/^These change what the policy asks/) as string },
      filledIn: { items: ['Name of the school'] },
    });
  });

  it('has the words before and now of each clause, with its number and the clauses of the model', () => {
    const groups = NOTE.consultation.groups;
    expect(groups.map(({ title }) => title)).toEqual([
      'Positions changed (2)',
      'Clauses left out (1)',
      'The school’s own clauses (1)',
    ]);
    expect(groups[0]?.changes[0]).toMatchObject({
      name: '1.1 Parents as friends',
      says: 'The position taken is “Allowed with care”. Hill View takes the position “Not allowed”. The template’s wording for “Allowed with care” was changed.',
      words: {
        rows: [
          {
            name: 'Before, in the template’s wording (position of Hill View 2.1; 2.1.a)',
            cells: ['Staff must not be friends with parents. The headteacher may allow it.'],
          },
          { name: 'Now', cells: ['Ask first.'] },
        ],
      },
    });
    expect(groups[1]?.changes[0]).toMatchObject({
      name: 'Official channels',
      words: { rows: [{ cells: ['Staff reach parents through [Channels] only.'] }] },
    });
  });

  it('has the school’s own clauses in full, however long', () => {
    expect(NOTE.consultation.groups.at(-1)?.changes).toMatchObject([
      { name: '1.2 Hats', words: { rows: [{ name: 'Now', cells: [`${LONG}\n• red\n• blue`] }] } },
    ]);
  });

  it('names the risks, the topics left open and those left out', () => {
    expect(NOTE.lists).toMatchObject([
      {
        title: 'To think about before it is adopted',
        items: ['Risk, clause 2.2 Review: It is reviewed less often than yearly.'],
      },
      { title: 'Topics left open', items: ['People covered'] },
      { title: 'Topics left out', items: ['Official channels'] },
    ]);
  });

  it('says where a clause names law that is out of date', () => {
    const own = [ownClause(1, 'scope', 'Slates', 'Staff follow the Slate Guidance 1980.')];
    expect(noteFor(answered({ own })).lists[0]?.items).toEqual([
      'Clause 1.2 names the Slate Guidance 1980, which is out of date. The Chalk Guidance has taken its place. Cite instead: Chalk Guidance.',
    ]);
  });

  it('has what was filled in and asks something of staff among the changes', () => {
    const details = TEMPLATE.details.map((one) =>
      one.id === 'channels' ? { ...one, substance: true } : one,
    );
    const note = noteFor(answered({ details: { channels: 'school email' } }), {
      ...TEMPLATE,
      details,
    });
    expect(note.consultation.groups).toMatchObject([
      {
        title: 'Filled in, and asks or promises something (1)',
        changes: [
          { name: 'Channels', words: { rows: [{ name: 'Now', cells: ['school email'] }] } },
        ],
      },
    ]);
    expect(note.filledIn).toBeNull();
  });

  it('says that nothing differs where nothing does', () => {
    expect(noteFor(answered()).consultation).toEqual({
      title: 'Changes for consultation and decision',
      lead: 'Nothing differs: every position is that of Hill View.',
      groups: [],
    });
  });
});
