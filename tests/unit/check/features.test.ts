import { describe, expect, it } from 'vitest';
import { featuresOf, inContext } from '../../../src/check/features.ts';

describe('a clause in its context', () => {
  it('is under its heading, and an item under its lead-in', () => {
    const [, item] = inContext({
      sections: [{ id: '2', number: '2', title: 'Pictures' }],
      clauses: [
        { id: '2.1', number: '2.1', section: '2', parent: null, text: 'Staff must not post:' },
        { id: '2.1.a', number: null, section: '2', parent: '2.1', text: 'pictures of pupils' },
      ],
    });
    expect(item).toEqual({
      id: '2.1.a',
      text: 'pictures of pupils',
      lead: 'Staff must not post:',
      title: 'Pictures',
    });
  });

  it('has empty words over it where there are none', () => {
    const clause = { id: '1', number: null, section: 'lost', parent: 'lost', text: 'Words.' };
    expect(inContext({ sections: [], clauses: [clause] })).toEqual([
      { id: '1', text: 'Words.', lead: '', title: '' },
    ]);
  });
});

describe('the features of a clause', () => {
  const features = (text: string, lead = '', title = '') =>
    featuresOf({ id: '1', text, lead, title });

  it('are stems of words, without small words and duties', () => {
    const { words } = features('Staff must not post the postings.');
    expect(Object.fromEntries(words)).toEqual({ staff: 1, not: 1, post: 2 });
  });

  it('count half where they are over it', () => {
    const { words } = features('pupils', 'pupils', 'pupils');
    expect(words.get('pupil')).toBe(2);
  });

  it('are runs of three to five characters, with the edges of words', () => {
    // " ab", "ab " and " ab "; where words share an edge, the runs at it are the same.
    expect(features('ab').runs.size).toBe(3);
    const [longer, shorter] = [features('photographs').runs, features('photo').runs];
    expect([...shorter.keys()].filter((run) => !longer.has(run)).length).toBe(3);
  });

  it('tell every letter from every other, and take any character', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (one) => features(one).runs);
    expect(new Set(letters.flatMap((runs) => [...runs.keys()])).size).toBe(36);
    expect(features('é𝒳😀').runs.size).toBeGreaterThan(0);
  });

  it('do not depend on capitals, on the shape of an apostrophe or on a possessive', () => {
    expect(features('The School’s Pupils')).toEqual(features("the school's pupils"));
    expect(features('the school’s').words).toEqual(features('the school').words);
  });

  it('are none in a clause without words', () => {
    const { words, runs } = features('– …');
    expect([words.size, runs.size]).toEqual([0, 0]);
  });
});
