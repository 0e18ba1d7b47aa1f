import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations, occurrences } from '../../../src/law/citations.ts';
import { LAW_NAMES, lawText, text } from '../support/arbitrary.ts';
import { madePolicy } from '../support/made.ts';
import { madeReference } from '../support/reference-source.ts';

describe('the citations in any text', () => {
  const wordings = fc.subarray([...LAW_NAMES]);
  const anyReference = fc
    .tuple(wordings, wordings)
    .map(([some, sound]) => madeReference('Boards', { wordings: some, soundWordings: sound }));
  const anyText = fc.oneof({ weight: 3, arbitrary: lawText }, { weight: 1, arbitrary: text });

  it('have the words that are at their place', () => {
    fc.assert(
      fc.property(anyText, anyReference, (clause, reference) => {
        for (const one of findCitations([reference], [madePolicy('hill-view', { '1': clause })])) {
          expect(clause.slice(one.from, one.to)).toBe(one.words);
          expect(one.isSound ? reference.soundWordings : reference.wordings).toContain(one.words);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are in order, and do not overlap where they are of one reference', () => {
    fc.assert(
      fc.property(anyText, anyReference, (clause, reference) => {
        const found = findCitations([reference], [madePolicy('hill-view', { '1': clause })]);
        found.slice(1).forEach(({ from }, index) => {
          expect(from).toBeGreaterThanOrEqual(found[index]?.to ?? Infinity);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('leave out no whole words that are a wording', () => {
    fc.assert(
      fc.property(anyText, anyReference, (clause, reference) => {
        const found = findCitations([reference], [madePolicy('hill-view', { '1': clause })]);
        for (const words of [...reference.wordings, ...reference.soundWordings]) {
          for (const from of occurrences(clause, words)) {
            expect(found.some((one) => one.from < from + words.length && one.to > from)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
