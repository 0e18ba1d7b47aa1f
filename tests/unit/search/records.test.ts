import { describe, expect, it } from 'vitest';
import { readPolicy, SECTION_KINDS } from '../../../src/policy/index.ts';
import { clauseRecords, type ClauseRecord } from '../../../src/search/records.ts';
import { hillView, policyFile } from '../support/hill-view.ts';
import { policies, structures } from '../support/project.ts';

const RECORDS = clauseRecords(
  readPolicy(
    policyFile(
      hillView(`
<Section id="preamble" kind="scope">

<Clause id="preamble.1">
For all staff.
</Clause>

</Section>

<Section id="5" number="5" title="Posts" kind="conduct">

<Clause id="5.2" number="5.2">
Never post:

- the names of pupils
- gossip
</Clause>

<Clause id="5.2-2" number="5.2">
Never repost.
</Clause>

</Section>`),
      'hill-view',
    ),
  ),
  '/staff/',
);

function recordOf(id: string): ClauseRecord {
  const record = RECORDS.find((one) => one.url.endsWith(`#${id}`));
  if (!record) throw new Error(`There is no record of ${id}.`);
  return record;
}

/** Lead-in, clause, and the words that are there for finding only. */
function partsOf(id: string): string[] {
  return recordOf(id)
    .content.split('‖')
    .map((part) => part.trim());
}

describe('the search records of a policy', () => {
  it('are one a clause, in document order, each with an address that leads straight to it', () => {
    expect(RECORDS.map((record) => record.url)).toEqual([
      '/staff/policies/hill-view/#preamble.1',
      '/staff/policies/hill-view/#5.2',
      '/staff/policies/hill-view/#5.2.a',
      '/staff/policies/hill-view/#5.2.b',
      '/staff/policies/hill-view/#5.2-2',
    ]);
  });

  it('name the policy and the heading of the section', () => {
    expect(recordOf('5.2.a').meta).toEqual({
      policy: 'hill-view',
      policyName: 'Hill View',
      hue: 'slate',
      section: 'Posts',
    });
    expect(recordOf('preamble.1').meta.section).toBe('');
  });

  it('are filtered by policy and by the kind of section', () => {
    expect(recordOf('5.2').filters).toEqual({ policy: ['hill-view'], kind: ['conduct'] });
    expect(recordOf('preamble.1').filters.kind).toEqual(['scope']);
  });
});

describe('the content of a record', () => {
  it('of a clause has no lead-in, and the words of the clause without those of its bullets', () => {
    expect(partsOf('5.2').slice(0, 2)).toEqual(['', 'Never post:']);
  });

  it('of a bullet begins with its lead-in, so that a hit makes sense', () => {
    expect(partsOf('5.2.a').slice(0, 2)).toEqual(['Never post:', 'the names of pupils']);
  });

  it('has three parts, the clause never being mistaken for words for finding', () => {
    expect(RECORDS.map((record) => record.content.split('‖').length)).toEqual([3, 3, 3, 3, 3]);
  });

  it('is found by heading, policy and id', () => {
    const words = partsOf('5.2.a')[2]?.split(' ');
    expect(words).toEqual(expect.arrayContaining(['Posts', 'Hill', 'View', 'cl5z2zae']));
  });

  it('is found by the names of groups, those of the lead-in included', () => {
    expect(partsOf('5.2.a')[2]?.split(' ')).toContain('pupil');
    expect(partsOf('5.2.b')[2]?.split(' ')).toEqual(expect.arrayContaining(['post']));
  });

  it('of a repeated number is found by its id and by the number as printed', () => {
    const words = partsOf('5.2-2')[2]?.split(' ');
    expect(words).toEqual(expect.arrayContaining(['cl5z2z2e', 'cl5z2e']));
  });
});

describe('the lead-in of what belongs to a clause', () => {
  const records = structures.flatMap((policy) => clauseRecords(policy, '/'));
  const leadIn = (place: string) =>
    records
      .find((one) => one.url === `/policies/${place}`)
      ?.content.split('‖')[0]
      ?.trim();

  it.each([
    ['mill-lane/#2.1.1.b.ii', 'Staff ask themselves: whether it is kind:'],
    ['mill-lane/#1.3.a.p2', 'In this policy: Account'],
    ['mill-lane/#2.2.t1.r2', 'Who may take them:'],
    ['mill-lane/#1.2.p3.a', 'Nothing online is ever quite gone:'],
  ])('goes from the clause down: %s', (place, words) => {
    expect(leadIn(place)).toBe(words);
  });

  it.each(['mill-lane/#1.1.p2', 'mill-lane/#1.1.f1', 'mill-lane/#1.1'])(
    'is none for what speaks for itself: %s',
    (place) => {
      expect(leadIn(place)).toBe('');
    },
  );
});

describe('the records of the published policies', () => {
  const records = policies.flatMap((policy) => clauseRecords(policy, '/'));

  it('have an address each of their own', () => {
    expect(new Set(records.map((record) => record.url)).size).toBe(records.length);
  });

  it('are as many as there are clauses', () => {
    expect(records).toHaveLength(policies.flatMap((policy) => policy.clauses).length);
  });

  it('have a kind that the search can filter by', () => {
    const kinds = new Set(records.flatMap((record) => record.filters.kind));
    expect([...kinds].filter((kind) => !Object.hasOwn(SECTION_KINDS, kind))).toEqual([]);
  });

  it('hold the mark that parts them nowhere in their words', () => {
    expect(records.filter((record) => record.content.split('‖').length !== 3)).toEqual([]);
  });
});

describe('the first clause of a numbered section', () => {
  it('is found by the number of the section, and no other clause is', () => {
    const found = RECORDS.filter(({ content }) => content.split(' ').includes('cl5e'));
    expect(found.map(({ url }) => url)).toEqual(['/staff/policies/hill-view/#5.2']);
  });
});

it('finds a word with a hyphen by the word without it', () => {
  const alderleyEdge = policies.find(({ slug }) => slug === 'alderley-edge');
  const records = alderleyEdge ? clauseRecords(alderleyEdge, '/') : [];
  const bullied = records.find(({ url }) => url.endsWith('#support.1'));
  expect(bullied?.content.split(' ')).toContain('cyberbullying');
});
