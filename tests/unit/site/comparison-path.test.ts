import { expect, it } from 'vitest';
import { pairPath } from '../../../src/site/comparison-path.ts';

const MODEL = { slug: 'mill-lane', basedOn: null };
const MADE = { slug: 'sea-bank', basedOn: { policy: 'mill-lane' } };
const OTHER = { slug: 'hill-view', basedOn: null };

it('leads to the page of a pair that has one', () => {
  expect(pairPath(MODEL, OTHER, 'page')).toBe('/compare/mill-lane/hill-view/');
  expect(pairPath(MADE, MODEL, 'page', 'document')).toBe('/compare/sea-bank/mill-lane/');
});

it('leads to the page by topic only where there is another order', () => {
  expect(pairPath(MODEL, MADE, 'page', 'topic')).toBe('/compare/mill-lane/sea-bank/by-topic/');
  expect(pairPath(MODEL, OTHER, 'page', 'topic')).toBe('/compare/mill-lane/hill-view/');
});

it('asks the page of comparisons for any other pair', () => {
  expect(pairPath(OTHER, MODEL, 'demand')).toBe('/compare/?a=hill-view&b=mill-lane');
  expect(pairPath(OTHER, MODEL, 'demand', 'topic')).toBe('/compare/?a=hill-view&b=mill-lane');
  expect(pairPath(MODEL, MADE, 'demand', 'topic')).toBe(
    '/compare/?a=mill-lane&b=sea-bank&order=topic',
  );
});
