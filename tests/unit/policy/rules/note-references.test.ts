import { expect, it } from 'vitest';
import { AIM, faultsOf, fixture, hillView, policyFile, reportOn } from '../../support/hill-view.ts';

const NOTE = '\n  - kind: left-over\n    note: As in mill-lane#1.1 and mill-lane#1.2.';

it('reports clauses that a source note refers to and no policy has', () => {
  expect(reportOn(fixture('note-reference'))).toBe(`note-reference.mdx:20:11  note-reference
  This note refers to hill-view#8.2, and there is no such clause.
  Fix: Correct it: the name of the policy file, #, and the id of a clause.

note-reference.mdx:20:11  note-reference
  This note refers to mill-lane#1.1, and there is no such clause.
  Fix: Correct it: the name of the policy file, #, and the id of a clause.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
});

it('looks for the clauses of another policy in its file', () => {
  const here = policyFile(hillView(AIM, { sourceNotes: NOTE }));
  const there = policyFile(hillView(), 'mill-lane');
  expect(reportOn(here, there)).toContain('This note refers to mill-lane#1.2,');
  expect(reportOn(here, there)).not.toContain('This note refers to mill-lane#1.1,');
});

it('does not blame a note for a policy whose syntax is broken', () => {
  const here = policyFile(hillView(AIM, { sourceNotes: NOTE }));
  const there = policyFile(hillView('<Section id="1">'), 'mill-lane');
  expect(faultsOf(here, there)).toEqual(['mdx-syntax 21:1']);
});
