import { describe, expect, it } from 'vitest';
import { reportOnReference, SOUND, spoilt } from '../../support/reference-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

const NOTHING = spoilt('replacedBy: Whiteboard Act 2011', 'replacedBy: null');

describe('what is out of date', () => {
  it('says what to cite instead, or why there is nothing', () => {
    expect(reportOnReference(SOUND)).toBe('');
    expect(reportOnReference(`${NOTHING}noneBecause: Nobody writes on boards.\n`)).toBe('');
  });

  it('does not leave its reader without either', () => {
    expect(reportOnReference(NOTHING)).toBe(`blackboard-act-1991.yaml:8:13  reference-replacement
  The status is replaced, and nothing says what to cite instead.
  Fix: Write replacedBy: what a policy of today should cite; or, if there is nothing, noneBecause: a sentence such as "The platform is closed."

${ONE}`);
  });

  it('does not give both', () => {
    expect(reportOnReference(`${SOUND}noneBecause: Nobody writes on boards.\n`))
      .toBe(`blackboard-act-1991.yaml:14:14  reference-replacement
  This names what to cite instead, and a reason why there is nothing to cite.
  Fix: Keep one of replacedBy and noneBecause.

${ONE}`);
  });

  it.each(['repealed', 'replaced', 'part-repealed', 'misnamed', 'renamed', 'closed'])(
    'is told so: %s',
    (status) => {
      const report = reportOnReference(NOTHING.replace('status: replaced', `status: ${status}`));
      expect(report).toContain(`The status is ${status}, and nothing says what to cite instead.`);
    },
  );
});

describe('what is right as cited', () => {
  const current = NOTHING.replace('status: replaced', 'status: current')
    .replace('brief: replaced by the Whiteboard Act 2011', 'brief: null')
    .replace('note: Replaced by the Whiteboard Act 2011.', 'note: In force.');

  it('has nothing to cite instead', () => {
    expect(reportOnReference(current)).toBe('');
    expect(reportOnReference(current.replace('replacedBy: null', 'replacedBy: Slate Act 1952')))
      .toBe(`blackboard-act-1991.yaml:8:13  reference-replacement
  The status is current, so there is nothing to cite instead.
  Fix: Write replacedBy: null and leave out noneBecause, or correct the status.

${ONE}`);
  });

  it('needs no reason either', () => {
    expect(reportOnReference(`${current}noneBecause: Nobody writes on boards.\n`)).toContain(
      'blackboard-act-1991.yaml:14:14  reference-replacement\n  The status is current, so there',
    );
  });
});
