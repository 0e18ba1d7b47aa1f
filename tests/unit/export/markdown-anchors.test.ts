import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/adopt/assemble.ts';
import { anchorsOf } from '../../../src/export/markdown-anchors.ts';
import { toMarkdown } from '../../../src/export/markdown.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

describe('anchors in Markdown', () => {
  it('are the words of a heading without its marks, in small letters', () => {
    const own = [ownClause(1, 'scope', 'Élan & “hats”, (red_ones) – №1 🎩', 'Staff wear.')];
    const { parts, clauses } = anchorsOf(assemble(TEMPLATE, answered({ own })));
    expect(parts.get('contact')).toBe('2-contact-with-others');
    expect(clauses.get('people')).toBe('11-people-covered');
    expect(clauses.get('own-1')).toBe('12-élan--hats-red_ones--1-');
  });

  it('of headings with the same words are told apart', () => {
    const details = { title: 'Signatures', change_log: 'one' };
    const { parts } = anchorsOf(assemble(TEMPLATE, answered({ details })));
    expect(parts.get('signatures')).toBe('signatures-1');
  });

  it('are there for every link of a policy, once', () => {
    const markdown = toMarkdown(assemble(TEMPLATE, answered({ choices: { parents: 'careful' } })));
    const links = [...markdown.matchAll(/\]\(#(.+?)\)/g)].map(([, anchor]) => anchor);
    const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(links.length).toBeGreaterThan(6);
    for (const one of links)
      expect(
        headings.filter((each) => each === one),
        one,
      ).toHaveLength(1);
  });
});
