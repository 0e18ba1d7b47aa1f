import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/project.ts';
import { rulesIn } from '../support/rules.ts';

const PAGE = readFileSync(join(root, 'docs/rules.md'), 'utf8');

/** The section of each rule: its id, and what is said of it. */
const SECTIONS = new Map(
  PAGE.split(/^### /m)
    .slice(1)
    .map((section): [string, string] => {
      const [heading = '', ...rest] = section.split('\n');
      return [heading, rest.join('\n')];
    }),
);

describe('docs/rules.md', () => {
  it('has a section for every rule that the source can report', () => {
    expect(rulesIn('src').filter((rule) => !SECTIONS.has(rule))).toEqual([]);
  });

  it('has no section for a rule that there is not', () => {
    const rules = rulesIn('src');
    expect([...SECTIONS.keys()].filter((heading) => !rules.includes(heading))).toEqual([]);
  });

  it.each([...SECTIONS])('shows a wrong snippet of %s and its correction', (_rule, text) => {
    expect(text).toContain('Wrong:\n\n```');
    expect(text).toContain('Right:\n\n```');
    expect(text.match(/^```/gm)?.length).toBe(4);
  });
});
