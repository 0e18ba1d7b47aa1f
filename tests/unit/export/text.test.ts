import { expect, it } from 'vitest';
import type { Answers } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { toPlainText } from '../../../src/export/text.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../support/template.ts';

const textOf = (answers: Answers) => toPlainText(assemble(TEMPLATE, answers));

/** The sections and their clauses alone. */
const sectionsOf = (text: string) =>
  text.slice(text.indexOf('\n1 Scope\n-----') + 1, text.indexOf('\nSignatures\n---'));

it('has all that the document has, in its order', () => {
  const details = { school: 'Hill View', owner: 'A. Head', change_log: '1.1, hats' };
  const own = [ownClause(1, 'contact', 'Hats', 'Staff wear *hats*.\n\nAlways:\n- red ones')];
  const edits = { 'people/all': { text: 'This policy is for staff of {school}.', bullets: [] } };
  const choices = { parents: 'careful', channels: 'left-out', whistles: 'left-out' };
  expect(toPlainText(documentFor(answered({ details, own, edits, choices })))).toBe(`Hill View
Social media policy for staff

Document control
----------------

Item              Entry
----------------  ----------------
Owner             A. Head
Author            ________________
Version           1.0
Date adopted      ________________
Adopted by        ________________
Minute reference  ________________
Date ratified     ________________
Ratified by       ________________
Unions consulted  ________________
Next review       ________________

Change log
----------

  1.1, hats

Contents
--------

  1 Scope
  2 Contact with others
  3 Oversight
  Signatures
  Staff acknowledgement
  Appendix: changes from Hill View

1 Scope
-------

1.1 People covered
This policy is for staff of Hill View.

2 Contact with others
---------------------

2.1 Parents as friends
Staff who are friends with parents:
  (a) are careful
  (b) tell the headteacher of any trouble

2.2 Hats
Staff wear *hats*.
Always:
  (a) red ones

3 Oversight
-----------

3.1 Review
It is reviewed every 12 months.

Signatures
----------

On behalf of the school  Name              Signature         Date
-----------------------  ----------------  ----------------  ----------------
Chair of governors       ________________  ________________  ________________
Headteacher              ________________  ________________  ________________

Staff acknowledgement
---------------------

I have read the policy “Social media policy for staff” of Hill View. I understand what it asks of me, and whom I can ask about it.

Detail     To be completed by the member of staff
---------  --------------------------------------
Name       ________________
Role       ________________
Signature  ________________
Date       ________________

Appendix: changes from Hill View
--------------------------------

This policy was made from Hill View. Its wording is that of a template, and not the words of Hill View; the positions are compared.

Changes for consultation and decision

1.1 People covered
The template’s wording for “All who work here” was changed.
  This policy is for [removed: all who work at] [added: staff of] Hill View.
    Hill View 1.1
    Clause 1.1 of the model.

2.1 Parents as friends
Now “Allowed with care”. Hill View takes the position “Not allowed”.
    Hill View 2.1
    Clause 2.1 of the model.
    Hill View 2.1.a
    Clause 2.1.a of the model.

Official channels
Left out. Hill View takes the position “Only these”.
    Hill View 2.2
    Clause 2.2 of the model.

Whistleblowing
Left out. Hill View takes the position “As the law allows”.
    Hill View 3
    Clause 3 of the model.

2.2 Hats
Added by the school: “Staff wear *hats*. Always: red ones”

Details filled in, which need no consultation

Names, roles and dates. They change nothing that is asked of staff.

  Name of the school
  Owner
  Change log
`);
});

it('says that it is a draft and what is left to do, and shows what is missing in brackets', () => {
  const choices = { parents: null, channels: 'only', whistles: null, review: null };
  const text = textOf(answered({ choices }));
  expect(text).toContain(`[Name of the school]
Social media policy for staff

Draft
Still to be filled in: Name of the school; Channels; Owner.
Topics still to be decided: 3.

Document control
`);
  expect(sectionsOf(text)).toBe(`1 Scope
-------

1.1 People covered
This policy is for all who work at [Name of the school].

2 Contact with others
---------------------

2.1 Official channels
Staff reach parents through [Channels] only.
`);
});

it('has the paragraph that a section opens with before its clauses', () => {
  const sections = TEMPLATE.sections.map((one) => ({ ...one, opening: 'At {school}:' }));
  const choices = { parents: null, channels: null, whistles: null, review: null };
  const document = assemble({ ...TEMPLATE, sections }, answered({ choices }));
  expect(toPlainText(document)).toContain(`1 Scope
-------

At [Name of the school]:

1.1 People covered
`);
});

it('lets a long entry run out of its column, and pushes no other away', () => {
  const details = { owner: 'Ada '.repeat(30).trim(), author: 'B. Head' };
  const lines = textOf(answered({ details })).split('\n');
  expect(lines).toContain(`Owner             ${details.owner}`);
  const rule = lines[lines.indexOf('Document control') + 4] ?? '';
  expect(rule).toMatch(/^-{16} {2}-{40}$/);
});

it('holds a table of any number of rows', () => {
  const control_rows = 'Read by: nobody\n'.repeat(200_000);
  expect(textOf(answered({ details: { control_rows } }))).toContain('\nRead by           nobody\n');
});
