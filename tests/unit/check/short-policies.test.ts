import { expect, it } from 'vitest';
import { findTopics } from '../../../src/check/check.ts';
import { placer } from '../../../src/check/place.ts';
import type { Library } from '../../../src/check/library.ts';
import { isRelated, type ComparedPolicy } from '../../../src/compare/index.ts';
import { knownLibrary, libraryOf } from './library.ts';

/*
 * Most schools’ own policies are far shorter than the published ones, and answer fewer questions;
 * so more of what is found in them could be wrong. Each published policy is cut to some of its
 * sections here, which then are all that it says.
 */

/** One section in so many is kept, beginning at each of them in turn. */
const ONE_IN = [2, 3, 4, 6];

const LEAST_CLAUSES = 4;

function cutsOf(policy: ComparedPolicy): ComparedPolicy[] {
  return ONE_IN.flatMap((count) =>
    Array.from({ length: count }, (_, start) => {
      const sections = policy.sections.filter((_one, index) => index % count === start);
      const kept = new Set(sections.map(({ id }) => id));
      const clauses = policy.clauses.filter(({ section }) => kept.has(section));
      return { ...policy, sections, clauses };
    }),
  ).filter(({ clauses }) => clauses.length >= LEAST_CLAUSES);
}

/** The library without a policy and its versions, and without all that was read in them. */
function without(policy: ComparedPolicy): Library {
  const kept = knownLibrary.policies.filter(
    (one) => one.slug !== policy.slug && !isRelated(one, policy),
  );
  return libraryOf(
    knownLibrary,
    kept.map(({ slug }) => slug),
  );
}

it('what seems covered in a short policy is right 95 times in 100, and is half of it', () => {
  let answered = 0;
  const covered = knownLibrary.policies.flatMap((policy) => {
    const place = placer(without(policy));
    return cutsOf(policy).flatMap((cut) => {
      const ids = new Set(cut.clauses.map(({ id }) => id));
      const isAnswered = (id: string) =>
        knownLibrary.topics
          .find((topic) => topic.id === id)
          ?.policies[policy.slug]?.clauses.some((clause) => ids.has(clause)) ?? false;
      answered += knownLibrary.topics.filter(({ id }) => isAnswered(id)).length;
      return findTopics(cut, place)
        .filter(({ band }) => band === 'covered')
        .map(({ id }) => isAnswered(id));
    });
  });
  const right = covered.filter((isRight) => isRight).length;
  expect(covered.length).toBeGreaterThan(400);
  expect(right / covered.length).toBeGreaterThanOrEqual(0.95);
  // docs/checking.md says that nearly half of what they cover is found.
  expect(right / answered).toBeGreaterThan(0.45);
  expect(right / answered).toBeLessThan(0.5);
});
