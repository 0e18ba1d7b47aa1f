import { expect, it } from 'vitest';
import { LEFT_OUT } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { changesNote } from '../../../src/adopt/note.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../support/template.ts';

it('the note has the changes by kind, with the numbers of the policy', () => {
  const answers = answered({
    details: { school: 'Hill View Primary' },
    choices: { parents: 'careful', channels: LEFT_OUT },
    edits: { 'parents/careful': { text: 'Ask first.', bullets: [] } },
    own: [ownClause(1, 'contact')],
  });
  const note = changesNote(documentFor(answers));
  expect(note).toMatchObject({
    title: 'Social media policy for staff: note on changes',
    school: { value: 'Hill View Primary' },
    draft: { mark: 'Draft' },
    consultation: { lead: expect.stringMatching(/^These change what the policy asks/) as string },
    filledIn: { items: ['Name of the school'] },
  });
  const head = ['Topic', 'Before', 'Now'];
  expect(note?.consultation.groups).toMatchObject([
    {
      kind: 'positions',
      title: 'Positions changed (1)',
      table: {
        head,
        rows: [
          {
            name: '2.1 Parents as friends',
            cells: ['Not allowed (Hill View 2.1, Hill View 2.1.a)', 'Allowed with care'],
          },
        ],
      },
    },
    {
      kind: 'positions',
      title: 'Topics left out (1)',
      table: {
        head,
        rows: [{ name: 'Official channels', cells: ['Only these (Hill View 2.2)', 'Left out'] }],
      },
    },
    {
      kind: 'wordings',
      title: 'Wordings changed (1)',
      wordings: [{ name: '2.1 Parents as friends' }],
    },
    { kind: 'own', title: 'The school’s own clauses (1)', names: ['2.2 Hats: Staff wear.'] },
  ]);
});

it('the note has what was filled in and asks something of staff in a table of its own', () => {
  const details = TEMPLATE.details.map((one) =>
    one.id === 'channels' ? { ...one, substance: true } : one,
  );
  const answers = answered({ details: { channels: 'school email' } });
  expect(changesNote(documentFor(answers, { ...TEMPLATE, details }))).toMatchObject({
    consultation: {
      groups: [
        {
          kind: 'positions',
          title: 'Filled in, and asks or promises something (1)',
          table: { rows: [{ name: 'Channels', cells: ['Left open', 'school email'] }] },
        },
      ],
    },
    filledIn: null,
  });
});

it('the note says that nothing differs where nothing does', () => {
  const note = changesNote(documentFor(answered()));
  expect(note?.consultation).toEqual({
    title: 'Changes for consultation and decision',
    lead: 'Nothing differs: every position is that of Hill View.',
    groups: [],
  });
});

it('there is no note on a policy that was assembled without its changes', () => {
  expect(changesNote(assemble(TEMPLATE, answered()))).toBeNull();
});
