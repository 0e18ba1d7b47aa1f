import { describe, expect, it } from 'vitest';
import { validateReferences } from '../../../../src/law/validate.ts';
import { formatReport } from '../../../../src/report/format.ts';
import {
  placedPolicy,
  referenceFile,
  reportOnReference,
  SOUND,
} from '../../support/reference-source.ts';

const WORDINGS = 'wordings:\n  - Blackboard Act 1991\n';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('a reference', () => {
  it('is in the register once, however its title is written', () => {
    const unclaimed = SOUND.replace(WORDINGS, 'topics: [review]\n');
    const other = referenceFile(
      unclaimed.replace('title: Blackboard', 'title: BLACKBOARD,'),
      'slates',
    );
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

  it('claims no words that another claims', () => {
    const other = referenceFile(SOUND.replace('title: Blackboard', 'title: Slate'), 'slates');
    expect(reportOnReference(SOUND, other)).toBe(`slates.yaml:5:5  reference-repeated
  The reference blackboard-act-1991 claims "Blackboard Act 1991" too.
  Fix: Keep the words in one of the two.

${ONE}`);
    const sound = referenceFile(other.source.replace('wordings', 'soundWordings'), 'slates');
    expect(reportOnReference(SOUND, sound)).toContain('slates.yaml:5:5  reference-repeated');
  });

  it('shares words that name several laws with as many others', () => {
    const acts = SOUND.replace('- Blackboard Act 1991', '- Chalk Acts 1952 and 1996');
    const files = ['1952', '1996', '2011'].map((year) =>
      referenceFile(acts.replace('title: Blackboard Act 1991', `title: Chalk Act ${year}`), year),
    );
    const policy = placedPolicy('hill-view', { '1': 'the Chalk Acts 1952 and 1996' });
    const report = (some: typeof files) => formatReport(validateReferences(some, [policy], []));
    expect(report(files.slice(0, 2))).toBe('');
    expect(report(files)).toContain(
      '2011.yaml:5:5  reference-repeated\n  The reference 1952 claims',
    );
  });
});
