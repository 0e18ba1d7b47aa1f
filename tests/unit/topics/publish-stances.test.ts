import { describe, expect, it } from 'vitest';
import {
  publishedPositionsSchema,
  publishedStancesSchema,
  publishPositions,
  publishStances,
} from '../../../src/topics/publish-stances.ts';
import { madeTopic } from '../support/made.ts';
import { policies } from '../support/project.ts';
import { READ_SLUGS, topics } from '../support/topics.ts';

const NAMED = { all: 3, outOfDate: 1 };
const MADE = [
  madeTopic('images', { 'mill-lane': ['strict', '1.1', '1.2'], 'sea-bank': ['silent'] }),
  madeTopic('review', { 'mill-lane': ['silent'], 'sea-bank': ['loose', '4.1'] }),
];

describe('the stances of one policy', () => {
  it('are those on every topic, silence included, and nobody else’s', () => {
    const rest = {
      control: null,
      says: 'What mill-lane says.',
      leavesOpen: null,
      points: {},
      evidence: [],
    };
    expect(publishStances('mill-lane', MADE, NAMED)).toEqual({
      slug: 'mill-lane',
      read: true,
      stances: {
        images: { position: 'strict', clauses: ['1.1', '1.2'], ...rest },
        review: { position: 'silent', clauses: [], ...rest },
      },
      named: NAMED,
    });
  });

  it('are none where nobody has read it', () => {
    expect(publishStances('fox-wood', MADE, NAMED)).toEqual({
      slug: 'fox-wood',
      read: false,
      stances: {},
      named: NAMED,
    });
  });

  it.each(policies.map(({ slug }) => slug))('of %s fit the published schema', (slug) => {
    const published = publishStances(slug, topics, NAMED);
    expect(publishedStancesSchema.parse(published)).toEqual(published);
    const isRead = READ_SLUGS.includes(slug);
    expect(published.read).toBe(isRead);
    expect(Object.keys(published.stances)).toEqual(isRead ? topics.map(({ id }) => id) : []);
  });
});

describe('the positions', () => {
  it('are those of every topic, and fit the published schema', () => {
    const published = publishPositions(topics);
    expect(publishedPositionsSchema.parse(published)).toEqual(published);
    expect(published.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
  });

  it('say nothing of any policy', () => {
    expect(JSON.stringify(publishPositions(MADE))).not.toContain('mill-lane');
  });
});
