import { describe, expect, it } from 'vitest';
import { isDutyWord, type Row, type RowKind } from '../../../src/compare/index.ts';
import { comparison, idsOf, KNOWN_PAIRS, PAIRS, rowOf } from '../support/comparisons.ts';
import { policyNamed } from '../support/project.ts';

/**
 * The NEU model beside the policy made from it, as a reader finds it in the two documents: clauses
 * of the model, clauses of the school, kind. Every clause of both is here once, but for the
 * appendix.
 */
const NEU_AND_LITTLETOWN: readonly (readonly [a: string, b: string, kind: RowKind])[] = [
  ['preamble.1', 'none', 'only-a'],
  ['1.p1', '1.p1', 'naming'],
  ['2.1', '2.1', 'naming'],
  ['2.2', '2.2', 'same'],
  ['2.3', '2.3', 'same'],
  ['2.4', '2.4', 'same'],
  ['2.5', '2.5', 'changed'],
  ['3.1', '3.1', 'naming'],
  ['3.1.a', '3.1.a', 'same'],
  ['3.1.b', '3.1.b', 'same'],
  ['3.1.c', '3.1.c', 'naming'],
  ['3.1.d', '3.1.d', 'naming'],
  ['3.2', '3.2', 'changed'],
  ['3.2.a', '3.2.a', 'naming'],
  ['3.2.b', '3.2.b', 'same'],
  ['3.3', '3.3', 'changed'],
  ['3.3.a', 'none', 'only-a'],
  ['3.3.b', '3.3.a', 'same'],
  ['4.1', '4.1', 'same'],
  ['5.1', '5.1', 'naming'],
  ['5.2', '5.2', 'same'],
  ['5.2.a', '5.2.a', 'naming'],
  ['5.2.b', '5.2.b', 'same'],
  ['5.2.c', '5.2.c', 'same'],
  ['5.2.d', '5.2.d', 'naming'],
  ['5.2.e', '5.2.e', 'same'],
  ['5.2.f', '5.2.f', 'same'],
  ['5.2.g', '5.2.g', 'same'],
  ['5.2.h', '5.2.h', 'same'],
  ['5.2.i', '5.2.i', 'same'],
  ['5.3', '5.3 + 5.4', 'changed'],
  ['5.4', '5.5', 'naming'],
  ['6.1 + 6.p1', '6.1', 'same'],
  ['6.p1.a', '6.1.a', 'same'],
  ['6.p1.b', '6.1.b', 'same'],
  ['6.p1.c', '6.1.c', 'same'],
  ['6.p1.d', '6.1.d', 'same'],
  ['6.p2', '6.p1', 'same'],
  ['6.p2.a', '6.p1.a', 'same'],
  ['6.p2.b', '6.p1.b', 'same'],
  ['6.p3', 'none', 'only-a'],
  ['7.1', '7.1', 'naming'],
  ['7.2', '7.2', 'same'],
  ['7.3', '7.3', 'same'],
  ['8.1', '8.1', 'changed'],
  ['8.2', '8.2', 'same'],
  ['9.1', '9.1', 'changed'],
  ['9.2', '9.2', 'changed'],
  ['9.3', 'none', 'only-a'],
  ['9.4', '9.3', 'changed'],
  ['9.5', '9.4', 'same'],
  ['9.6', '9.5', 'changed'],
  ['10.1', '10.1', 'naming'],
  ['10.1.a', '10.1.a', 'same'],
  ['10.1.b', '10.1.b', 'same'],
  ['10.1.c', '10.1.c', 'same'],
  ['10.2', '10.2', 'same'],
  ['10.3', '10.3', 'same'],
  ['10.4', '10.4', 'same'],
  ['10.5', '10.5', 'same'],
  ['11.1', '11.1', 'changed'],
  ['11.2', '11.2', 'changed'],
  ['11.2.a', '11.2.a', 'same'],
  ['11.2.b', '11.2.b', 'same'],
  ['11.2.c', '11.2.c', 'same'],
  ['11.2.d', '11.2.d', 'same'],
  ['11.3', '11.3', 'same'],
  ['12.1', '12.1', 'naming'],
  ['12.1.a', '12.1.a', 'same'],
  ['12.1.b', '12.1.b', 'same'],
  ['12.1.c', '12.1.c', 'same'],
  ['12.1.d', '12.1.d', 'same'],
  ['12.1.e', '12.1.e', 'same'],
  ['13.1 + 13.p1 + 13.p2', '13.1', 'same'],
  ['13.p3', 'none', 'only-a'],
];

const NEU = comparison('neu', 'littletown');

function inShort({ a, b, kind }: Row): string {
  return `${idsOf(a)} = ${idsOf(b)} (${kind})`;
}

