import { describe, expect, it } from 'vitest';
import { queryWords } from '../../../src/search/query.ts';
import { VARIANT_GROUPS } from '../../../src/search/variant-groups.ts';
import { toVariantNames, variantNames, wordingRanges } from '../../../src/search/variants.ts';

const GROUPS = Object.entries(VARIANT_GROUPS).map(([name, list]): [string, string[]] => [
  name,
  list.split(', '),
]);

describe('every group of wordings', () => {
  it.each(GROUPS)('%s has a name that a query finds, being left as it is', (name) => {
    expect(queryWords(name)).toEqual([name]);
  });

  it.each(GROUPS)(
    '%s is asked for by each of its wordings, and by nothing besides',
    (name, list) => {
      for (const wording of list) expect([wording, queryWords(wording)]).toEqual([wording, [name]]);
    },
  );

  it.each(GROUPS)('%s is found in a text that uses one of its wordings', (name, list) => {
    for (const wording of list) expect(variantNames(`Staff (${wording}).`)).toContain(name);
  });

  it('has no wording twice, nor one of another group', () => {
    const wordings = GROUPS.flatMap(([, list]) => list);
    expect(wordings.filter((one, index) => wordings.indexOf(one) !== index)).toEqual([]);
  });
});

describe('the groups of a text', () => {
  it('are those of its words, each once', () => {
    const names = variantNames('Pupils and students should not tweet.');
    expect(names.toSorted()).toEqual(['pupil', 'twitter']);
  });

  it('do not come from parts of words', () => {
    expect(variantNames('Ahead, transparently, exchange, headed')).toEqual([]);
  });

  it('are found over a line break and whatever the capitals', () => {
    expect(variantNames('the DESIGNATED safeguarding\n Lead')).toEqual(['safeguardinglead']);
  });

  it('are none for no text', () => {
    expect(variantNames('')).toEqual([]);
  });
});

describe('a query in the names of groups', () => {
  it('has the longest wording swapped first', () => {
    expect(toVariantNames('lead safeguarding officer')).toBe('safeguardinglead');
    expect(toVariantNames('ex-pupil')).toBe('former');
  });

  it('keeps all else as it is', () => {
    expect(toVariantNames('gossip (about pupils)?')).toBe('gossip (about pupil)?');
  });
});

describe('the places of a wording in a text', () => {
  const found = (text: string, name: string) =>
    wordingRanges(text, name).map(({ from, to }) => text.slice(from, to));

  it('are where its words begin and end, the mark before it left out', () => {
    expect(wordingRanges('Ask (parents) first.', 'parent')).toEqual([{ from: 5, to: 12 }]);
  });

  it('include each of its wordings, capitals or not', () => {
    const text = 'Tweets on X; a tweet on Twitter.';
    expect(found(text, 'twitter').toSorted()).toEqual(['Tweets', 'Twitter', 'X', 'tweet']);
  });

  it('include those that follow one another with one space between', () => {
    expect(found('x x x', 'twitter')).toEqual(['x', 'x', 'x']);
  });

  it('are none for a word that is not the name of a group', () => {
    expect(wordingRanges('parents', 'parents')).toEqual([]);
    expect(wordingRanges('gossip', 'gossip')).toEqual([]);
  });
});
