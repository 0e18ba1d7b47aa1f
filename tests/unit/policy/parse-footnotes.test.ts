import { expect, it } from 'vitest';
import {
  faultsOf,
  fixture,
  hillView,
  policyFile,
  reportOn,
  sectionOne,
} from '../support/hill-view.ts';

it('a footnote is in the clause that refers to it, and something refers to it', () => {
  expect(reportOn(fixture('footnote-astray'))).toBe(`footnote-astray.mdx:28:29  footnote-astray
  The footnote [^1] is in another clause.
  Fix: Move it to the end of this clause, as in [^1]: Words of the footnote.

footnote-astray.mdx:28:48  footnote-astray
  There is no footnote [^2] in this clause.
  Fix: Add it at the end of the clause, as in [^2]: Words of the footnote.

footnote-astray.mdx:34:1  footnote-astray
  Nothing in this clause refers to the footnote [^1].
  Fix: Write [^1] where the document prints its mark, or move the footnote to the clause that refers to it.

3 problems in 1 file. Each rule is explained in docs/rules.md.`);
});

it('a footnote may be referred to from a bullet and a row of its clause', () => {
  const words = 'Staff:\n\n- one[^1]\n\n| a |\n|---|\n| b[^1] |\n\n[^1]: All.';
  const clause = `<Clause id="1.1" number="1.1">\n${words}\n</Clause>`;
  expect(faultsOf(policyFile(hillView(sectionOne(clause))))).toEqual([]);
});
