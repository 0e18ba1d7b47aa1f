import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findCitations } from '../../../src/law/citations.ts';
import { publishedReferencesSchema, publishReference } from '../../../src/law/publish.ts';
import { madePolicy } from '../support/made.ts';
import { policyNamed } from '../support/project.ts';
import { madeReference } from '../support/reference-source.ts';
import { citations, references } from '../support/references.ts';
import { topics } from '../support/topics.ts';

const isPublished = new Ajv2020({ strict: true }).compile(
  z.toJSONSchema(publishedReferencesSchema),
);
const PUBLISHED = references.map((one) => publishReference(one, citations));

describe('the data of the references', () => {
  it('conform to the JSON Schema that is published with them, as a file too', () => {
    isPublished(JSON.parse(JSON.stringify(PUBLISHED)));
    expect(isPublished.errors).toBeNull();
  });

  it('are read again as they were written', () => {
    const file: unknown = JSON.parse(JSON.stringify(PUBLISHED));
    expect(publishedReferencesSchema.parse(file)).toEqual(PUBLISHED);
  });

  it.each([
    ['a status that there is not', { status: 'abolished' }],
    ['a kind that there is not', { kind: 'bylaw' }],
    ['a part that it does not know', { brief: 'replaced' }],
    ['a reference without a source or null', { source: undefined }],
    ['a citation without its words', { cited: [{ policy: 'neu', clause: '5.3' }] }],
  ])('do not conform with %s', (_what, fault) => {
    const [sound] = PUBLISHED;
    expect(isPublished(JSON.parse(JSON.stringify([{ ...sound, ...fault }])))).toBe(false);
  });

  it('hold every citation once, at a clause that has the words', () => {
    const cited = PUBLISHED.flatMap((one) => one.cited);
    expect(cited).toHaveLength(citations.length);
    for (const { policy, clause, words } of cited) {
      const found = policyNamed(policy).clauses.find((one) => one.id === clause);
      expect(found?.text).toContain(words);
    }
  });

  it('name topics that there are', () => {
    const ids = topics.map((topic) => topic.id);
    const named = PUBLISHED.flatMap((one) => one.topics);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('a published reference', () => {
  const chalk = madeReference('Chalk Act 1991', {
    status: 'replaced',
    brief: 'replaced in 2011',
    note: 'Replaced in 2011.',
    replacedBy: 'Slate Act 2011',
    otherNames: ['CA'],
    see: ['slate-act-2011'],
  });

  it('has its facts, and every place at which it is cited, but nothing of ours for the margin', () => {
    const slate = madeReference('Slate Act 2011');
    const texts = { '1': 'Chalk Act 1991 and Slate Act 2011', '1.a': 'Chalk Act 1991' };
    const all = findCitations([chalk, slate], [madePolicy('hill-view', texts)]);
    expect(publishReference(chalk, all)).toEqual({
      id: 'chalk-act-1991',
      title: 'Chalk Act 1991',
      kind: 'act',
      status: 'replaced',
      note: 'Replaced in 2011.',
      replacedBy: 'Slate Act 2011',
      noneBecause: null,
      source: { title: 'The book of Acts', url: 'https://acts.example/1991/7' },
      checked: '2026-11',
      sure: 'firm',
      topics: [],
      cited: [
        { policy: 'hill-view', clause: '1', words: 'Chalk Act 1991' },
        { policy: 'hill-view', clause: '1.a', words: 'Chalk Act 1991' },
      ],
    });
  });

  it('has null for what it lacks, and an empty list where no policy names it', () => {
    const idle = madeReference('Sponge Act 1999', { wordings: [], source: null });
    const published = publishReference({ ...idle, topics: ['review'] }, citations);
    expect(published).toMatchObject({ source: null, replacedBy: null, cited: [] });
    expect(published.topics).toEqual(['review']);
  });
});
