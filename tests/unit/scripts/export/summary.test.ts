import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../scripts/export/make.ts';
import { resultLines, summaryLines } from '../../../../scripts/export/summary.ts';
import { answered } from '../../support/template.ts';

function result(school: string, parts: Partial<Result> = {}, remarks: string[] = []): Result {
  const policy = { place: 's.csv:3', school, answers: answered(), file: 'name', remarks };
  return { policy, files: ['name.pdf', 'name.docx'], failure: null, ms: 2345, ...parts };
}

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
    expect(summaryLines(results, 'out/', 5021)).toEqual([
      '',
      '2 policies made in out/, 1 of them a draft, 0 failed, 5.0 s.',
    ]);
    expect(summaryLines([result('Hill View')], 'out/', 5021)[1]).toBe(
      '1 policy made in out/, 0 failed, 5.0 s.',
    );
  });

  it('lists what failed, each with its line and the reason', () => {
    const results = [result('Hill View'), result('Mill Lane', FAILURE)];
    expect(summaryLines(results, 'out/', 5021)).toEqual([
      '',
      '1 policy made in out/, 1 failed, 5.0 s.',
      '  s.csv:3 (Mill Lane): name.pdf is a folder.',
    ]);
  });
});
