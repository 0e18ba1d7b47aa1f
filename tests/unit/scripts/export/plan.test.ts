import { describe, expect, it } from 'vitest';
import { readArguments, type Options } from '../../../../scripts/export/arguments.ts';
import { planPolicies, type Inputs } from '../../../../scripts/export/plan.ts';
import { writeAnswers } from '../../../../src/adopt/read-answers.ts';
import { answered, TEMPLATE } from '../../support/template.ts';

function options(...args: string[]): Options {
  const read = readArguments([...args, '--out', 'out'], '2026-12-09');
  if (read.kind !== 'options') throw new Error(JSON.stringify(read));
  return read.options;
}

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const plan = (args: string[], inputs: Partial<Inputs> = {}) =>
  planPolicies(TEMPLATE, options(...args), { answers: null, schools: null, ...inputs });

describe('the plan', () => {
  it('is one policy without a file of schools', () => {
    const { policies, problems } = plan(['--base', 'hill-view', '--set', 'school=Sea Bank']);
    expect(problems).toEqual([]);
    expect(policies).toEqual([
      {
        place: '',
        school: 'Sea Bank',
        answers: answered({ details: { school: 'Sea Bank' } }),
        file: 'sea-bank-social-media-policy-2026-12-09',
        remarks: ['Marked as a draft. Not filled in: channels, owner.'],
      },
    ]);
  });

  it('is a policy for each row, on top of the arguments, on top of saved answers', () => {
    const saved = answered({ details: { owner: 'Bursar', head: 'saved' } });
    const { policies } = plan(['--set', 'head=argument', '--choose', 'review=3-yearly'], {
      answers: file('saved.json', writeAnswers(saved)),
      schools: file('s.csv', 'school,head,base\nHill View,row,\nHill View,,mill-lane\n'),
    });
    expect(policies.map(({ place, file: name }) => [place, name])).toEqual([
      ['s.csv:2', 'hill-view-social-media-policy-2026-12-09'],
      ['s.csv:3', 'hill-view-social-media-policy-2026-12-09-2'],
    ]);
    expect(policies.map(({ answers }) => answers)).toEqual([
      answered({
        details: { owner: 'Bursar', head: 'row', school: 'Hill View' },
        choices: { review: '3-yearly' },
      }),
      answered(
        {
          details: { owner: 'Bursar', head: 'argument', school: 'Hill View' },
          choices: { review: '3-yearly' },
        },
        'mill-lane',
      ),
    ]);
  });

  it('names a school that has no name', () => {
    expect(plan([]).policies[0]).toMatchObject({
      school: 'School without a name',
      file: 'school-social-media-policy-2026-12-09',
    });
  });

  it('notes what of saved answers is out of date, and goes on', () => {
    const saved = { ...answered(), choices: { parents: 'gone', people: 'all' } };
    const { policies, notes } = plan([], { answers: file('saved.json', JSON.stringify(saved)) });
    expect(notes).toEqual([
      'saved.json: The choice “gone” on “Parents as friends” is no longer there.',
    ]);
    expect(policies[0]?.answers.choices).toEqual({ people: 'all' });
  });
});

describe('rows that cannot be used', () => {
  it('are told, and policies are planned for the others', () => {
    const { policies, refused, problems } = plan([], {
      schools: file('s.csv', 'school,base\nHill View,\nMill Lane,gone\n,,\nSea Bank,\n'),
    });
    expect(problems).toEqual([]);
    expect(policies.map(({ school }) => school)).toEqual(['Hill View', 'Sea Bank']);
    expect(refused.map(({ school }) => school)).toEqual(['Mill Lane']);
  });

  it('stop everything if there are no others', () => {
    const { policies, problems } = plan([], {
      schools: file('s.csv', 'school,base\nMill Lane,gone\n'),
    });
    expect(policies).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^s\.csv:2, column base: there is no model/)]);
  });
});

describe('nothing is planned', () => {
  it('if anything is wrong: arguments, saved answers and rows are reported at once', () => {
    const { policies, problems } = plan(['--base', 'hill-veiw'], {
      answers: file('saved.json', 'not answers'),
      schools: file('s.csv', 'school,haed\na,b\n'),
    });
    expect(policies).toEqual([]);
    expect(problems).toEqual([
      '--base: there is no model “hill-veiw”. Did you mean “hill-view”?',
      'saved.json: This file does not hold saved answers, or it is damaged. Nothing was changed.',
      's.csv:1, column 2: there is no column “haed”. Did you mean “head”?',
    ]);
  });
});