/** What was taken out and put in, part by part. */
function changesIn(row: Row): string[] {
  const changed = (row.diff?.parts ?? []).filter((part) => part.kind === 'changed');
  return changed.map((part) => `${part.a.trim() || 'nothing'} → ${part.b.trim() || 'nothing'}`);
}

function namesIn(row: Row): string[] {
  const named = (row.diff?.parts ?? []).filter((part) => part.kind === 'naming');
  return named.map((part) => `${part.a.trim()} → ${part.b.trim()}`);
}

describe('the NEU model beside the policy of Littletown', () => {
  it.each(NEU_AND_LITTLETOWN)('has %s = %s (%s)', (a, b, kind) => {
    const [first] = a.split(' + ');
    expect(inShort(rowOf(NEU, `neu#${first}`))).toBe(`${a} = ${b} (${kind})`);
  });

  it('has no counterpart of anything in the appendix', () => {
    const appendix = NEU.rows.filter((row) => row.a[0]?.section === 'appendix');
    expect(appendix).toHaveLength(20);
    expect(appendix.filter((row) => row.kind !== 'only-a')).toEqual([]);
  });

  it('has a counterpart of every clause of Littletown, and no other row', () => {
    expect(NEU.rows.filter((row) => row.kind === 'only-b')).toEqual([]);
    expect(NEU.rows).toHaveLength(NEU_AND_LITTLETOWN.length + 20);
  });

  it('comes out as the front matter of Littletown says', () => {
    const evidence = policyNamed('littletown').basedOn?.evidence ?? '';
    const [all, same, naming] = Array.from(evidence.matchAll(/\d+/g), ([figure]) => Number(figure));
    const rowsOf = (kind: RowKind) => NEU.rows.filter((row) => row.kind === kind);
    const merges = rowsOf('same').filter((row) => row.a.length > 1);
    expect(policyNamed('littletown').clauses).toHaveLength(all ?? 0);
    expect(merges.map(inShort)).toEqual([
      '6.1 + 6.p1 = 6.1 (same)',
      '13.1 + 13.p1 + 13.p2 = 13.1 (same)',
    ]);
    expect(rowsOf('same').length - merges.length).toBe(same);
    expect(rowsOf('naming')).toHaveLength(naming ?? 0);
  });
});

describe('what changed from the NEU model to the policy of Littletown', () => {
  it.each([
    ['2.5', ['agency workers. → supply teachers..']],
    ['3.2', ['Managers → The Principal and Governors']],
    ['9.1', ['the senior manager → the Principal']],
    ['11.1', ['the manager → the Principal']],
    ['9.2', ['the material to the website, → inappropriate material at any time']],
    ['9.6', ['stress → nothing']],
    ['11.2', ['on a yearly basis → every 3 years']],
  ])('is told word by word in %s', (id, changes) => {
    expect(changesIn(rowOf(NEU, `neu#${id}`))).toEqual(changes);
  });

  it('is, in 3.3, human resources for the governing body', () => {
    const changes = changesIn(rowOf(NEU, 'neu#3.3')).join(' ');
    expect(changes).toContain('Human resources');
    expect(changes).toContain('Governing body');
  });

  it('is, in 5.3, the ban on parents as friends for caution', () => {
    const changes = changesIn(rowOf(NEU, 'neu#5.3'));
    expect(changes).toContain('or from → and be cautious if friends with');
    expect(changes).toContain('nothing → professional school based');
  });

  it('is, in 8.1, who is told: the senior manager is not the safeguarding officer', () => {
    const row = rowOf(NEU, 'neu#8.1');
    expect(changesIn(row)).toEqual(['a senior manager → the Safeguarding officer']);
    expect(namesIn(row)).toEqual(['school/trust, → school,']);
  });

  it('is, in 9.4, that its second and third sentences went', () => {
    const [change, ...others] = changesIn(rowOf(NEU, 'neu#9.4'));
    expect(others).toEqual([]);
    expect(change).toMatch(
      /^If the website\(s\) does not co-operate, .* close down a website\. → nothing$/,
    );
  });
});

describe('mere naming from the NEU model to the policy of Littletown', () => {
  it.each([
    ['3.1', ['Employees → Staff']],
    ['5.4', ['Employees → Staff']],
    ['10.1', ["the school/trust's → the school"]],
    ['11.1', ["the school/trust's → the school"]],
  ])('is in %s', (id, names) => {
    expect(namesIn(rowOf(NEU, `neu#${id}`))).toEqual(names);
  });
});

