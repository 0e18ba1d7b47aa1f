import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absorbNeighbours } from '../../../src/compare/absorb.ts';
import { weighClauses, type Candidate, type Group } from '../../../src/compare/candidates.ts';
import { readClause, readWords, textReader } from '../../../src/compare/read.ts';
import { PAIRS } from '../support/comparisons.ts';
import { absorbPlainly } from '../support/plain-absorb.ts';
import { policyNamed } from '../support/project.ts';

/** Few words, so that clauses are often within one another. */
const word = fc.constantFrom(
  ...'pupils parents friends police report record blog photo'.split(' '),
);
const documentOf = fc
  .array(fc.array(word, { maxLength: 8 }), { maxLength: 12 })
  .map((clauses) => clauses.map((words) => words.join(' ')));

function readAll(texts: readonly string[]) {
  const read = textReader({});
  return texts.map((text, position) =>
    readClause({ id: String(position), parent: null, position, text }, read),
  );
}

/** Groups in short. */
function shown(groups: readonly Group[]): string[] {
  const ids = (list: readonly Candidate[]) => list.map(({ id }) => id).join(' + ');
  return groups.map((group) => `${ids(group.a)} = ${ids(group.b)}`);
}

/** Pairs some clauses by their places, as a start. */
function startFrom(
  [a, b]: readonly [readonly Candidate[], readonly Candidate[]],
  places: readonly number[],
): Group[] {
  return [...new Set(places)].flatMap((place) => {
    const [one, other] = [a[place], b[place]];
    return one && other ? [{ a: [one], b: [other] }] : [];
  });
}

describe('the splits and merges found', () => {
  it('are those of the definition, whatever was paired before and may be paired', () => {
    const places = fc.array(fc.nat(11), { maxLength: 6 });
    fc.assert(
      fc.property(documentOf, documentOf, places, fc.nat(3), (a, b, paired, refused) => {
        const lists = weighClauses(readAll(a), readAll(b));
        const mayPair = (one: string, other: string) =>
          (Number(one) + Number(other)) % 4 !== refused;
        const start = startFrom(lists, paired);
        expect(shown(absorbNeighbours(start, ...lists, mayPair))).toEqual(
          shown(absorbPlainly(start, ...lists, mayPair)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each(PAIRS)('of %s and %s are those of the definition', (a, b) => {
    const lists = weighClauses(
      readWords(policyNamed(a)).clauses,
      readWords(policyNamed(b)).clauses,
    );
    const start = startFrom(
      lists,
      Array.from({ length: 60 }, (_, index) => index * 2),
    );
    expect(shown(absorbNeighbours(start, ...lists, () => true))).toEqual(
      shown(absorbPlainly(start, ...lists, () => true)),
    );
  });

  it('leave what they were given as it was', () => {
    const lists = weighClauses(
      readAll(['pupils parents friends police report record']),
      readAll(['pupils parents friends', 'police report record']),
    );
    const start = startFrom(lists, [0]);
    expect(shown(absorbNeighbours(start, ...lists, () => true))).toEqual(['0 = 0 + 1']);
    expect(shown(start)).toEqual(['0 = 0']);
  });
});
