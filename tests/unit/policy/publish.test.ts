import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  publishedPolicySchema,
  publishPolicy,
  readPolicy,
  type PublishedPolicy,
} from '../../../src/policy/index.ts';
import { AIM, hillView, policyFile } from '../support/hill-view.ts';
import { policies, structures } from '../support/project.ts';

const NO_NOTES = { sourceNotes: [], lawNotes: [] };

const isPublished = new Ajv2020({ strict: true }).compile(z.toJSONSchema(publishedPolicySchema));
const PUBLISHED = policies.map((policy): [string, PublishedPolicy] => [
  policy.slug,
  publishPolicy(policy, true, NO_NOTES),
]);

describe.each(PUBLISHED)('the data of %s', (slug, data) => {
  it('conforms to the JSON Schema that is published with it, as a file too', () => {
    isPublished(JSON.parse(JSON.stringify(data)));
    expect(isPublished.errors).toBeNull();
  });

  it('gives every section and clause an id of its own', () => {
    const ids = [...data.sections, ...data.clauses].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the section and the parent of every clause, the parent before its bullets', () => {
    const sections = new Set(data.sections.map((section) => section.id));
    const seen = new Set<string>();
    for (const clause of data.clauses) {
      expect(sections).toContain(clause.section);
      if (clause.parent !== null) expect(seen).toContain(clause.parent);
      seen.add(clause.id);
    }
  });

  it('has ids that need no escape in an address', () => {
    const ids = [slug, ...[...data.sections, ...data.clauses].map((one) => one.id)];
    expect(ids.filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
  });

  it('is based on a policy that is published, or on none', () => {
    const names = [null, ...PUBLISHED.map(([other]) => other)];
    expect(names).toContain(data.basedOn);
    expect(data.basedOn).not.toBe(slug);
  });
});

describe('the JSON Schema', () => {
  const [, sound] = PUBLISHED[0] ?? [];

  it.each([
    ['a clause without text', { clauses: [{ id: '1', number: null, section: '1', parent: null }] }],
    ['a date with a day', { dated: '2024-09-01' }],
    ['a kind that there is not', { kind: 'rumour' }],
    ['a fact that it does not know', { author: 'A. Head' }],
  ])('refuses %s', (_what, fault) => {
    expect(isPublished({ ...sound, ...fault })).toBe(false);
  });
});

it('says of a section within a section in which it is, and of others nothing', () => {
  const policy = structures.find(({ slug }) => slug === 'mill-lane');
  const sections = policy && publishPolicy(policy, true, NO_NOTES).sections;
  expect(sections?.map(({ id, parent }) => [id, parent])).toEqual([
    ['1', undefined],
    ['2', undefined],
    ['2.1', '2'],
    ['pictures', '2'],
    ['pictures-of-pupils', 'pictures'],
  ]);
  expect(sections?.[0] && 'parent' in sections[0]).toBe(false);
});

it.each(
  structures.map((policy): [string, PublishedPolicy] => [
    policy.slug,
    publishPolicy(policy, true, NO_NOTES),
  ]),
)('conforms to the JSON Schema whatever its structure: %s', (_slug, data) => {
  isPublished(data);
  expect(isPublished.errors).toBeNull();
});

it('publishes facts, sections and clauses, and no places in our files', () => {
  const facts = {
    basedOn: '{ policy: mill-lane, evidence: The same words. }',
    dated: 'null',
    reviewMonths: '12',
    reviewClause: '"1.1"',
  };
  const policy = readPolicy(policyFile(hillView(AIM, facts)));
  expect(publishPolicy(policy, true, NO_NOTES)).toEqual({
    slug: 'hill-view',
    title: 'Staff and social media',
    shortName: 'Hill View',
    publisher: 'Hill View Primary',
    kind: 'school',
    hue: 'slate',
    dated: null,
    reviewMonths: 12,
    basedOn: 'mill-lane',
    terms: policy.terms,
    read: true,
    sections: [{ id: '1', number: '1', title: 'Our aim', kind: 'scope' }],
    clauses: [
      {
        id: '1.1',
        number: '1.1',
        section: '1',
        parent: null,
        text: 'This policy is for all staff.',
      },
    ],
    sourceNotes: [],
    lawNotes: [],
  });
});