describe('clauses of policies that were not made from one another', () => {
  it.each([
    ['clifton-lodge', '6.8', 'newall-green', '6.6', 'changed'],
    ['clifton-lodge', '6.3', 'newall-green', '3.7.b', 'changed'],
    ['alderley-edge', 'scope.3', 'neu', '11.3', 'changed'],
    ['alderley-edge', 'scope.3', 'littletown', '11.3', 'changed'],
    ['alderley-edge', 'definition.5', 'newall-green', '2.4.a', 'changed'],
    ['clifton-lodge', '3.2.a', 'neu', '12.1.c', 'same'],
    ['clifton-lodge', '3.2.a', 'littletown', '12.1.c', 'same'],
  ])('%s %s and %s %s say the same thing, and are paired', (slugA, a, slugB, b, kind) => {
    const row = rowOf(comparison(slugA, slugB), `${slugA}#${a}`);
    expect(row.kind).toBe(kind);
    expect(row.b.map(({ id }) => id)).toContain(b);
    const mirrored = rowOf(comparison(slugB, slugA), `${slugA}#${a}`);
    expect([idsOf(mirrored.a), idsOf(mirrored.b)]).toEqual([idsOf(row.b), idsOf(row.a)]);
  });
});

/** Clauses that regulate the same act in other words, whatever they say of it. */
const SAME_MATTER: readonly (readonly [slugA: string, a: string, slugB: string, b: string])[] = [
  ['neu', '8.2', 'newall-green', '11.2'],
  ['neu', '13.1', 'newall-green', '2.3'],
  ['newall-green', '6.16', 'clifton-lodge', '7.11'],
  ['newall-green', '6.13', 'clifton-lodge', '6.5.b'],
  ['newall-green', '6.15', 'clifton-lodge', '6.4'],
  ['newall-green', '6.7-2', 'clifton-lodge', '7.5'],
  ['clifton-lodge', '7.8', 'neu', '5.3'],
  ['newall-green', '6.10', 'neu', '5.3'],
  ['newall-green', '6.24', 'neu', '7.1'],
  ['alderley-edge', 'prohibited-use.2', 'neu', '5.3'],
  ['alderley-edge', 'context-of-use.1', 'neu', '2.3'],
];

describe('clauses that regulate the same act', () => {
  it.each(SAME_MATTER)('are paired though worded apart: %s %s and %s %s', (slugA, a, slugB, b) => {
    const row = rowOf(comparison(slugA, slugB), `${slugA}#${a}`);
    expect(row.kind).toBe('changed');
    expect(row.b.map(({ id }) => id)).toContain(b);
    const mirrored = rowOf(comparison(slugB, slugA), `${slugA}#${a}`);
    expect([idsOf(mirrored.a), idsOf(mirrored.b)]).toEqual([idsOf(row.b), idsOf(row.a)]);
  });

  it('are gathered where one policy says in a clause what the other says in several', () => {
    const row = rowOf(comparison('newall-green', 'clifton-lodge'), 'newall-green#6.20');
    expect(idsOf(row.a)).toBe('6.20');
    const gathered = ['3.1', '3.2.b', '3.3.a', '3.3.b', '3.3.c', '3.3.d', '3.3.e'];
    expect(idsOf(row.b).split(' + ')).toEqual(gathered);
  });
});

