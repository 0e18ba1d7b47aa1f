import { expect, it } from 'vitest';
import { placer } from '../../../src/check/place.ts';
import { documentOf, library } from './library.ts';

const place = placer(library);

/** Rules of which each answers a question by itself. */
const RULES = [
  'Staff must not accept friend requests from pupils on social media.',
  'Staff must not put pictures of pupils on their own pages.',
  'Staff keep their phones in a bag while children are in the room.',
  'Staff must set their profiles to private.',
  'Nothing may be posted which would bring the school into disrepute.',
  'Breaches of this policy may lead to disciplinary action.',
];

const surenessOf = (topic: string, ...texts: readonly string[]) =>
  place(documentOf(...texts)).find(({ id }) => id === topic)?.sureness ?? 0;

it.each(['pupils-as-contacts', 'images', 'privacy-settings', 'reputation', 'breaches'])(
  'finds %s as surely in a paragraph of many sentences as in clauses of their own, but for what further clauses add',
  (topic) => {
    const apart = surenessOf(topic, ...RULES);
    expect(surenessOf(topic, RULES.join(' '))).toBeGreaterThan(apart * 0.7);
  },
);
