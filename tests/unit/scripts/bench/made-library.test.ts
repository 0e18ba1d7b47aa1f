import { describe, expect, it } from 'vitest';
import { madePolicy, madeSlug } from '../../../../scripts/bench/scale/made-policy.ts';
import { madeReview, madeStances } from '../../../../scripts/bench/scale/made-stances.ts';
import { outlineOf, readPolicy, validatePolicies } from '../../../../src/policy/index.ts';
import { validateTopics } from '../../../../src/topics/validate.ts';
import { topicFiles, topics } from '../../support/topics.ts';

const MANY = 60;

const library = Array.from({ length: MANY }, (_, index) => {
  const { slug, source, clauses } = madePolicy(index, madeReview(index, topics));
  const policy = { slug, path: `src/content/policies/${slug}.mdx`, source };
  return {
    policy,
    stances: {
      slug,
      path: `src/content/stances/${slug}.yaml`,
      source: madeStances(index, topics, readPolicy(policy).clauses),
    },
    clauses,
  };
});
const files = library.map(({ policy }) => policy);

describe('a made-up library', () => {
  it('is sound under every rule of policies', () => {
    expect(validatePolicies(files)).toEqual([]);
  });

  it('takes a stance on every topic, with every clause under one', () => {
    const stances = library.map((one) => one.stances);
    expect(validateTopics(topicFiles, stances, files.map(outlineOf))).toEqual([]);
  });

  it('tells its clauses in the order in which the parser reads them', () => {
    for (const { policy, clauses } of library.slice(0, 3)) {
      expect(readPolicy(policy).clauses.map(({ id }) => id)).toEqual(clauses);
    }
  });

  it('has models, and policies that are based on them', () => {
    const policies = files.map(readPolicy);
    const models = policies.filter(({ kind }) => kind === 'union').map(({ slug }) => slug);
    const bases = policies.flatMap(({ basedOn }) => basedOn?.policy ?? []);
    expect(models).toContain(madeSlug(0));
    expect(bases.length).toBeGreaterThan(2);
    expect(bases.filter((slug) => !models.includes(slug))).toEqual([]);
  });

  it('is the same at every run, and each policy another', () => {
    const review = madeReview(7, topics);
    expect(madePolicy(7, review)).toEqual(madePolicy(7, review));
    expect(new Set(files.map(({ source }) => source)).size).toBe(MANY);
    expect(new Set(files.map((file) => readPolicy(file).shortName)).size).toBe(MANY);
  });
});
