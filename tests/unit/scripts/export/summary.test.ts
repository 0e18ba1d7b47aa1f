import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../scripts/export/make.ts';
import { resultLines, summaryLines, type Outcome } from '../../../../scripts/export/summary.ts';
import { answered } from '../../support/template.ts';

function result(school: string, parts: Partial<Result> = {}, remarks: string[] = []): Result {
  const policy = { place: 's.csv:3', school, answers: answered(), file: 'name', remarks };
  return { policy, files: ['name.pdf', 'name.docx'], failure: null, ms: 2345, ...parts };
}

const outcome = (results: Result[], parts: Partial<Outcome> = {}): Outcome => ({
  results,
  refused: [],
  left: [],
  ...parts,
});

const DRAFT = 'Marked as a draft. Not filled in: owner.';
const FAILURE = { files: [], failure: 'name.pdf is a folder.' };

describe('the lines on a policy', () => {
  it('name its files, how long it took, and what is to be known of it', () => {
    expect(resultLines(result('Hill View', {}, [DRAFT]))).toEqual([
      'Hill View: name.pdf, name.docx (2.3 s)',
      `  ${DRAFT}`,
    ]);
  });

  it('say why it failed', () => {
    expect(resultLines(result('Hill View', FAILURE, [DRAFT]))).toEqual([
      'Hill View: failed (2.3 s)',
      '  name.pdf is a folder.',
    ]);
  });
});

describe('the summary', () => {
  it('counts what was made, drafts apart, and how long it took', () => {
    const results = [result('Hill View', {}, [DRAFT]), result('Mill Lane')];
    expect(summaryLines(outcome(results), 'out/', 5021)).toEqual([
      '',
      '2 policies made in out/, 1 of them a draft, 0 failed, 5.0 s.',
    ]);
    expect(summaryLines(outcome([result('Hill View')]), 'out/', 5021)[1]).toBe(
      '1 policy made in out/, 0 failed, 5.0 s.',
    );
  });

  it('lists what failed, each with its line and the reason', () => {
    const results = [result('Hill View'), result('Mill Lane', FAILURE)];
    expect(summaryLines(outcome(results), 'out/', 5021)).toEqual([
      '',
      '1 policy made in out/, 1 failed, 5.0 s.',
      '  s.csv:3 (Mill Lane): name.pdf is a folder.',
    ]);
  });

  it('counts rows that could not be used among those that failed, and says of each what is wrong', () => {
    const refused = [
      { school: 'Sea Bank', problems: ['s.csv:4, column base: no.', 's.csv:4: no.'] },
    ];
    expect(summaryLines(outcome([result('Hill View')], { refused }), 'out/', 5021)).toEqual([
      '',
      '1 policy made in out/, 1 failed, 5.0 s.',
      '  Sea Bank: s.csv:4, column base: no.',
      '  Sea Bank: s.csv:4: no.',
    ]);
  });

  it('says what was not made because the reader stopped', () => {
    const left = [7, 8, 9].map((row) => ({ place: `s.csv:${row}`, school: `School ${row}` }));
    expect(summaryLines(outcome([result('Hill View')], { left }), 'out/', 5021)).toEqual([
      '',
      '1 policy made in out/, 0 failed, 3 not made because you stopped, 5.0 s.',
      '  Not made: s.csv:7 (School 7), and the 2 after it.',
    ]);
  });
});
