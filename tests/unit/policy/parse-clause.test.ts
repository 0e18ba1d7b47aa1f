import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  fixture,
  hillView,
  policyFile,
  reportOn,
  sectionOne,
} from '../support/hill-view.ts';

function faultsIn(words: string): string[] {
  const clause = `<Clause id="1.1" number="1.1">\n${words}\n</Clause>`;
  return faultsOf(policyFile(hillView(sectionOne(clause))));
}

describe('the shape of a clause', () => {
  it('is one paragraph and at most one bullet list; what is more is reported', () => {
    expect(reportOn(fixture('clause-shape'))).toBe(`clause-shape.mdx:30:1  clause-shape
  A clause is one paragraph and at most one bullet list after it; there is no place for this paragraph.
  Fix: Give each further paragraph a <Clause> of its own, and write lists with "- ".

clause-shape.mdx:36:1  clause-shape
  A clause is one paragraph and at most one bullet list after it; there is no place for this list.
  Fix: Give each further paragraph a <Clause> of its own, and write lists with "- ".

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['a list before the paragraph', '- one\n\nStaff.', ['clause-shape 24:1']],
    ['a second list', 'Staff:\n\n- one\n\n* two', ['clause-shape 28:1']],
    ['a paragraph after the list', 'Staff:\n\n- one\n\nand others', ['clause-shape 28:1']],
    ['a quotation', 'Staff:\n\n> never', ['clause-shape 26:1']],
    [
      'a heading alone, which leaves no words',
      '# Staff',
      ['clause-shape 24:1', 'clause-empty 23:1'],
    ],
    ['a comment after the words', 'Staff.\n\n{/* why */}', ['markup-unsupported 26:1']],
  ])('is reported: %s', (_what, words, faults) => {
    expect(faultsIn(words)).toEqual(faults);
  });

  it('may be a paragraph alone, or with a list', () => {
    expect(faultsIn('Staff.')).toEqual([]);
    expect(faultsIn('Staff:\n\n- one\n- two')).toEqual([]);
    expect(faultsIn('Staff:\n- one\n- two')).toEqual([]);
  });
});

describe('a bullet', () => {
  it('holds one paragraph; a second, or a list within it, is reported', () => {
    expect(reportOn(fixture('bullet-paragraph'))).toBe(`bullet-paragraph.mdx:32:3  bullet-paragraph
  Bullet 1.2.a holds more than its one paragraph, and the rest would have no id.
  Fix: Join the rest to the paragraph of the bullet, or end the list and give it a <Clause> of its own.

bullet-paragraph.mdx:35:3  bullet-paragraph
  Bullet 1.2.b holds more than its one paragraph, and the rest would have no id.
  Fix: Join the rest to the paragraph of the bullet, or end the list and give it a <Clause> of its own.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['a heading', '- # one'],
    ['a quotation', '- > one'],
  ])('is reported where it holds %s instead', (_what, item) => {
    expect(faultsIn(`Staff:\n\n${item}`)).toContain('markup-unsupported 26:3');
  });
});
