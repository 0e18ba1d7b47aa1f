import { expect, it } from 'vitest';
import type { Answers } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { toPlainText } from '../../../src/adopt/plain-text.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const textOf = (answers: Answers) => toPlainText(assemble(TEMPLATE, answers));

it('has title, sections and clauses with their numbers, and bullets with a dash', () => {
  const details = { school: 'Hill View', owner: 'A. Head' };
  const answers = answered(
    { details, own: [ownClause(1, 'contact', 'Hats', 'Staff wear *hats*.\n\nAlways.')] },
    'recommended',
  );
  expect(textOf(answers)).toBe(`Hill View
Social media policy for staff

1. SCOPE

1.1 People covered
This policy is for all who work at Hill View.

2. CONTACT WITH OTHERS

2.1 Parents as friends
Staff who are friends with parents:
  - are careful
  - tell the headteacher of any trouble (see clause 3.1)

2.2 Hats
Staff wear *hats*.

Always.

3. OVERSIGHT

3.1 Whistleblowing
Staff may speak out as the Blackboard Act allows.

3.2 Review
It is reviewed every 12 months.
`);
});

it('says that it is a draft, and what is missing in brackets', () => {
  const choices = { parents: null, channels: 'only', whistles: null, review: null };
  expect(textOf(answered({ choices }))).toBe(`[Name of the school or trust]
Social media policy for staff

DRAFT

1. SCOPE

1.1 People covered
This policy is for all who work at [Name of the school].

2. CONTACT WITH OTHERS

2.1 Official channels
Staff reach parents through [Channels] only.
`);
});

it('has the paragraph that a section opens with before its clauses', () => {
  const sections = TEMPLATE.sections.map((one) => ({ ...one, opening: 'At {school}:' }));
  const choices = { parents: null, channels: null, whistles: null, review: null };
  const document = assemble({ ...TEMPLATE, sections }, answered({ choices }));
  expect(toPlainText(document)).toContain(`1. SCOPE

At [Name of the school]:

1.1 People covered
`);
});
