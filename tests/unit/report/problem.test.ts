import { expect, it } from 'vitest';
import { ContentError, type Problem } from '../../../src/report/problem.ts';

const PROBLEM: Problem = {
  file: 'a.mdx',
  line: 1,
  column: 1,
  rule: 'clause-empty',
  message: 'This is wrong.',
  fix: 'Mend it.',
};

it('throws the whole report as its message, and keeps the problems', () => {
  const error = new ContentError([PROBLEM], 'The report.');
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'ContentError',
    message: 'The report.',
    problems: [PROBLEM],
  });
});

it('gives a tool that looks for a cause in the words of an error nothing to misread', () => {
  const error = new ContentError([PROBLEM], 'Add the words of the document.');
  expect(String(error)).toBe('ContentError');
  expect(error.stack).toBe('');
});
