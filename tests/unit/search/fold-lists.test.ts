import { describe, expect, it } from 'vitest';
import { foldLists, type Foldable } from '../../../src/search/fold-lists.ts';

const LEAD_IN = 'Employees must not, with parents as friends:';

function clause(id: string, ownText: string, leadInText = ''): Foldable {
  return { policy: 'hill-view', id, ownText, leadInText };
}

const fold = (hits: readonly Foldable[], words = ['parent', 'friend'], shown = new Set<string>()) =>
  foldLists(hits, words, shown).map(({ hit, others }) => [hit.id, others]);

describe('of the hits of one list', () => {
  const items = ['a', 'b', 'c'].map((letter) => clause(`5.2.${letter}`, 'Swear.', LEAD_IN));

  it('one stands for all that its lead-in finds', () => {
    expect(fold(items)).toEqual([['5.2.a', 2]]);
  });

  it('the lead-in stands for them, where it comes first', () => {
    expect(fold([clause('5.2', LEAD_IN), ...items])).toEqual([['5.2', 3]]);
  });

  it('an item that has the words itself stays', () => {
    const own = clause('5.2.d', 'Befriend a parent.', LEAD_IN);
    expect(fold([...items, own])).toEqual([
      ['5.2.a', 2],
      ['5.2.d', 0],
    ]);
  });

  it('an item that adds a word to those of its lead-in stays', () => {
    const own = clause('5.2.d', 'Swear on Facebook.', LEAD_IN);
    expect(fold([...items, own], ['friend', 'facebook'])).toEqual([
      ['5.2.a', 2],
      ['5.2.d', 0],
    ]);
  });

  it('none is shown again that was shown before', () => {
    const shown = new Set<string>();
    fold(items.slice(0, 1), ['parent', 'friend'], shown);
    expect(fold(items.slice(1), ['parent', 'friend'], shown)).toEqual([]);
  });

  it('those of other lists and of no list are left alone', () => {
    const others = [
      clause('6.1.a', 'Swear.', LEAD_IN),
      clause('7.1', 'Parents.'),
      clause('7.2', 'Friends.'),
    ];
    expect(fold([...items, ...others]).map(([id]) => id)).toEqual(['5.2.a', '6.1.a', '7.1', '7.2']);
  });
});
