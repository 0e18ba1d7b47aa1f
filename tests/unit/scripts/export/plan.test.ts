import { describe, expect, it } from 'vitest';
import { readArguments, type Options } from '../../../../scripts/export/arguments.ts';
import { planPolicies, type Inputs } from '../../../../scripts/export/plan.ts';
import { writeAnswers } from '../../../../src/adopt/read-answers.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import { answered, documentFor, TEMPLATE } from '../../support/template.ts';
import { PNG } from './pictures.ts';

const DAY = '2026-12-09';

function options(...args: string[]): Options {
  const read = readArguments([...args, '--out', 'out']);
  if (read.kind !== 'options') throw new Error(JSON.stringify(read));
  return read.options;
}

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const plan = (args: string[], inputs: Partial<Inputs> = {}) =>
  planPolicies(
    TEMPLATE,
    options(...args),
    { answers: null, schools: null, logo: null, ...inputs },
    DAY,
  );

describe('the plan', () => {
  it('is one policy without a file of schools', () => {
    const { policies, problems } = plan(['--base', 'hill-view', '--set', 'school=Sea Bank']);
    expect(problems).toEqual([]);
    expect(policies).toMatchObject([
      {
        place: '',
        school: 'Sea Bank',
        answers: answered({ details: { school: 'Sea Bank' } }),
        names: { school: 'Sea Bank', end: DAY },
        standing: { remarks: ['Marked as a draft. Not filled in: channels, owner.'] },
      },
    ]);
  });

  it('is a policy for each row, on top of the arguments, on top of saved answers', () => {
    const saved = answered({ details: { owner: 'Bursar', head: 'saved' } });
    const { policies } = plan(['--set', 'head=argument', '--choose', 'review=3-yearly'], {
      answers: file('saved.json', writeAnswers(saved)),
      schools: file('s.csv', 'school,head,base\nHill View,row,\nHill View,,mill-lane\n'),
    });
    expect(policies.map(({ place, names }) => [place, names.end])).toEqual([
      ['s.csv:2', DAY],
      ['s.csv:3', `${DAY}-2`],
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
      names: { school: '' },
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

describe('the fingerprint of a policy', () => {
  const printOf = (...args: string[]) => plan(args).policies[0]?.fingerprint;

  it('is the same for the same answers, and another for others', () => {
    expect(printOf('--set', 'head=x')).toBe(printOf('--set', 'head=x'));
    expect(printOf('--set', 'head=x')).not.toBe(printOf('--set', 'head=y'));
    expect(printOf('--base', 'hill-view')).not.toBe(printOf('--base', 'mill-lane'));
  });

  it('does not hang on which topics were looked at', () => {
    const saved = (looked: string[]) => {
      const text = writeAnswers(answered({ looked }));
      return plan([], { answers: file('a.json', text) }).policies[0]?.fingerprint;
    };
    expect(saved(['people'])).toBe(saved([]));
  });
});

describe('answers of last year', () => {
  it('keep the version that was adopted, whatever the row says', () => {
    const policy = recorded(documentFor(answered()));
    const adopted = [{ on: '2025-12-09', version: '1.0', template: 'one', policy }];
    const saved = answered({ details: { school: 'Sea Bank' }, adopted });
    const { policies, problems } = plan(['--set', 'version=2.0'], {
      answers: file('saved.json', writeAnswers(saved)),
      schools: file('s.csv', 'school,choose:parents\nHill View,careful\n'),
    });
    expect(problems).toEqual([]);
    expect(policies[0]?.answers.adopted).toEqual(adopted);
    expect(policies[0]?.answers.choices['parents']).toBe('careful');
  });
});

describe('a file of schools is warned about', () => {
  const notesOn = (...rows: string[]) =>
    plan([], { schools: file('s.csv', ['school,head', ...rows].join('\n')) }).notes;

  it('where two rows name the same school', () => {
    expect(notesOn('Hill View,x', 'Mill Lane,', 'HILL VIEW,y')).toEqual([
      's.csv:4: “HILL VIEW” is in s.csv:2 already. Both are made, and the names of these files end in 2026-12-09-2.',
    ]);
  });

  it('where a row names none', () => {
    expect(notesOn('Hill View,x', ' ,y')).toEqual([
      's.csv:3: the row names no school. Its files are called “school-…”.',
    ]);
    expect(notesOn(',x', ',y')).toEqual([
      'No row names its school, so the files are numbered. Name the schools in a column called “school”.',
    ]);
  });

  it('at most five times for the same fault', () => {
    const notes = notesOn(...Array.from({ length: 9 }, () => 'Hill View,x'));
    expect(notes).toHaveLength(6);
    expect(notes[5]).toBe('And 3 more schools that are there twice.');
  });

  it('and not where all is well', () => {
    expect(notesOn('Hill View,x', 'Mill Lane,y')).toEqual([]);
  });
});

describe('a logo', () => {
  it('is that of every school, named after each', () => {
    const { policies } = plan([], {
      schools: file('s.csv', 'school,head\nHill View,\n,x\n'),
      logo: { name: 'logo.png', bytes: PNG },
    });
    expect(policies.map(({ answers }) => answers.logo?.alt)).toEqual(['Logo of Hill View', 'Logo']);
    expect(policies[0]?.answers.logo).toMatchObject({
      mediaType: 'image/png',
      width: 1,
      height: 1,
    });
  });

  it('that is none stops everything', () => {
    expect(plan([], { logo: file('logo.svg', '<svg/>') }).problems).toEqual([
      '--logo: logo.svg: a logo has to be a PNG or JPEG picture. Save it as one.',
    ]);
  });
});

describe('rows that cannot be used', () => {
  it('are reported, and policies are planned for the others', () => {
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
