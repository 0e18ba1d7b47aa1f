import { expect, it } from 'vitest';
import { choicesAmong } from '../../../src/site/choices.ts';

const NAMES = new Map([
  ['mill-lane', 'Mill Lane'],
  ['sea-bank', 'Sea Bank'],
  ['hill-view', 'Hill View'],
]);

it('offers every other policy for either side, at its page where the pair has one', () => {
  const pages = new Set(['/compare/hill-view/sea-bank/']);
  expect(choicesAmong(NAMES, { a: 'mill-lane', b: 'sea-bank' }, pages)).toEqual({
    a: [{ slug: 'hill-view', name: 'Hill View', href: '/compare/hill-view/sea-bank/' }],
    b: [{ slug: 'hill-view', name: 'Hill View', href: '/compare/?a=mill-lane&b=hill-view' }],
  });
});

it('offers nothing where there are but two', () => {
  const two = new Map([...NAMES].slice(0, 2));
  const none = { a: [], b: [] };
  expect(choicesAmong(two, { a: 'mill-lane', b: 'sea-bank' }, new Set())).toEqual(none);
});
