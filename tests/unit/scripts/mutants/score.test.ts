import { describe, expect, it } from 'vitest';
import { scoreLines, scoreOf } from '../../../../scripts/mutants/score.ts';

const reportOf = (...statuses: string[]) => ({
  files: {
    'a.ts': { mutants: statuses.slice(0, 2).map((status) => ({ status })) },
    'b.ts': { mutants: statuses.slice(2).map((status) => ({ status })) },
  },
});

describe('the score of a room', () => {
  it('counts those as noticed that a test fails on, and those that never end', () => {
    expect(scoreOf(reportOf('Killed', 'Timeout', 'Survived', 'NoCoverage'))).toEqual({
      mutants: 4,
      found: 2,
    });
  });

  it('leaves out what says nothing', () => {
    const nothing = ['Ignored', 'CompileError', 'RuntimeError', 'Pending'];
    expect(scoreOf(reportOf('Killed', ...nothing))).toEqual({ mutants: 1, found: 1 });
  });

  it('is printed for each, and for all together', () => {
    const scores = new Map([
      ['compare', { mutants: 30, found: 20 }],
      ['policy', { mutants: 10, found: 10 }],
      ['law', { mutants: 0, found: 0 }],
    ]);
    expect(scoreLines(scores)).toEqual([
      'compare: 20 of 30 mutants noticed, 66.7 %',
      'policy: 10 of 10 mutants noticed, 100.0 %',
      'law: nothing to mutate',
      'all: 30 of 40 mutants noticed, 75.0 %',
    ]);
  });
});
