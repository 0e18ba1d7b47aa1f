import { describe, expect, it } from 'vitest';
import type { PolicyOutline } from '../../../../src/topics/reading.ts';
import { validateTopics } from '../../../../src/topics/validate.ts';
import {
  HILL_VIEW,
  MILL_LANE,
  MILL_LANE_STANCES,
  reportOn,
  reportOnStances,
  SOUND,
  spoilt,
  stanceFiles,
  topicFile,
} from '../../support/topic-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';
const EVIDENCE = "    evidence: [{ clause: '4', words: The head may review it }]\n";

const millLane = (what: string, by: string) => reportOnStances(spoilt(what, by, MILL_LANE_STANCES));

describe('what we say of a policy', () => {
  it('rests on a passage for each sentence', () => {
    expect(millLane(EVIDENCE, '')).toBe(`stances/mill-lane.yaml:4:5  stance-evidence
  mill-lane is said to take a position on review in one sentence, on the evidence of no passages.
  Fix: For each sentence, give under evidence the clause and the words on which it rests, quoted exactly.

${ONE}`);
    expect(millLane('thinks fit.', 'thinks fit. Nobody else may do it.')).toContain(
      'in 2 sentences, on the evidence of one passage.',
    );
  });

  it('is quoted exactly', () => {
    expect(millLane('words: The head may review it', 'words: the head may review it'))
      .toBe(`stances/mill-lane.yaml:7:38  stance-evidence
  Clause 4 of mill-lane does not hold the words "the head may review it".
  Fix: Copy them from the policy as they are: one unbroken passage of that clause, capitals, apostrophes and misprints included.

${ONE}`);
  });

  it('is evidence from a clause that there is, and that is named', () => {
    expect(millLane("clause: '4'", "clause: '5'")).toContain(
      'The evidence is a clause 5, which mill-lane does not have.',
    );
    const hillView = `read: true
stances:
  review:
    position: every-12-months
    clauses: ['1.1', '1.1.a']
    says: It must be reviewed every year.
    evidence: [{ clause: '9.2', words: must be reviewed every year }]
`;
    expect(reportOn([topicFile(SOUND)], stanceFiles(undefined, hillView))).toContain(
      'Clause 9.2 is evidence, and is not among the clauses that bear on review.',
    );
  });

  it('is what it says, not what it does not say', () => {
    expect(millLane('It may be reviewed when the head thinks fit.', 'It does not say how often.'))
      .toBe(`stances/mill-lane.yaml:6:11  stance-unanswered
  mill-lane is given the position "no-period" on review, and its sentence says that something is not answered ("does not say").
  Fix: If the question is not answered, write position: silent. If a part of it is, say so in leavesOpen, and in says what the policy does say.

${ONE}`);
    const open = `thinks fit.\n    leavesOpen: It does not say how often.`;
    expect(millLane('thinks fit.', open)).toBe('');
  });
});

describe('a label', () => {
  const topic = (strength: string) => [
    topicFile(
      spoilt(
        'label: No fixed period\n    strength: none',
        `label: Kept\n    strength: ${strength}`,
      ),
    ),
  ];

  it('is as strong as the evidence', () => {
    expect(reportOn(topic('may'), stanceFiles())).toBe('');
    expect(reportOn(topic('must'), stanceFiles()))
      .toBe(`stances/mill-lane.yaml:4:15  stance-strength
  The label "Kept" has the strength "must", and the strongest word of the evidence is of the strength "may".
  Fix: Choose a position as strong as the clause, quote the words that make the difference, or say in strengthWhy why it is right.

${ONE}`);
  });

  it('may differ for a reason, and needs none where it does not', () => {
    const why = stanceFiles(`${MILL_LANE_STANCES}    strengthWhy: The head told us.\n`);
    expect(reportOn(topic('must'), why)).toBe('');
    expect(reportOn(topic('may'), why)).toContain(
      'The label "Kept" is as strong as the evidence, and strengthWhy explains a difference.',
    );
  });

  it('is no stronger than the guidance of which the evidence is an item', () => {
    const guidance = [{ clause: '1.1', strength: 'should' as const, words: 'The school' }];
    const item = { text: 'Never post it.' };
    const clauses = HILL_VIEW.clauses.map((one) =>
      one.id === '1.1.a' ? { ...one, ...item } : one,
    );
    const stances = stanceFiles(
      undefined,
      `read: true
stances:
  review:
    position: every-12-months
    clauses: ['1.1.a', '1.1', '9.2']
    says: Staff should never post it.
    evidence: [{ clause: '1.1.a', words: Never post it. }]
`,
    );
    const source = SOUND.replace('months\n    strength: none', 'months\n    strength: should');
    const told = (policy: PolicyOutline) =>
      validateTopics([topicFile(source)], stances, [policy, MILL_LANE]).map(({ rule }) => rule);
    expect(told({ ...HILL_VIEW, clauses })).toEqual(['stance-strength']);
    expect(told({ ...HILL_VIEW, clauses, guidance })).toEqual([]);
  });
});
