import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../src/adopt/answers.ts';
import { appendixFrom } from '../../../src/adopt/appendix.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import type { AppendixPart } from '../../../src/adopt/document.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../support/template.ts';

/** The appendix of changes. @throws Error if there is none */
function appendixFor(answers: Answers): AppendixPart {
  const part = documentFor(answers).closing.at(-1);
  if (part?.kind !== 'appendix') throw new Error('The policy has no appendix.');
  return part;
}

const entriesFor = (answers: Answers) => appendixFor(answers).consultation.entries;

describe('the appendix of changes', () => {
  it('names the model, says what is compared, and that nothing differs where nothing does', () => {
    expect(appendixFor(answered())).toEqual({
      kind: 'appendix',
      id: 'changes',
      title: 'Appendix: changes from Hill View',
      lead: 'This policy was made from Hill View. Its wording is that of a template, and not the words of Hill View; the positions are compared.',
      consultation: {
        title: 'Changes for consultation and decision',
        none: 'Nothing differs: every position is that of Hill View.',
        entries: [],
      },
      filledIn: null,
    });
  });

  it('does not say of the recommended policy that the words are another’s', () => {
    const { title, lead } = appendixFor(answered({}, RECOMMENDED));
    expect(title).toBe('Appendix: changes from the recommended policy');
    expect(lead).toBe('This policy was made from the recommended policy.');
  });

  it('lists what was filled in apart', () => {
    const details = { owner: 'A. Head', school: 'Hill View' };
    expect(appendixFor(answered({ details })).filledIn).toEqual({
      title: 'Details filled in, which need no consultation',
      lead: 'Names, roles and dates. They change nothing that is asked of staff.',
      items: ['Name of the school', 'Owner'],
    });
  });

  it('is in the document, and in its contents, only if it is asked for', () => {
    const titles = ({ contents }: ReturnType<typeof assemble>) =>
      contents.entries.map(({ title }) => title);
    expect(titles(documentFor(answered())).at(-1)).toBe('Appendix: changes from Hill View');
    expect(titles(assemble(TEMPLATE, answered())).at(-1)).toBe('Staff acknowledgement');
  });
});

describe('a change', () => {
  it('of position says what the policy and the model say, and quotes the model', () => {
    expect(entriesFor(answered({ choices: { parents: 'careful' } }))).toMatchObject([
      {
        id: 'parents',
        number: '2.1',
        title: 'Parents as friends',
        changes: [
          {
            kind: 'position',
            before: 'Not allowed',
            now: 'Allowed with care',
            says: 'Now “Allowed with care”. Hill View takes the position “Not allowed”.',
          },
        ],
        diff: null,
        quotes: [
          { name: 'Hill View 2.1', paragraphs: ['Clause 2.1 of the model.'] },
          { name: 'Hill View 2.1.a', paragraphs: ['Clause 2.1.a of the model.'] },
        ],
      },
    ]);
  });

  it.each<[string, Parameters<typeof answered>[0], string, string]>([
    [
      'Left out. Hill View takes the position “Only these”.',
      { choices: { channels: LEFT_OUT } },
      'hill-view',
      'Left out',
    ],
    [
      'Now “All who work here”. Mill Lane says nothing on it, or leaves it out.',
      { choices: { people: 'all' } },
      'mill-lane',
      'All who work here',
    ],
    [
      'Now “Not allowed”. The recommended policy takes the position “Allowed with care”.',
      { choices: { parents: 'not-allowed' } },
      RECOMMENDED,
      'Not allowed',
    ],
    [
      'Added by the school: “Staff wear.”',
      { own: [ownClause(1, 'scope')] },
      'hill-view',
      'Staff wear.',
    ],
    [
      'Added by the school, without words so far.',
      { own: [ownClause(1, 'scope', 'Hats', ' ')] },
      'hill-view',
      'without words so far',
    ],
  ])('is said in sentences: %s', (says, parts, base, now) => {
    const changes = entriesFor(answered(parts, base)).flatMap((entry) => entry.changes);
    expect(changes).toMatchObject([{ says, now }]);
  });

  it('of position and of wording on one topic is one entry, with the words that went and came', () => {
    const edits = {
      'parents/careful': { text: 'Staff who are friends with pupils:', bullets: [] },
    };
    const [entry, ...others] = entriesFor(answered({ edits, choices: { parents: 'careful' } }));
    expect(others).toEqual([]);
    expect(entry?.changes.map(({ kind }) => kind)).toEqual(['position', 'wording']);
    const before = entry?.diff?.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
    expect(before?.join('').replaceAll(/\s+/g, ' ').trim()).toBe(
      'Staff must not be friends with parents (see clause 2.2). The headteacher may allow it.',
    );
    expect(entry?.changes.map(({ says }) => says)).toEqual([
      'The position taken is “Allowed with care”. Hill View takes the position “Not allowed”.',
      'The template’s wording for “Allowed with care” was changed.',
    ]);
  });

  it('of a topic that the model is silent on has no words that went, though its wording was changed', () => {
    const edits = { 'people/all': { text: 'For all.', bullets: [] } };
    const [entry] = entriesFor(answered({ edits, choices: { people: 'all' } }, 'mill-lane'));
    expect(entry).toMatchObject({ diff: null, words: { before: [], now: ['For all.'] } });
  });

  it('of a topic that is left out has no number', () => {
    const [entry] = entriesFor(answered({ choices: { channels: LEFT_OUT } }));
    expect(entry).toMatchObject({ title: 'Official channels', number: null });
  });

  it('that added a clause without a heading has a name all the same', () => {
    const [entry] = entriesFor(answered({ own: [ownClause(1, 'scope', ' \n ', 'Hats.')] }));
    expect(entry).toMatchObject({ title: 'Clause of the school’s own', number: '1.2' });
  });

  it('quotes a clause by its name alone while its words are not there', () => {
    const answers = answered({ choices: { review: LEFT_OUT } });
    const changes = {
      from: { kind: 'start' as const, base: 'hill-view' },
      filledIn: [],
      substantive: [
        {
          kind: 'left-out' as const,
          id: 'review',
          title: 'Review',
          before: 'Every 12 months',
          after: null,
          modelClauses: ['9'],
          diff: null,
          words: { before: ['It is reviewed every year.'], now: [] },
        },
      ],
    };
    const quote = (id: string) => ({ name: id, text: null });
    const part = assemble(TEMPLATE, answers, appendixFrom({ changes, quote })).closing.at(-1);
    const entries = part?.kind === 'appendix' ? part.consultation.entries : [];
    expect(entries.flatMap(({ quotes }) => quotes)).toEqual([
      { name: 'Hill View 9', paragraphs: [] },
    ]);
  });
});
