import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../../../../src/law/schema.ts';
import { statusProblems } from '../../../../src/law/rules/status.ts';
import { inspectReference } from '../../../../src/law/reading.ts';
import { referenceFile, reportOnReference, SOUND, spoilt } from '../../support/reference-source.ts';

/** What is said of a reference with this status and brief, and a note that says nothing. */
function refusals(status: Status, brief: string, note = 'An Act on boards.'): string[] {
  const source = SOUND.replace('status: replaced', `status: ${status}`)
    .replace('brief: replaced by the Whiteboard Act 2011', `brief: "${brief}"`)
    .replace('note: Replaced by the Whiteboard Act 2011.', `note: "${note}"`);
  return statusProblems(inspectReference(referenceFile(source))).map(({ message }) => message);
}

describe('a status and its brief', () => {
  it('that disagree are reported at the brief', () => {
    expect(reportOnReference(spoilt('brief: replaced by the', 'brief: in force, like the')))
      .toBe(`blackboard-act-1991.yaml:6:8  reference-status
  The status is replaced, and the brief says "in force".
  Fix: Correct the one that is wrong. Where only a part is meant, say so: "parts of it were repealed".

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each<[Status, string, string]>([
    ['current', 'repealed in 2015', 'repealed'],
    ['current', 'replaced by the Whiteboard Act 2011', 'replaced'],
    ['current', 'closed in 2019', 'closed'],
    ['current', 'superseded', 'superseded'],
    ['current', 'no longer in force', 'no longer in force'],
    ['current', 'partly in force', 'partly in force'],
    ['current', 'amended in 2025', 'amended'],
    ['amended', 'in force, but it was repealed', 'repealed'],
    ['amended', 'in force in part', 'in force'],
    ['replaced', 'in force', 'in force'],
    ['replaced', 'replaced in name; still in force', 'still in force'],
    ['replaced', 'current', 'current'],
    ['repealed', 'it is in force', 'it is in force'],
    ['repealed', 'partly in force', 'partly in force'],
    ['closed', 'still in force', 'still in force'],
    ['part-repealed', 'repealed', 'repealed'],
    ['part-repealed', 'in force', 'in force'],
    ['misnamed', 'repealed in 2015', 'repealed'],
    ['renamed', 'closed in 2019', 'closed'],
    ['unchecked', 'in force', 'in force'],
    ['unchecked', 'repealed', 'repealed'],
    ['unchecked', 'amended', 'amended'],
  ])('disagree: %s, and "%s"', (status, brief, words) => {
    expect(refusals(status, brief)).toEqual([
      `The status is ${status}, and the brief says "${words}".`,
    ]);
  });

  it.each<[Status, string]>([
    ['current', 'in force'],
    ['current', 'not repealed, for all that is said'],
    ['current', 'in force, for the most part in England and Wales'],
    ['amended', 'in force, amended in 2025'],
    ['amended', 'in force, amended; parts of section 127(2) were replaced by the Slate Act 2023'],
    ['replaced', 'replaced by the guidance of 2023, in force since 31 December 2023'],
    ['replaced', 'reissued every September; the edition in force is that of 2026'],
    ['repealed', 'repealed in 2015'],
    ['closed', 'closed on 2 April 2019'],
    ['part-repealed', 'in force in part; its chapter on slates was repealed'],
    ['part-repealed', 'reported as still partly in force; the law was reformed in 2013'],
    ['part-repealed', 'sections 4 and 5 were repealed for England and Wales'],
    ['misnamed', 'the Act is of 1988; its parts on threats were replaced in 2024'],
    ['renamed', 'the new name of Slate since July 2023'],
    ['unchecked', 'we have not checked whether it is still in force'],
  ])('agree: %s, and "%s"', (status, brief) => {
    expect(refusals(status, brief)).toEqual([]);
  });
});

describe('a status and its note', () => {
  it('disagree in the first sentence', () => {
    expect(refusals('current', 'on boards', 'Replaced in 2015. It is missed.')).toEqual([
      'The status is current, and the note says "Replaced".',
    ]);
  });

  it('may speak of other things after it', () => {
    expect(refusals('current', 'on boards', 'In force. The guidance was replaced.')).toEqual([]);
  });
});

it('a brief that is empty says nothing, whatever the status', () => {
  for (const status of Object.keys(STATUSES) as Status[]) {
    expect(refusals(status, 'a law')).toEqual([]);
  }
});
