import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../scripts/check/arguments.ts';

const problemsOf = (...args: readonly string[]) => {
  const read = readArguments(args);
  return read.kind === 'problems' ? read.problems : read.kind;
};

describe('the arguments of npm run check', () => {
  it('are files and options in any order', () => {
    const args = ['--json', 'one.docx', '--against', 'neu', 'two', '--csv', 'out.csv'];
    expect(readArguments(args)).toEqual({
      kind: 'options',
      options: { paths: ['one.docx', 'two'], against: 'neu', json: true, csv: 'out.csv' },
    });
  });

  it('may be a file alone', () => {
    expect(readArguments(['one.docx'])).toEqual({
      kind: 'options',
      options: { paths: ['one.docx'], against: null, json: false, csv: null },
    });
  });

  it.each([['--help'], ['-h'], ['one.docx', '--help', '--nonsense']])(
    'may ask for help: %s',
    (...args) => {
      expect(readArguments(args)).toEqual({ kind: 'help' });
    },
  );

  it('name at least one file', () => {
    expect(problemsOf()).toEqual(['Name at least one file or folder. --help lists the rest.']);
  });

  it('hold no unknown option', () => {
    expect(problemsOf('one.docx', '--agianst', 'neu')).toEqual([
      'There is no option --agianst. Did you mean “--against”?',
    ]);
  });

  it.each([
    [['one.docx', '--against'], '--against needs a policy.'],
    [['one.docx', '--against', '--json'], '--against needs a policy.'],
    [['one.docx', '--csv'], '--csv needs a file to write to.'],
    [
      ['one.docx', '--csv', 'two.docx'],
      '--csv: “two.docx” does not end in .csv, so nothing is written there.',
    ],
  ])('give every option its value: %s', (args, problem) => {
    expect(problemsOf(...args)).toEqual([problem]);
  });
});
