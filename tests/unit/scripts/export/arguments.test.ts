import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments, type Options } from '../../../../scripts/export/arguments.ts';
import { USUAL_PRODUCTS } from '../../../../scripts/export/products.ts';
import { anyCharacter } from '../../support/any-character.ts';

function read(...args: string[]): Options {
  const result = readArguments(args);
  if (result.kind !== 'options') throw new Error(JSON.stringify(result));
  return result.options;
}

function problems(...args: string[]): readonly string[] {
  const result = readArguments(args);
  return result.kind === 'problems' ? result.problems : [];
}

describe('the arguments', () => {
  it('need no more than a folder: the rest is usual', () => {
    expect(read('--out', 'out/')).toEqual({
      settings: { base: null, details: [], choices: [] },
      answers: null,
      schools: null,
      logo: null,
      out: 'out/',
      products: USUAL_PRODUCTS,
      date: null,
      skipExisting: false,
      resume: false,
      finished: false,
    });
    expect(USUAL_PRODUCTS.map(({ id }) => id)).toEqual(['pdf', 'docx']);
  });

  it('say what to start from, what to fill in and what to choose', () => {
    const args = ['--base', 'neu', '--set', 'school=Hill View', '--choose', 'images=left-out'];
    const { settings } = read(...args, '--set', 'head=the head', '--out', 'out');
    expect(settings).toEqual({
      base: { name: 'base', value: 'neu', place: '--base' },
      details: [
        { name: 'school', value: 'Hill View', place: '--set school' },
        { name: 'head', value: 'the head', place: '--set head' },
      ],
      choices: [{ name: 'images', value: 'left-out', place: '--choose images' }],
    });
  });

  it('name files, a format and a day', () => {
    const files = ['--answers', 'a.json', '--schools', 'b.csv', '--out=c'];
    const options = read(...files, '--only', 'docx', '--date', '2026-12-09');
    expect(options).toMatchObject({ answers: 'a.json', schools: 'b.csv', out: 'c' });
    expect(options.date).toBe('2026-12-09');
    expect(options.products.map(({ id }) => id)).toEqual(['docx']);
  });

  it('name several files with commas between them, made in the order of the table', () => {
    const { products } = read('--only', 'txt, html,md', '--out', 'out');
    expect(products.map(({ id }) => id)).toEqual(['html', 'md', 'txt']);
  });

  it('name files that are made besides, once or several times', () => {
    const names = (...args: string[]) => read(...args, '--out', 'out').products.map(({ id }) => id);
    expect(names('--with', 'note,calendar')).toEqual(['pdf', 'docx', 'note', 'calendar']);
    expect(names('--with', 'note', '--with', 'answers', '--only', 'html')).toEqual([
      'html',
      'note',
      'answers',
    ]);
  });

  it('take files by the names that people give them', () => {
    const { products } = read('--only', 'Word,ics,JSON,text', '--out', 'out');
    expect(products.map(({ id }) => id)).toEqual(['docx', 'txt', 'calendar', 'answers']);
  });

  it('say what to leave, and that drafts do not count', () => {
    const flags = ['--skip-existing', '--resume', '--finished', '--schools', 'a.csv'];
    expect(read(...flags, '--out', 'out', '--logo', 'logo.png')).toMatchObject({
      skipExisting: true,
      resume: true,
      finished: true,
      logo: 'logo.png',
    });
  });

  it('that are given twice count as given last', () => {
    expect(read('--out', 'a', '--out', 'b').out).toBe('b');
  });

  it('ask for help, whatever else is wrong', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'help' });
    expect(readArguments(['-h', '--bas', 'neu'])).toEqual({ kind: 'help' });
  });

  it('take the value of a detail as typed, equals signs and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 30 }), (value) => {
        const { details } = read('--set', `owner=${value}`, '--out', 'out').settings;
        expect(details).toEqual([{ name: 'owner', value, place: '--set owner' }]);
      }),
    );
  });

  it('of any kind are read or refused, and never throw', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '--out',
        '--set',
        '--choose',
        '--only',
        '--help',
        '--',
        '-',
        '-x',
        '--=',
        '=',
      ),
      fc.string({ unit: anyCharacter, maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (args) => {
        const result = readArguments(args);
        if (result.kind === 'problems') expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('arguments are refused', () => {
  it('without a folder', () => {
    expect(problems()).toEqual([
      'Say with --out FOLDER where the policies go. --help lists the rest.',
    ]);
  });

  it('with an option that does not exist, with the nearest that do', () => {
    expect(problems('--bas', 'neu', '--out', 'out')).toEqual([
      'There is no option --bas. Did you mean “--base”?',
    ]);
    expect(problems('--school', 'a.csv', '--out', 'out')).toEqual([
      'There is no option --school. Did you mean “--schools”?',
    ]);
  });

  it('with an option that lacks its value', () => {
    expect(problems('--base', '--out', 'out')[0]).toBe('--base needs a value.');
    expect(problems('--out')).toEqual(['--out needs a value.']);
    expect(problems('--out=')).toEqual(['--out needs a value.']);
  });

  it('with a value that is alone, as one that lacks its quotation marks', () => {
    expect(problems('--out', 'out', '--set', 'school=Hill', 'View')).toEqual([
      '“View” stands alone. Every value needs an option before it, and quotation marks if it holds spaces.',
    ]);
  });

  it('with a detail or a topic that is given nothing', () => {
    expect(problems('--set', 'school', '--choose', 'images', '--out', 'out')).toEqual([
      '--set “school”: write it as --set DETAIL="VALUE".',
      '--choose “images”: write it as --choose TOPIC=POSITION.',
    ]);
  });

  it('with a file that is not made', () => {
    const all =
      'It can be “pdf”, “docx”, “html”, “md”, “txt”, “note”, “tracked”, “calendar” or “answers”.';
    expect(problems('--only', 'odt', '--out', 'out')).toEqual([
      `--only: “odt” is not made here. ${all}`,
    ]);
    expect(problems('--only', 'pdf,rtf,', '--with', 'slides', '--out', 'out')).toEqual([
      `--only: “rtf” is not made here. ${all}`,
      `--only: “” is not made here. ${all}`,
      `--with: “slides” is not made here. ${all}`,
    ]);
  });

  it('with a value for an option that takes none, or mistyped', () => {
    expect(problems('--finished=yes', '--out', 'out')).toEqual(['--finished takes no value.']);
    expect(problems('--skip-exsting', '--out', 'out')).toEqual([
      'There is no option --skip-exsting. Did you mean “--skip-existing”?',
    ]);
  });

  it('to go on without the file of schools', () => {
    expect(problems('--resume', '--out', 'out')).toEqual([
      '--resume goes on with a file of schools: name it with --schools FILE.csv.',
    ]);
  });

  it('with a day that is none', () => {
    expect(problems('--date', '9.12.2026', '--out', 'out')).toEqual([
      '--date: “9.12.2026” is not a day. Write it as 2026-12-09.',
    ]);
  });
});
