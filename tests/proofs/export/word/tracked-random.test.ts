import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/adopt/answers.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import { recordedClauses, type RecordedPolicy } from '../../../../src/adopt/recorded.ts';
import { soundAnswers } from '../../../unit/support/answers.ts';
import { CAN_ACCEPT } from '../../../unit/support/office-changes.ts';
import { TEMPLATE } from '../../../unit/support/template.ts';
import {
  expected,
  outcomes,
  type Outcome,
  type TrackedCase,
} from '../../../unit/support/tracked-cases.ts';

const RUNS = 40;

const line = fc.constantFrom('hats', 'red hats', 'hats at school and at home', 'gloves, too');
const bullet = fc
  .tuple(line, fc.array(line, { maxLength: 3 }))
  .map(([one, items]) => [`- ${one}`, ...items.map((item) => `  - ${item}`)].join('\n'));

/**
 * Own clauses with lists of two levels, made of few words, so that the same ones come, go and move.
 */
const own = fc.array(
  fc.record({
    section: fc.constantFrom(...TEMPLATE.sections.map(({ id }) => id)),
    title: line,
    text: fc.tuple(line, fc.array(bullet, { maxLength: 4 })).map((all) => all.flat().join('\n')),
  }),
  { maxLength: 4 },
);

const answers = fc.tuple(soundAnswers(), own).map(([one, clauses]): Answers => {
  const named = clauses.map((clause, at) => ({ id: `own-${at + 1}`, ...clause }));
  return {
    ...one,
    own: [...named, ...one.own.map((clause) => ({ ...clause, id: `x-${clause.id}` }))],
  };
});

/** Two answers of one school: the second often with the details, choices or order of the first. */
const pair = fc
  .tuple(
    answers,
    answers,
    fc.record({ choices: fc.boolean(), details: fc.boolean(), order: fc.boolean() }),
  )
  .map(([one, other, kept]) => ({
    one,
    other: {
      ...other,
      ...(kept.choices ? { choices: one.choices } : {}),
      ...(kept.details ? { details: one.details } : {}),
      ...(kept.order ? { order: one.order } : {}),
    },
  }));

/**
 * In LibreOffice, not in Word, an empty paragraph takes over the look of one that was removed
 * before it.
 */
function hasEmptyBullet(policy: RecordedPolicy): boolean {
  const bullets = recordedClauses(policy).flatMap((clause) => clause.bullets);
  return bullets.some(({ text, items }) => [text, ...items.map((one) => one.text)].includes(''));
}

const policies = pair
  .map(({ one, other }) => ({
    before: recorded(assemble(TEMPLATE, one)),
    after: assemble(TEMPLATE, other),
  }))
  .filter(({ before, after }) => !hasEmptyBullet(before) && !hasEmptyBullet(recorded(after)));

const CASES: readonly TrackedCase[] = fc
  .sample(policies, { numRuns: RUNS, seed: fc.readConfigureGlobal().seed ?? 0 })
  .map((both, at) => ({ name: `pair ${at + 1}`, ...both }));

describe.skipIf(!CAN_ACCEPT)('tracked changes between any two policies, in LibreOffice', () => {
  let found: Outcome[];
  beforeAll(async () => {
    found = await outcomes(CASES);
  }, 300_000);

  it.each(CASES.map((one, at) => [one.name, one, at] as const))(
    'give the new one when all are accepted, and the old one when all are rejected: %s',
    (_name, one, at) => {
      const { leavesSome, accepted, rejected } = found[at] ?? {};
      expect(leavesSome).toBe(false);
      expect({ accepted, rejected }).toEqual(expected(one));
    },
  );
});
