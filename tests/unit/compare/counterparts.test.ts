import { describe, expect, it } from 'vitest';
import { counterpartsIn } from '../../../src/compare/counterparts.ts';
import { comparePolicies } from '../../../src/compare/index.ts';
import { publishedGuideSchema, publishGuide } from '../../../src/compare/publish-guide.ts';
import { comparison, PAIRS } from '../support/comparisons.ts';
import { madePolicy, madeTopic } from '../support/made.ts';
import { policies, policyNamed } from '../support/project.ts';
import { READ_SLUGS, topics } from '../support/topics.ts';

const A = madePolicy('mill-lane', {
  '1.1': 'Staff must ask the parents before they post a picture of a pupil.',
  '1.2': 'Staff must not drive the minibus.',
});
const B = madePolicy(
  'sea-bank',
  { '4.1': 'Staff must ask the parents before they post a picture of a pupil.' },
  { shortName: 'Sea Bank' },
);
const IMAGES = madeTopic('images', {
  'mill-lane': ['strict', '1.1'],
  'sea-bank': ['strict', '4.1'],
});
const TRAVEL = madeTopic(
  'travel',
  { 'mill-lane': ['strict', '1.2', '1.1'], 'sea-bank': ['silent'] },
  { title: 'Travel' },
);

describe('the counterparts of a clause', () => {
  it('are the clauses of its row, with the way to it', () => {
    const found = counterpartsIn(comparePolicies(A, B, [IMAGES, TRAVEL]));
    expect([...found]).toEqual([
      ['1.1', { policy: 'sea-bank', kind: 'same', clauses: ['4.1'], row: 'mill-lane-1.1' }],
    ]);
  });

  it.each(PAIRS)('of %s in %s agree with the rows', (a, b) => {
    const made = comparison(a, b);
    const found = counterpartsIn(made);
    for (const row of made.rows) {
      for (const { id } of row.a) {
        const expected = row.b.length > 0 ? row.b.map((clause) => clause.id) : row.elsewhere;
        expect(found.get(id)?.clauses ?? [], id).toEqual(expected);
      }
    }
  });

  it('may be beside another clause, and then only the point is shared', () => {
    const kinds = PAIRS.flatMap(([a, b]) => {
      const made = comparison(a, b);
      const alone = made.rows.filter(({ kind, elsewhere }) => kind === 'only-a' && elsewhere[0]);
      const found = counterpartsIn(made);
      return alone.flatMap((row) => row.a.map(({ id }) => found.get(id)?.kind));
    });
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['same-point']));
  });
});

describe('what is published of the clauses of a policy', () => {
  it('names topics, the one of which a clause is the main one first, and counterparts', () => {
    const made = comparePolicies(A, B, [IMAGES, TRAVEL]);
    expect(publishGuide(A, [TRAVEL, IMAGES], [made])).toEqual({
      slug: 'mill-lane',
      read: true,
      topics: { travel: 'Travel', images: 'images' },
      policies: { 'sea-bank': 'Sea Bank' },
      clauses: [
        {
          id: '1.1',
          name: '1.1',
          topics: ['images', 'travel'],
          counterparts: [
            {
              policy: 'sea-bank',
              kind: 'same',
              clauses: [{ id: '4.1', name: '4.1' }],
              row: 'mill-lane-1.1',
            },
          ],
        },
        { id: '1.2', name: '1.2', topics: ['travel'], counterparts: [] },
      ],
    });
  });

  it('says that nobody has read a policy, and still finds counterparts by words', () => {
    const guide = publishGuide(A, [], [comparePolicies(A, B, [])]);
    expect(guide.read).toBe(false);
    expect(guide.topics).toEqual({});
    expect(guide.clauses[0]?.counterparts).toHaveLength(1);
  });

  it.each(policies.map(({ slug }) => slug))(
    'gives every clause of %s a topic or a counterpart, where somebody has read it',
    (slug) => {
      const others = policies.filter((one) => one.slug !== slug);
      const made = others.map((other) => comparison(slug, other.slug));
      const guide = publishGuide(policyNamed(slug), topics, made);
      expect(publishedGuideSchema.parse(guide)).toEqual(guide);
      expect(guide.clauses.map(({ id }) => id)).toEqual(
        policyNamed(slug).clauses.map(({ id }) => id),
      );
      const bare = guide.clauses.filter((one) => one.topics.length + one.counterparts.length === 0);
      const isRead = READ_SLUGS.includes(slug);
      expect(guide.read).toBe(isRead);
      expect(isRead ? bare : []).toEqual([]);
    },
  );
});
