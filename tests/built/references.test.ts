import escapeRegExp from 'escape-string-regexp';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { PublishedReference } from '../../src/law/publish.ts';
import type { PublishedPolicy } from '../../src/policy/index.ts';
import { read, SLUGS } from './site.ts';

const REFERENCES = JSON.parse(read('data/references.json')) as PublishedReference[];
const CLAUSES = SLUGS.flatMap((slug) => {
  const policy = JSON.parse(read(`data/policies/${slug}.json`)) as PublishedPolicy;
  return policy.clauses.map(({ id, text }) => ({ place: `${slug}#${id}`, text }));
});
const TEXTS = new Map(CLAUSES.map(({ place, text }) => [place, text]));
const CITED = REFERENCES.flatMap(({ id, kind, cited }) =>
  cited.map(({ policy, clause, words }) => ({ id, kind, place: `${policy}#${clause}`, words })),
);

/** How many times the policies name one by its title: counted by hand. */
const LAWS_NAMED = 35;

/**
 * A capitalised word, then Act, Acts or Regulations; the same with a year; the years after the
 * first.
 */
const LAW = /\p{Lu}\S*,? (?:Acts?|Regulations)\b(?: \d{4})?(?: and (\d{4}))?/gu;
const GUIDANCE = /\bGuidance\b/g;

describe.each([
  ['references.json', 'references'],
  ['topics.json', 'topics'],
  ...SLUGS.map((slug) => [`policies/${slug}.json`, 'policy']),
  ...SLUGS.map((slug) => [`clauses/${slug}.json`, 'clauses']),
])('data/%s', (file, schema) => {
  it(`conforms to the schema published beside it, ${schema}.schema.json`, () => {
    const published = JSON.parse(read(`data/schemas/${schema}.schema.json`)) as object;
    const isPublished = new Ajv2020({ strict: true }).compile(published);
    isPublished(JSON.parse(read(`data/${file}`)));
    expect(isPublished.errors).toBeNull();
    expect(isPublished({})).toBe(false);
  });
});

describe('what the references say is cited', () => {
  it('is in its clause, word for word and as whole words', () => {
    expect(CITED.length).toBeGreaterThan(100);
    const missing = CITED.filter(({ place, words }) => placesOf(words, place).length === 0);
    expect(missing).toEqual([]);
  });

  it('is listed as often as it stands there', () => {
    const key = ({ id, place, words }: (typeof CITED)[number]) => `${id} ${place} ${words}`;
    for (const [which, listed] of Map.groupBy(CITED, key)) {
      const [one] = listed;
      const longer = CITED.filter(
        (other) =>
          other.id === one?.id && other.place === one.place && other.words.includes(one.words),
      ).filter((other) => other.words !== one?.words);
      const standing = placesOf(one?.words ?? '', one?.place ?? '').length - longer.length;
      expect(listed, which).toHaveLength(standing);
    }
  });

  it('is all that is: the same words are cited wherever a policy has them, capitals or not', () => {
    const uncited = REFERENCES.flatMap(({ id, kind, cited }) =>
      [...new Set(cited.map(({ words }) => words))].flatMap((words) =>
        CLAUSES.filter(({ place, text }) => {
          const pattern = new RegExp(
            `(?<![\\p{L}\\p{N}])${escapeRegExp(words)}(?![\\p{L}\\p{N}])`,
            kind === 'platform' ? 'iu' : 'u',
          );
          return pattern.test(text) && !CITED.some((one) => one.id === id && one.place === place);
        }).map(({ place }) => `${place}: ${words}`),
      ),
    );
    expect(uncited).toEqual([]);
  });
});

describe('whatever in a clause reads like', () => {
  it('an Act or Regulations is cited, each of two in one breath', () => {
    const found = CLAUSES.flatMap(({ place, text }) =>
      Array.from(text.matchAll(LAW), (match) => ({ place, from: match.index, words: match[0] })),
    );
    const unclaimed = found.filter(({ place, from, words }) => {
      const claims = new Set(
        CITED.filter((one) => one.place === place && covers(one.words, place, from, words)).map(
          ({ id }) => id,
        ),
      );
      return claims.size < (/ and \d{4}/.test(words) ? 2 : 1);
    });
    expect(unclaimed).toEqual([]);
    expect(found).toHaveLength(LAWS_NAMED);
  });

  it('guidance with a capital is cited', () => {
    const found = CLAUSES.flatMap(({ place, text }) =>
      Array.from(text.matchAll(GUIDANCE), (match) => ({ place, from: match.index })),
    );
    const unclaimed = found.filter(
      ({ place, from }) =>
        !CITED.some((one) => one.place === place && covers(one.words, place, from, 'Guidance')),
    );
    expect(unclaimed).toEqual([]);
    expect(found.map(({ place }) => place)).toEqual(['newall-green#6.11']);
  });
});

/** Whether some words of a clause cover others that begin at a place in it. */
function covers(words: string, place: string, from: number, others: string): boolean {
  return placesOf(words, place).some(
    (at) => at <= from + others.length - 1 && at + words.length >= from + others.length,
  );
}

/** Where words are in a clause as whole words. */
function placesOf(words: string, place: string): number[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(words)}(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from((TEXTS.get(place) ?? '').matchAll(whole), ({ index }) => index);
}
