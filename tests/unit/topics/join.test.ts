import { expect, it } from 'vitest';
import { joinStances } from '../../../src/topics/join.ts';
import { madeTopic } from '../support/made.ts';

const images = madeTopic('images', {});
const strict = { position: 'strict', clauses: ['1.1'], says: 'Never.' };
const silent = { position: 'silent', clauses: [], says: 'Nothing.' };

it('puts the stance of each policy beside its topic, in the order of the policies', () => {
  const [topic] = joinStances(
    [images],
    [
      { slug: 'mill-lane', read: true, stances: { images: silent } },
      { slug: 'hill-view', read: true, stances: { images: strict } },
    ],
  );
  expect(Object.entries(topic?.policies ?? {})).toEqual([
    ['mill-lane', silent],
    ['hill-view', strict],
  ]);
});

it('leaves out a policy that was not read', () => {
  const [topic] = joinStances([images], [{ slug: 'hill-view', read: false, stances: {} }]);
  expect(topic?.policies).toEqual({});
});

it('is not misled by a topic named like something that every object has', () => {
  const [topic] = joinStances(
    [{ ...images, id: 'constructor' }],
    [{ slug: 'hill-view', read: true, stances: {} }],
  );
  expect(topic?.policies).toEqual({});
});
