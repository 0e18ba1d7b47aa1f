import { describe, expect, it } from 'vitest';
import { clauseLabel, clauseName, nameFromId } from '../../../src/policy/cite.ts';
import { readPolicy, type Policy } from '../../../src/policy/index.ts';
import { hillView, policyFile } from '../support/hill-view.ts';
import { policies, policyNamed, structures } from '../support/project.ts';

const HILL_VIEW = readPolicy(
  policyFile(
    hillView(`
<Section id="preamble" kind="scope">

<Clause id="preamble.1">
For all staff:

- teachers
</Clause>

</Section>

<Section id="6" number="6.0" title="Posts" kind="conduct">

<Clause id="6.7" number="6.7">
Think first:

- twice
</Clause>

<Clause id="6.7-2" number="6.7">
Think again:

- thrice
</Clause>

<Clause id="6.7-3" number="6.7">
And again.
</Clause>

<Clause id="6.p1">
Unnumbered:

- first
- second
</Clause>

</Section>

<Section id="prohibited-use" title="Prohibited use: what staff may not do" kind="conduct">

<Clause id="prohibited-use.2">
Never:

- gossip
</Clause>

</Section>`),
  ),
);

const NAMES = [
  ['preamble.1', '¶1', 'the opening text, paragraph 1'],
  ['preamble.1.a', 'a', 'the opening text, paragraph 1 (a)'],
  ['6.7', '6.7', '6.7'],
  ['6.7.a', 'a', '6.7 (a)'],
  ['6.7-2', '6.7', '6.7 (second)'],
  ['6.7-2.a', 'a', '6.7 (second) (a)'],
  ['6.7-3', '6.7', '6.7 (third)'],
  ['6.p1', '¶1', 'section 6, paragraph 1'],
  ['6.p1.a', 'a', 'section 6, paragraph 1 (a)'],
  ['6.p1.b', 'b', 'section 6, paragraph 1 (b)'],
  ['prohibited-use.2', '¶2', 'Prohibited use, paragraph 2'],
  ['prohibited-use.2.a', 'a', 'Prohibited use, paragraph 2 (a)'],
] as const;

describe('the name of a clause in a sentence', () => {
  it.each(NAMES)('%s, labelled %s, is %s', (id, _label, name) => {
    expect(clauseName(HILL_VIEW, id)).toBe(name);
  });

  it('is tried for every kind of id that this policy has', () => {
    expect(HILL_VIEW.clauses.map((clause) => clause.id)).toEqual(NAMES.map(([id]) => id));
  });

  it('cannot be given for a clause that is not there', () => {
    expect(() => clauseName(HILL_VIEW, '9.9')).toThrow('hill-view has no clause 9.9.');
  });

  it('is known from the id and the heading of the section alone', () => {
    expect(nameFromId('1.12', null)).toBe('1.12');
    expect(nameFromId('year-2.1', 'Year 2')).toBe('Year 2, paragraph 1');
    expect(nameFromId('12.p3.b', 'Breaches')).toBe('section 12, paragraph 3 (b)');
    expect(nameFromId('6.7-4', null)).toBe('6.7 (4th)');
  });
});

describe('the label before a clause', () => {
  it.each(NAMES)('%s is %s', (id, label) => {
    const clause = HILL_VIEW.clauses.find((one) => one.id === id);
    expect(clause && clauseLabel(clause)).toBe(label);
  });
});

const STRUCTURES = structures.map((policy): [string, Policy] => [policy.slug, policy]);

describe('the names of what belongs to a clause', () => {
  it.each([
    ['mill-lane', '1.1.p2', '¶2', '1.1, paragraph 2'],
    ['mill-lane', '1.1.f1', '1', '1.1, footnote 1'],
    ['mill-lane', '1.1.f1.p2', '¶2', '1.1, footnote 1, paragraph 2'],
    ['mill-lane', '1.2.p3.a', 'a', '1.2, paragraph 3 (a)'],
    ['mill-lane', '1.3.a.p2', '¶2', '1.3 (a), paragraph 2'],
    ['mill-lane', '2.1.1', '2.1.1.', '2.1.1'],
    ['mill-lane', '2.1.1.b.ii', '(ii)', '2.1.1 (b)(ii)'],
    ['mill-lane', '2.1.1.p2.1', '1.', '2.1.1, paragraph 2 (1)'],
    ['mill-lane', '2.2.t1.r2', 'row 2', '2.2, table 1, row 2'],
    ['mill-lane', 'pictures-of-pupils.p1', '¶1', 'Of pupils, unnumbered paragraph 1'],
    ['sea-bank', 'your-accounts.2', '2', 'Your accounts, paragraph 2'],
    ['sea-bank', 'our-accounts.1.a', '(a)', 'Our accounts, paragraph 1 (a)'],
    ['hill-view', '2', '2.', '2'],
    ['hill-view', '2.p2', '¶2', '2, paragraph 2'],
    ['hill-view', 'A1-2', 'A1', 'A1 (second)'],
  ])('%s#%s, labelled %s, is %s', (slug, id, label, name) => {
    const policy = structures.find((one) => one.slug === slug);
    const clause = policy?.clauses.find((one) => one.id === id);
    expect(clause && clauseLabel(clause)).toBe(label);
    expect(policy && clauseName(policy, id)).toBe(name);
  });

  it.each(STRUCTURES)('are each its own: %s', (_slug, policy) => {
    const names = policy.clauses.map((clause) => clauseName(policy, clause.id));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the published policies', () => {
  it.each([
    ['neu', '5.3', '5.3'],
    ['neu', '6.p2', 'section 6, paragraph 2'],
    ['neu', 'preamble.1', 'the opening text, paragraph 1'],
    ['neu', 'appendix.1.a', 'Appendix, paragraph 1 (a)'],
    ['newall-green', '6.7-2', '6.7 (second)'],
    ['alderley-edge', 'prohibited-use.1', 'Prohibited use, paragraph 1'],
    ['clifton-lodge', '1.0', '1.0'],
  ])('call %s#%s "%s"', (slug, id, name) => {
    expect(clauseName(policyNamed(slug), id)).toBe(name);
  });

  it.each(policies.map((policy): [string, Policy] => [policy.slug, policy]))(
    'give every clause of %s a name of its own',
    (_slug, policy) => {
      const names = policy.clauses.map((clause) => clauseName(policy, clause.id));
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
