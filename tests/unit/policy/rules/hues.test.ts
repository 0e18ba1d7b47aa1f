import { describe, expect, it } from 'vitest';
import { validatePolicies } from '../../../../src/policy/index.ts';
import { OWN_HUES } from '../../../../src/policy/hues.ts';
import { formatReport } from '../../../../src/report/format.ts';
import { AIM, hillView, policyFile } from '../../support/hill-view.ts';

/** What is reported of policies with these hues, named one, two, three …; null for none. */
function reportOn(...hues: readonly (string | null)[]): string {
  const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const files = hues.map((hue, index) => {
    const source = hillView(AIM, { shortName: names[index] ?? '' });
    const coloured =
      hue === null ? source : source.replace('kind: school\n', `kind: school\nhue: ${hue}\n`);
    return policyFile(coloured, names[index]);
  });
  return formatReport(validatePolicies(files));
}

describe('the hue of a policy', () => {
  it('is its own while another is free', () => {
    expect(reportOn('blue', 'green', 'blue')).toBe(`three.mdx:6:6  hue-taken
  The hue blue is that of one already.
  Fix: Choose one that is free (orange, plum, olive, violet, red, teal), or leave the hue out.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('may be shared once all are taken', () => {
    expect(reportOn(...OWN_HUES, 'blue')).toBe('');
  });

  it('may be left out by any number', () => {
    expect(reportOn(null, null, 'slate', 'slate')).toBe('');
  });

  it('is one of the palette', () => {
    expect(reportOn('puce')).toContain(
      'Use one of: blue, green, orange, plum, olive, violet, red, teal, slate.',
    );
  });
});
