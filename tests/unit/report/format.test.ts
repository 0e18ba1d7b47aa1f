import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../src/report/format.ts';
import type { Problem } from '../../../src/report/problem.ts';

function problem(file: string, line: number, column = 1, fix = 'Mend it.'): Problem {
  return { file, line, column, rule: 'clause-empty', message: 'This is wrong.', fix };
}

/** The places in a report, in its order. */
function places(...problems: Problem[]): string[] {
  return Array.from(formatReport(problems).matchAll(/^\S+:\d+:\d+/gm), ([place]) => place);
}

describe('a report', () => {
  it('is empty where nothing is wrong', () => {
    expect(formatReport([])).toBe('');
  });

  it('gives a problem its place, rule, message and fix, and counts it in the singular', () => {
    expect(formatReport([problem('a.mdx', 3, 7)])).toBe(`a.mdx:3:7  clause-empty
  This is wrong.
  Fix: Mend it.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('counts problems and files', () => {
    const report = formatReport([problem('a.mdx', 1), problem('a.mdx', 2), problem('b.mdx', 1)]);
    expect(report).toMatch(/^3 problems in 2 files\./m);
  });

  it('is in order of file, line and column, the numbers as numbers', () => {
    const given = [
      problem('b.mdx', 2),
      problem('a.mdx', 10),
      problem('a.mdx', 9, 12),
      problem('a.mdx', 9, 2),
      problem('B.mdx', 99),
    ];
    expect(places(...given)).toEqual([
      'B.mdx:99:1',
      'a.mdx:9:2',
      'a.mdx:9:12',
      'a.mdx:10:1',
      'b.mdx:2:1',
    ]);
  });

  it('leaves the problems it was given in their order', () => {
    const given = [problem('b.mdx', 1), problem('a.mdx', 1)];
    formatReport(given);
    expect(given.map(({ file }) => file)).toEqual(['b.mdx', 'a.mdx']);
  });

  it('sets a snippet of several lines under its fix', () => {
    expect(formatReport([problem('a.mdx', 1, 1, 'Write:\n<Clause>\n</Clause>')])).toContain(
      '  Fix: Write:\n    <Clause>\n    </Clause>\n',
    );
  });

  it('counts the rest of more than ten problems under one rule in one file, which usually have one cause', () => {
    const many = Array.from({ length: 13 }, (_, index) => problem('a.mdx', index + 1));
    const report = formatReport([...many, problem('b.mdx', 1)]);
    expect(places(...many, problem('b.mdx', 1))).toHaveLength(11);
    expect(report).toContain(`
a.mdx  clause-empty
  3 more of these in this file, from line 11 on.

b.mdx:1:1  clause-empty`);
    expect(report).toMatch(/^14 problems in 2 files\./m);
  });

  it('gives ten problems of one rule in one file one by one', () => {
    const ten = Array.from({ length: 10 }, (_, index) => problem('a.mdx', index + 1));
    expect(places(...ten)).toHaveLength(10);
    expect(formatReport(ten)).not.toContain('more of these');
  });
});
