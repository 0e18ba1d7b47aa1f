import { describe, expect, it } from 'vitest';
import { isCloseMatch } from '../../../src/check/report.ts';
import { asCompared, matchesOf } from '../../../src/check/matches.ts';
import { policyNamed } from '../support/project.ts';
import { documentOf, library } from './library.ts';

describe('how many clauses pair', () => {
  it('are most with a version of the same text', () => {
    const [first, second, third] = matchesOf(policyNamed('littletown'), library);
    expect([first?.policy, second?.policy].toSorted()).toEqual(['littletown', 'neu']);
    expect([first, second].every((match) => match && isCloseMatch(match))).toBe(true);
    expect(third && isCloseMatch(third)).toBe(false);
  });

  it.each(library.policies.map(({ slug }) => slug))(
    'are all with the policy of which it is a copy: %s',
    (slug) => {
      const { sections, clauses } = policyNamed(slug);
      const copy = matchesOf({ sections, clauses }, library).find(({ policy }) => policy === slug);
      expect(copy).toEqual({ policy: slug, paired: clauses.length, of: clauses.length });
    },
  );

  it.each([7, 28, 43, 64])('are those that stayed the same where %i were written anew', (count) => {
    const { sections, clauses } = policyNamed('littletown');
    const changed = clauses.map((clause, index) =>
      (index * 29) % clauses.length < count
        ? {
            ...clause,
            text: `Ducks ${'swim upon the pond before rain falls and '.repeat((index % 3) + 1)}rest.`,
          }
        : clause,
    );
    const [best] = matchesOf({ sections, clauses: changed }, library);
    expect(best).toEqual({
      policy: 'littletown',
      paired: clauses.length - count,
      of: clauses.length,
    });
  });

  it('are none where nothing is alike', () => {
    const matches = matchesOf(documentOf('Beat the butter with the sugar.'), library);
    expect(matches.map(({ paired, of }) => [paired, of])).toEqual(
      library.policies.map(() => [0, 1]),
    );
  });

  it('never exceed the clauses of the document', () => {
    const [clause] = policyNamed('neu').clauses;
    const [best] = matchesOf(documentOf(clause?.text ?? '', clause?.text ?? ''), library);
    expect(best?.paired).toBeLessThanOrEqual(2);
  });
});

describe('a close match', () => {
  it.each([
    [10, 100, true],
    [9, 100, false],
    [1, 10, false],
    [3, 10, true],
    [0, 0, false],
    [0, 5, false],
  ])('of %i clauses of %i: %s', (paired, of, isClose) => {
    expect(isCloseMatch({ paired, of })).toBe(isClose);
  });
});

it('takes a document as a policy that nobody has read', () => {
  const own = asCompared(documentOf('Words.'), 'Our policy');
  expect(own).toMatchObject({ slug: 'own', title: 'Our policy', basedOn: null, terms: {} });
});
