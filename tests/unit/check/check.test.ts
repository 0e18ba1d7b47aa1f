import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument, readingsOf } from '../../../src/check/check.ts';
import { policyNamed } from '../support/project.ts';
import { documentOf, library } from './library.ts';

const readings = readingsOf(library);
const check = (...texts: readonly string[]) =>
  checkDocument(documentOf(...texts), library, readings);

/** A clause on former pupils, and one on nothing that the topics ask about. */
const FORMER = 'Staff must not accept friend requests from former pupils on social media.';
const CAKE = 'Beat the butter with the sugar until it is pale, then fold in the flour.';

describe('the topics of a document', () => {
  it('are all topics of the library, in its order', () => {
    expect(check(FORMER).topics.map(({ id }) => id)).toEqual(library.topics.map(({ id }) => id));
  });

  it('seem covered where a clause is like those of the published policies', () => {
    const found = check(CAKE, FORMER).topics.find(({ id }) => id === 'former-pupils');
    expect(found).toEqual({ id: 'former-pupils', band: 'covered', clauses: ['1.2', '1.1'] });
  });

  it('are none of them covered by words about something else', () => {
    const { topics } = check(
      CAKE,
      'Serve with tea.',
      'Pupils wear a grey jumper and black shoes, and tie back long hair.',
      'Lost gloves are kept in a basket by the hall until the end of term.',
      'The kitchen serves a hot meal and a cold one, and fruit every day.',
    );
    expect(topics.filter(({ band }) => band === 'covered')).toEqual([]);
    expect(topics.filter(({ band }) => band === 'unsure').length).toBeLessThan(10);
  });

  it('have no clause in an empty document', () => {
    const report = check();
    expect(report.citations).toEqual([]);
    expect(report.topics.every(({ band }) => band === 'nothing-close')).toBe(true);
    expect(report.matches.every(({ paired, of }) => paired === 0 && of === 0)).toBe(true);
  });

  it('learn nothing from a policy that nobody has read', () => {
    const topics = library.topics.map((topic) => ({ ...topic, policies: {} }));
    const unread = { ...library, topics };
    const empty = { ...library, topics, policies: [] };
    const document = documentOf(FORMER, CAKE);
    expect(checkDocument(document, unread).topics).toEqual(checkDocument(document, empty).topics);
  });
});

describe('a whole report', () => {
  it('gives the citations of the document', () => {
    const { citations } = check('Staff use Twitter.', 'See the DPA 1998.');
    expect(citations.map((one) => [one.clause, one.reference.id, one.words])).toEqual([
      ['1.1', 'twitter', 'Twitter'],
      ['1.2', 'data-protection-act-1998', 'DPA 1998'],
    ]);
  });

  it('puts the policy first of which the document is a copy', () => {
    const { matches } = checkDocument(policyNamed('clifton-lodge'), library, readings);
    expect(matches[0]?.policy).toBe('clifton-lodge');
    expect(matches.map(({ policy }) => policy).toSorted()).toEqual(
      library.policies.map(({ slug }) => slug).toSorted(),
    );
  });

  it('is the same whether or not what was learnt is given', () => {
    const document = documentOf(FORMER);
    expect(checkDocument(document, library)).toEqual(checkDocument(document, library, readings));
  });

  it('is made of any text, with clauses of the document and of no other, three at most', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const document = documentOf(...texts);
        const ids = new Set(document.clauses.map(({ id }) => id));
        const { topics, citations } = checkDocument(document, library, readings);
        for (const { band, clauses } of topics) {
          expect(clauses.length).toBeLessThanOrEqual(3);
          expect(clauses.every((id) => ids.has(id))).toBe(true);
          expect(clauses.length === 0).toBe(band === 'nothing-close');
        }
        expect(citations.every(({ clause }) => ids.has(clause))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