/** Clauses that share words, a number or a subject, but do not say the same thing; and why not. */
const LOOK_ALIKE: readonly (readonly [a: string, b: string, why: string])[] = [
  ['neu#3.3.a', 'littletown#3.3.a', 'one gives advice, the other implements the policy'],
  ['neu#5.4', 'littletown#5.4', 'one is on lesson time, the other on talking to parents'],
  ['neu#6.p1', 'littletown#6.p1', 'one lists risks, the other steps against them'],
  ['neu#6.p3', 'littletown#6.p1', 'one points to an appendix, the other lists steps'],
  [
    'neu#9.3',
    'littletown#9.3',
    'one asks hosts to remove material, the other checks that they did',
  ],
  ['neu#9.4', 'littletown#9.4', 'one is on checks, the other on the police'],
  ['neu#9.5', 'littletown#9.5', 'one is on the police, the other on support'],
  ['neu#13.p3', 'littletown#13.1', 'one points to an appendix that the other does not have'],
  ['neu#appendix.1.d', 'littletown#5.3', 'a thought on parents in an appendix is not the rule'],
  [
    'neu#appendix.1.n',
    'littletown#5.2.h',
    'images that breach copyright are but a part of content',
  ],
  ['neu#appendix.1.l', 'littletown#5.1', 'one is on settings, the other on what is not private'],
  ['clifton-lodge#3.4.e', 'neu#12.1.c', 'two different Acts'],
  ['clifton-lodge#3.4.e', 'littletown#12.1.c', 'two different Acts'],
  ['clifton-lodge#3.2.c', 'neu#12.1.b', 'two different laws on data'],
  ['clifton-lodge#3.2.c', 'neu#12.1.c', 'two different Acts'],
  ['clifton-lodge#3.4.b', 'neu#12.1.e', 'the Acts of 1952 and 1996 are not that of 2013'],
  ['clifton-lodge#3.4.f', 'neu#12.1.a', 'two different Acts'],
  [
    'clifton-lodge#8.5',
    'neu#8.1',
    'one is on a child who is upset, the other on staff who are attacked',
  ],
  ['clifton-lodge#9.4-2', 'neu#3.1.c', 'any breach is not excessive use'],
  ['clifton-lodge#6.12', 'neu#appendix.1.p', 'complaints by parents are not attacks by staff'],
  [
    'clifton-lodge#7.3',
    'neu#10.1.a',
    'keeping passwords private is the reverse of handing them over',
  ],
  ['clifton-lodge#7.12', 'newall-green#6.2', 'school e-mail is forbidden here and required there'],
  [
    'clifton-lodge#7.7',
    'newall-green#6.5',
    'not obliged to give feedback is not forbidden to talk',
  ],
  [
    'clifton-lodge#7.9',
    'newall-green#6.10',
    'one is on staff who leave, the other on pupils who left',
  ],
  [
    'clifton-lodge#4.1.c',
    'newall-green#4.1.a',
    'a list of policies is not a duty to make them known',
  ],
  ['clifton-lodge#3.2.a', 'newall-green#6.21', 'the name of an Act is not a duty of confidence'],
  ['clifton-lodge#8.5', 'newall-green#12.6', 'bullying is not radicalisation'],
  ['newall-green#6.21', 'neu#12.1.b', 'a duty of confidence is not the name of a law'],
  ['newall-green#6.21', 'littletown#12.1.b', 'a duty of confidence is not the name of a law'],
  ['newall-green#6.12', 'neu#appendix.1.j', 'colleagues are not strangers'],
  ['newall-green#4.2', 'neu#3.1', 'must is not should, and the lists are not alike'],
  ['newall-green#8.1', 'clifton-lodge#7.11', 'indecent images are not photographs of pupils'],
  ['alderley-edge#useful-links.7', 'clifton-lodge#3.2.c', 'a policy of the school is not an Act'],
  ['alderley-edge#prohibited-use.3', 'newall-green#6.12', 'out of hours is not as friends'],
  ['alderley-edge#what-is-expected.1.f', 'newall-green#4.2.e', 'a broken-in account is not a post'],
];

describe('clauses that look alike', () => {
  it.each(LOOK_ALIKE)('such as %s and %s are not paired: %s', (a, b) => {
    const [slugA = '', slugB = ''] = [a, b].map((one) => one.split('#')[0]);
    const [row, back] = [comparison(slugA, slugB), comparison(slugB, slugA)].map((both) =>
      rowOf(both, a),
    );
    const other = b.split('#')[1] ?? '';
    expect(row?.b.map((clause) => clause.id)).not.toContain(other);
    expect(back?.a.map((clause) => clause.id)).not.toContain(other);
  });
});

describe.each(PAIRS)('%s beside %s', (a, b) => {
  const { rows } = comparison(a, b);

  it('has every clause of both in one row', () => {
    const ids = (side: 'a' | 'b') => rows.flatMap((row) => row[side].map((clause) => clause.id));
    const all = (slug: string) => policyNamed(slug).clauses.map((clause) => clause.id);
    expect(ids('a').toSorted()).toEqual(all(a).toSorted());
    expect(ids('b').toSorted()).toEqual(all(b).toSorted());
  });

  it('is the mirror of the same with the sides swapped', () => {
    const here = rows.map((row) => [idsOf(row.a), idsOf(row.b), row.topic].join(' | '));
    const there = comparison(b, a).rows.map((row) =>
      [idsOf(row.b), idsOf(row.a), row.topic].join(' | '),
    );
    expect(there.toSorted()).toEqual(here.toSorted());
  });

  it('gives the words of both exactly, and hides no duty in a name', () => {
    const changed = rows.flatMap(({ diff, ...row }) =>
      diff ? [{ ...row, parts: diff.parts }] : [],
    );
    const words = (side: Row['a']) => side.map((clause) => clause.text).join(' ');
    for (const side of ['a', 'b'] as const) {
      const shown = changed.map(({ parts }) => parts.map((part) => part[side]).join(''));
      expect(shown).toEqual(changed.map((row) => words(row[side])));
    }
    const names = changed.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'naming'));
    const named = names.flatMap((part) => `${part.a} ${part.b}`.split(/[^\p{L}\p{N}'’]+/u));
    expect(named.filter(isDutyWord)).toEqual([]);
  });
});

it.each(KNOWN_PAIRS)('%s and %s have clauses alike in other words', (a, b) => {
  expect(comparison(a, b).rows.some(({ diff }) => diff)).toBe(true);
});
