import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishedTopicsSchema, publishTopic } from '../../../src/topics/publish.ts';
import { SILENT } from '../../../src/topics/schema.ts';
import { madeTopic } from '../support/made.ts';
import { policyNamed } from '../support/project.ts';
import { topics } from '../support/topics.ts';

const isPublished = new Ajv2020({ strict: true }).compile(z.toJSONSchema(publishedTopicsSchema));
const PUBLISHED = topics.map(publishTopic);

describe('the data of the topics', () => {
  it('conform to the JSON Schema that is published with them, as a file too', () => {
    isPublished(JSON.parse(JSON.stringify(PUBLISHED)));
    expect(isPublished.errors).toBeNull();
  });

  it.each([
    ['a position without a figure or null', { positions: [{ id: 'a', label: 'A' }] }],
    ['a group that there is not', { group: 'gossip' }],
    ['a part that it does not know', { author: 'A. Head' }],
    ['a topic without a question', { question: undefined }],
  ])('do not conform with %s', (_what, fault) => {
    const [sound] = PUBLISHED;
    expect(isPublished(JSON.parse(JSON.stringify([{ ...sound, ...fault }])))).toBe(false);
  });

  it('name clauses that there are, and none where a policy is silent', () => {
    for (const { policies } of PUBLISHED) {
      for (const [slug, { position, clauses }] of Object.entries(policies)) {
        const ids = policyNamed(slug).clauses.map((clause) => clause.id);
        expect(clauses.filter((id) => !ids.includes(id))).toEqual([]);
        expect(clauses.length === 0).toBe(position === SILENT);
      }
    }
  });

  it('name related topics that there are', () => {
    const ids = PUBLISHED.map((topic) => topic.id);
    const related = PUBLISHED.flatMap((topic) => topic.related);
    expect(related.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

it('publishes null for a figure and a control row that are not given, and those that are', () => {
  const topic = madeTopic(
    'review',
    { 'hill-view': ['yearly', '1.1'] },
    {
      positions: [
        {
          id: 'yearly',
          label: 'Every year',
          strength: 'none',
          stricterBecause: 'It is often.',
          figure: { value: 12, unit: 'months' },
        },
        { id: 'no-period', label: 'No period', strength: 'none' },
      ],
      related: ['breaches'],
    },
  );
  const stance = {
    position: 'silent',
    clauses: [],
    says: 'It does not say.',
    leavesOpen: 'All of it.',
    control: 'Review',
    evidence: [{ clause: '1', words: 'as needed' }],
    strengthWhy: 'This is for the build alone.',
  };
  const published = publishTopic({ ...topic, policies: { ...topic.policies, neu: stance } });
  expect(published).toEqual({
    id: 'review',
    group: 'scope',
    title: 'review',
    question: 'What is asked?',
    words: [],
    stake: 'What is at stake.',
    scale: true,
    positions: [
      {
        id: 'yearly',
        label: 'Every year',
        strength: 'none',
        stricterBecause: 'It is often.',
        taken: true,
        figure: { value: 12, unit: 'months' },
      },
      {
        id: 'no-period',
        label: 'No period',
        strength: 'none',
        stricterBecause: null,
        taken: false,
        figure: null,
      },
    ],
    points: [],
    policies: {
      'hill-view': {
        position: 'yearly',
        clauses: ['1.1'],
        control: null,
        says: 'What hill-view says.',
        leavesOpen: null,
        points: {},
        evidence: [],
      },
      neu: {
        position: 'silent',
        clauses: [],
        control: 'Review',
        says: 'It does not say.',
        leavesOpen: 'All of it.',
        points: {},
        evidence: [{ clause: '1', words: 'as needed' }],
      },
    },
    related: ['breaches'],
  });
});
