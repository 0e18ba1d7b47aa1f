import { describe, expect, it } from 'vitest';
import { readAskedPair } from '../../../../src/components/compare/asked-pair.ts';

const NAMES = new Map([
  ['mill-lane', 'Mill Lane'],
  ['sea-bank', 'Sea Bank'],
]);

const read = (asked: string) => readAskedPair(new URLSearchParams(asked), NAMES);

describe('an address', () => {
  it('asks for two policies, in an order if it names one', () => {
    const pair = { kind: 'pair', a: 'mill-lane', b: 'sea-bank' };
    expect(read('?a=mill-lane&b=sea-bank')).toEqual({ ...pair, order: null });
    expect(read('?a=mill-lane&b=sea-bank&order=topic')).toEqual({ ...pair, order: 'topic' });
    expect(read('?a=mill-lane&b=sea-bank&order=document')).toEqual({ ...pair, order: 'document' });
  });

  it('with an order that does not exist asks for none', () => {
    expect(read('?a=mill-lane&b=sea-bank&order=colour')).toMatchObject({ order: null });
  });

  it.each([
    ['', ''],
    ['?a=mill-lane', ''],
    ['?b=sea-bank', ''],
    ['?a=&b=', ''],
    [
      '?a=fox-wood&b=sea-bank',
      'There is no policy “fox-wood” on this site. Choose two from the lists.',
    ],
    [
      '?a=fox-wood&b=fox-wood',
      'There is no policy “fox-wood” on this site. Choose two from the lists.',
    ],
    [
      '?a=fox-wood&b=ferry-road',
      'There are no policies “fox-wood” and “ferry-road” on this site. Choose two from the lists.',
    ],
    ['?a=sea-bank&b=sea-bank', 'Both sides are Sea Bank. Choose two different policies.'],
    [
      '?a=constructor&b=sea-bank',
      'There is no policy “constructor” on this site. Choose two from the lists.',
    ],
  ])('%s asks for nothing that can be compared: “%s”', (asked, words) => {
    expect(read(asked)).toEqual({ kind: 'none', words });
  });
});
