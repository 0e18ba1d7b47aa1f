import { describe, expect, it } from 'vitest';
import { clauseName } from '../../../src/policy/index.ts';
import { meantClause, writtenIds } from '../../../src/policy/written-id.ts';
import { policies, policyNamed } from '../support/project.ts';

function idsOf(slug: string): string[] {
  const { sections, clauses } = policyNamed(slug);
  return [...sections, ...clauses].map(({ id }) => id);
}

const NEU = idsOf('neu');

describe('the number of a clause as people write it', () => {
  it.each([
    ['5.2(a)', '5.2.a'],
    ['5.2(A)', '5.2.a'],
    ['5.2 (a)', '5.2.a'],
    ['5.2a', '5.2.a'],
    ['5.2.A', '5.2.a'],
    ['5.2-a', '5.2.a'],
    ['5.2.', '5.2'],
    ['(5.2)', '5.2'],
    ['cl-5.2', '5.2'],
    ['cl. 5.2', '5.2'],
    ['Clause 5.2 (a).', '5.2.a'],
    ['clause-5.2', '5.2'],
    ['clause5.2', '5.2'],
    ['§ 5.2', '5.2'],
    ['§5', '5'],
    ['para 5.2', '5.2'],
    ['section 5', '5'],
    ['5.0', '5'],
    ['neu#5.2', '5.2'],
    ['neu-5.2', '5.2'],
    ['NEU 5.2 (a)', '5.2.a'],
    ['5．2', '5.2'],
    ['section 6, paragraph 1', '6.p1'],
    ['6 ¶1', '6.p1'],
    ['6.P1', '6.p1'],
  ])('%s is clause %s', (written, id) => {
    expect(meantClause(written, NEU)).toEqual({ kind: 'found', id });
  });

  it('may be the name by which this site calls it', () => {
    const named = policies.flatMap((policy) =>
      policy.clauses.map(({ id }) => ({ id, slug: policy.slug, name: clauseName(policy, id) })),
    );
    // The name of a section is that of its heading, of which the id is short.
    const numbered = named.filter(({ name }) => /^(?:section )?[A-Z]*\d/.test(name));
    expect(numbered.length).toBeGreaterThan(named.length / 2);
    for (const { id, slug, name } of numbered) {
      expect(meantClause(name, idsOf(slug)), `${slug} ${name}`).toEqual({ kind: 'found', id });
    }
  });

  it('may be counted under a heading', () => {
    const ids = idsOf('alderley-edge');
    const found = { kind: 'found', id: 'prohibited-use.2' };
    expect(meantClause('Prohibited use, paragraph 2', ids)).toEqual(found);
    expect(meantClause('PROHIBITED-USE.2', ids)).toEqual(found);
  });

  it('may be counted past nine under a heading of several words, down to a bullet', () => {
    expect(writtenIds('Prohibited  use, paragraph 12')).toContain('prohibited-use.12');
    expect(writtenIds('Prohibited use .p2')).toContain('prohibited-use.2');
    expect(writtenIds('Prohibited use, paragraph 2 (a)')).toContain('prohibited-use.2.a');
  });

  it('is none under a heading that begins with a figure', () => {
    expect(writtenIds('5 use, paragraph 2').filter((id) => id.startsWith('use'))).toEqual([]);
  });

  it('gives nothing but ids, each with a letter or a figure', () => {
    expect(writtenIds('5.2')).toEqual(['5.2']);
    expect(writtenIds('scope')).toEqual(['scope']);
    expect(writtenIds('§ …')).toEqual([]);
  });

  it('loses nought at its end, and nowhere else', () => {
    expect(writtenIds('5.0')).toContain('5');
    expect(writtenIds('1.05')).toEqual(['1.05']);
  });

  it('keeps to the letter where an id is written exactly', () => {
    expect(meantClause('A1', ['a1', 'A1'])).toEqual({ kind: 'found', id: 'A1' });
    expect(meantClause('6.7-2', ['6.7', '6.7-2', '6.7.2'])).toEqual({ kind: 'found', id: '6.7-2' });
    expect(meantClause('6.7 (second)', ['6.7', '6.7-2'])).toEqual({ kind: 'found', id: '6.7-2' });
    expect(meantClause('a1', ['A1'])).toEqual({ kind: 'found', id: 'A1' });
    expect(meantClause('5.2(a)(i)', ['5.2.a.i'])).toEqual({ kind: 'found', id: '5.2.a.i' });
    expect(meantClause('5.2(1)', ['5.2.1'])).toEqual({ kind: 'found', id: '5.2.1' });
    expect(meantClause('5.2, table 1, row 2', ['5.2.t1.r2'])).toEqual({
      kind: 'found',
      id: '5.2.t1.r2',
    });
  });

  it('may be two', () => {
    expect(meantClause('clause A1', ['a1', 'A1'])).toEqual({ kind: 'several', ids: ['a1', 'A1'] });
  });

  it.each([
    ['99', null],
    ['5.99', '5'],
    ['5.2(z)', '5.2'],
    ['clause 5.2.z.i', '5.2'],
    ['99.1', null],
    ['nonsense', null],
    ['', null],
    ['…', null],
  ])('%s is none, and would stand in %s', (written, within) => {
    expect(meantClause(written, NEU)).toEqual({ kind: 'none', within });
  });

  it('is read in time that does not run away', () => {
    expect(writtenIds('clause '.repeat(5_000)).length).toBeLessThan(5);
    expect(writtenIds('(a)'.repeat(5_000)).length).toBeLessThan(6);
  });
});
