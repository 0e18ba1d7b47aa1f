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

describe('a mark that nothing closes', () => {
  it('is reported where it stands', () => {
    expect(reportOn(fixture('mark-unclosed'))).toBe(`mark-unclosed.mdx:28:7  mark-unclosed
  The mark ** opens or closes bold or italics, and its counterpart is missing.
  Fix: Close it, as in **bold** or *italics*, without a space inside the marks; write a literal * as \\*.

mark-unclosed.mdx:32:28  mark-unclosed
  The mark ]( opens or closes a link, and its counterpart is missing.
  Fix: Close its bracket, as in [words](#5.3); write literal brackets as \\[ and \\].

mark-unclosed.mdx:32:39  mark-unclosed
  The mark _ opens or closes bold or italics, and its counterpart is missing.
  Fix: Close it, or write **bold** and *italics* with asterisks; write a literal _ as \\_.

3 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['an asterisk after a word', 'Staff* think.', '24:6'],
    ['bold with a space inside', 'Staff ** think** first.', '24:7'],
    ['italics that end', 'Staff think_ first.', '24:12'],
    ['a mark of code', 'Staff `think first.', '24:7'],
    ['strikethrough', 'Staff ~~think first.', '24:7'],
    ['a table without its second line', '| a | b |\n| c | d |', '24:1'],
    ['a mark on a later line', 'Staff\nthink *first.', '25:7'],
    ['a mark after bold words', '**Staff** *think', '24:11'],
  ])('is reported: %s', (_what, words, place) => {
    expect(faultsIn(words)).toEqual([`mark-unclosed ${place}`]);
  });

  it.each([
    ['a mark behind a backslash', 'Staff\\* \\_think\\_ \\`first\\` [sic\\](x).'],
    ['a name with underscores', 'See hill_view_staff.'],
    ['a line to be filled in', 'Signed ____________ on ______'],
    ['marks that are closed', '**Staff** _think_ *first*.'],
    ['an address with such marks in it', 'See https://posts.example/*_x.'],
    ['brackets', 'Staff [sic] (think).'],
  ])('is not: %s', (_what, words) => {
    expect(faultsIn(words)).toEqual([]);
  });
});
