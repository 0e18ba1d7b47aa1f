import { expect, it } from 'vitest';
import { examplePair } from '../../../src/site/example-pair.ts';

const policy = (slug: string, base: string | null = null) => ({
  slug,
  basedOn: base === null ? null : { policy: base, evidence: 'it says so' },
});
const model = policy('hill-view');
const school = policy('mill-lane');
const version = policy('sea-bank', 'hill-view');

it('is a policy and the first that is based on it, in this order', () => {
  const pairs = [
    [model, school],
    [version, model],
    [model, version],
  ] as const;
  expect(examplePair(pairs)).toEqual({ a: model, b: version, isBased: true });
});

it('is the first pair that has a page where none is based on another', () => {
  expect(examplePair([[school, model]])).toEqual({ a: school, b: model, isBased: false });
});

it('is nothing where there is no pair', () => {
  expect(examplePair([])).toBeNull();
});
