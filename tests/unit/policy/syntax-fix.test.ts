import { describe, expect, it } from 'vitest';
import { syntaxFix } from '../../../src/policy/syntax-fix.ts';
import { hillView, policyFile, reportOn, sectionOne } from '../support/hill-view.ts';

const reportIn = (words: string) =>
  reportOn(policyFile(hillView(sectionOne(`<Clause id="1.1" number="1.1">\n${words}\n</Clause>`))));

describe('what MDX takes for code', () => {
  it.each([
    [
      'a sign for fewer',
      'Staff under <18 years.',
      '24:13',
      'Write a literal < as \\<, as in \\<18.',
    ],
    ['an arrow', 'Staff <- pupils.', '24:7', 'Write a literal < as \\<, as in \\<18.'],
    [
      'an address',
      'See <https://posts.example/>.',
      '24:5',
      'Write an address as it is printed, without < and >; or, for a link, as [words](https://…).',
    ],
    [
      'a mailbox',
      'Ask <office@posts.example>.',
      '24:5',
      'Write an address as it is printed, without < and >; or, for a link, as [words](https://…).',
    ],
    [
      'a comment',
      'Staff. <!-- all? -->',
      '24:8',
      'MDX has no such comments, and a policy holds none. Remove it; a remark for editors may go into the front matter, behind a #.',
    ],
  ])('is reported with what to write instead: %s', (_what, words, place, fix) => {
    const report = reportIn(words);
    expect(report).toContain(`hill-view.mdx:${place}  mdx-syntax`);
    expect(report).toContain(`Fix: ${fix}`);
    expect(report).toContain('1 problem in 1 file.');
  });

  it('is an address whether it is safe or not', () => {
    expect(reportIn('See <http://posts.example/>.')).toContain('Fix: Write an address');
  });

  it('is judged by what is at the place itself, not further on in the line', () => {
    const usual = syntaxFix('', { line: 1, column: 1 });
    for (const line of ['{ <!-- so', '{ <https://posts.example>', '{ <18']) {
      expect(syntaxFix(line, { line: 1, column: 1 }), line).toBe(usual);
      expect(syntaxFix(line, { line: 1, column: 3 }), line).not.toBe(usual);
    }
  });

  it('may be written behind a backslash', () => {
    expect(reportIn('Staff under \\<18 see \\<https://posts.example> \\<!-- so -->.')).toBe('');
  });
});
