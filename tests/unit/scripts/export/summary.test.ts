import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../scripts/export/results.ts';
import {
  advice,
  resultLines,
  summaryLines,
  type Outcome,
} from '../../../../scripts/export/summary.ts';
import { draftFor, plannedFor, resultOf } from './results.ts';

function finished(school: string, parts: Partial<Result> = {}): Result {
  const [policy = draftFor(school)] = plannedFor([school]);
  return resultOf(policy, parts);
}

const outcome = (results: Result[], parts: Partial<Outcome> = {}): Outcome => ({
  results,
  refused: [],
  unmade: [],
  ending: 'done',
  ...parts,
});

const FAILURE = { files: [], failure: 'name.pdf is a folder.' };
const LEFT = { files: [], left: ['name.pdf'] };

describe('the lines on a policy', () => {
  it('name its files, how long it took, and what is to be known of it', () => {
    const notes = ['Reminder of the next review: Fill in the date adopted.'];
    expect(resultLines(resultOf(draftFor('Hill View'), { notes }))).toEqual([
      'Hill View: name.pdf, name.docx (2.3 s)',
      '  Marked as a draft. Not filled in: owner.',
      '  Reminder of the next review: Fill in the date adopted.',
    ]);
  });

  it('say why it failed, and what was made all the same', () => {
    expect(resultLines(resultOf(draftFor('Hill View'), FAILURE))).toEqual([
      'Hill View: failed (2.3 s)',
      '  name.pdf is a folder.',
    ]);
    const half = { files: ['name.docx'], failure: 'PDF: Arabic letters cannot be set.' };
    expect(resultLines(finished('Hill View', half))).toEqual([
      'Hill View: name.docx (2.3 s)',
      '  PDF: Arabic letters cannot be set.',
    ]);
  });

  it('say that nothing had to be made, and nothing of files that nobody has looked into', () => {
    expect(resultLines(resultOf(draftFor('Hill View'), LEFT))).toEqual([
      'Hill View: there already (2.3 s)',
      '  Marked as a draft. Not filled in: owner.',
    ]);
    expect(resultLines(resultOf(draftFor('Hill View'), { ...LEFT, isSame: false }))).toEqual([
      'Hill View: left as it was (2.3 s)',
    ]);
  });
});

describe('the summary', () => {
  it('counts what was made, drafts apart, and how long it took', () => {
    const results = [resultOf(draftFor('Hill View')), finished('Mill Lane')];
    expect(summaryLines(outcome(results), 'out/', 5021)).toEqual([
      '',
      '2 policies made in out/, 1 of them a draft, 0 failed, 5.0 s.',
    ]);
    expect(summaryLines(outcome([finished('Hill View')]), 'out/', 5021)[1]).toBe(
      '1 policy made in out/, 0 failed, 5.0 s.',
    );
  });

  it('counts what was there already apart', () => {
    const results = [finished('Hill View', LEFT), finished('Mill Lane')];
    expect(summaryLines(outcome(results), 'out/', 5021)[1]).toBe(
      '1 policy made in out/, 1 there already, 0 failed, 5.0 s.',
    );
  });

  it('lists what failed, each with its line and the reason', () => {
    const results = [finished('Hill View'), finished('Mill Lane', FAILURE)];
    expect(summaryLines(outcome(results), 'out/', 5021)).toEqual([
      '',
      '1 policy made in out/, 1 failed, 5.0 s.',
      '  s.csv:2 (Mill Lane): name.pdf is a folder.',
    ]);
  });

  it('counts rows that could not be used among those that failed, and says of each what is wrong', () => {
    const refused = [
      {
        place: 's.csv:4',
        school: 'Sea Bank',
        problems: ['s.csv:4, column base: no.', 's.csv:4: no.'],
      },
    ];
    expect(summaryLines(outcome([finished('Hill View')], { refused }), 'out/', 5021)).toEqual([
      '',
      '1 policy made in out/, 1 failed, 5.0 s.',
      '  Sea Bank: s.csv:4, column base: no.',
      '  Sea Bank: s.csv:4: no.',
    ]);
  });

  it.each([
    ['stopped', 'because you stopped'],
    ['full', 'because the disk is full'],
  ] as const)('says what was not made where the work %s', (ending, why) => {
    const unmade = [7, 8, 9].map((row) => ({ place: `s.csv:${row}`, school: `School ${row}` }));
    expect(
      summaryLines(outcome([finished('Hill View')], { unmade, ending }), 'out/', 5021),
    ).toEqual([
      '',
      `1 policy made in out/, 0 failed, 3 not made ${why}, 5.0 s.`,
      '  Not made: s.csv:7 (School 7), and 2 others.',
    ]);
  });
});

it('who was stopped is told how to go on, and nobody else', () => {
  expect(advice('done', true)).toBeNull();
  expect(advice('stopped', true)).toBe(
    'To go on, run the same command again with --resume: it makes what is missing. All files that are there are whole.',
  );
  expect(advice('full', false)).toBe(
    'Make room on the disk, and run the same command again. All files that are there are whole.',
  );
});
