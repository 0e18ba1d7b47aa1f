import { describe, expect, it } from 'vitest';
import { validateReferences } from '../../../../src/law/validate.ts';
import { formatReport } from '../../../../src/report/format.ts';
import { HILL_VIEW, MILL_LANE, referenceFile, spoilt } from '../../support/reference-source.ts';

function told(checked: string, today?: Date): string {
  const file = referenceFile(spoilt("'2026-11'", `'${checked}'`));
  return formatReport(validateReferences([file], [HILL_VIEW, MILL_LANE], [], today));
}

describe('the day on which a source was checked', () => {
  const today = new Date('2026-11-20');

  it('does not lie ahead', () => {
    expect(told('2026-11-21', today)).toBe(`blackboard-act-1991.yaml:12:10  reference-checked
  The source is said to have been checked 2026-11-21, which is still to come.
  Fix: Write the day or month on which the note was checked against it.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
    expect(told('2026-12', today)).toContain('reference-checked');
  });

  it('may be the day of the build, or its month', () => {
    expect(told('2026-11-20', today)).toBe('');
    expect(told('2026-11', today)).toBe('');
  });

  it('is not looked at where no day is given', () => {
    expect(told('2999-01')).toBe('');
  });
});
