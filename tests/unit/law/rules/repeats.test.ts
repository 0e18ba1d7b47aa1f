import { describe, expect, it } from 'vitest';
import { referenceFile, reportOnReference, SOUND } from '../../support/reference-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('a reference', () => {
  it('stands in the register once, however its title is written', () => {
    const other = referenceFile(SOUND.replace('title: Blackboard', 'title: BLACKBOARD,'), 'slates');
    expect(reportOnReference(SOUND, other)).toBe(`slates.yaml:1:8  reference-repeated
  The reference blackboard-act-1991 has the title "BLACKBOARD, Act 1991" too.
  Fix: Keep one of the two, with the wordings of both.

${ONE}`);
  });

  it('lists nothing twice', () => {
    expect(reportOnReference(`${SOUND}topics: [review, review]\n`))
      .toBe(`blackboard-act-1991.yaml:14:18  reference-repeated
  "review" is listed twice.
  Fix: Keep it once.

${ONE}`);
  });
});
