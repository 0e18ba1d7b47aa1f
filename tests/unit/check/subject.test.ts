import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/check/check.ts';
import { speaksOfOnline } from '../../../src/check/subject.ts';
import { documentOf, knownLibrary, library } from './library.ts';

/**
 * Conditions on which a school lets its hall, which share many words with a social media policy.
 */
const LETTINGS = [
  'Photographs of pupils on display must not be taken.',
  'Music must not breach copyright; a licence is required for public performances.',
  'The hirer must keep keys and alarm codes secure and must not pass them to anybody else.',
  'Groups must have a safeguarding policy in line with Keeping Children Safe in Education and name a person to whom concerns are reported.',
  'The hirer must comply with the Equality Act 2010 and the Data Protection Act 2018.',
  'Charges are reviewed by the finance committee every year in March.',
  'Breaches of these conditions may lead to disciplinary action up to and including dismissal from the hall.',
];

describe('a document about something else', () => {
  it('seems to cover nothing, and leaves the reader to look', () => {
    const { topics } = checkDocument(documentOf(...LETTINGS), library);
    expect(topics.filter(({ band }) => band === 'covered')).toEqual([]);
    expect(topics.filter(({ band }) => band === 'unsure').length).toBeGreaterThan(3);
  });

  it('is seen from how few clauses speak of what goes on online', () => {
    const nineOthers = Array.from({ length: 9 }, () => 'The hall is let by the hour.');
    expect(speaksOfOnline(documentOf('Posts on social media', ...nineOthers))).toBe(true);
    expect(speaksOfOnline(documentOf('Posts on social media', 'Tea', ...nineOthers))).toBe(false);
    expect(speaksOfOnline(documentOf())).toBe(false);
  });
});

describe('a document on social media', () => {
  it('is seen from its clauses, or from a heading over them', () => {
    const under = {
      ...documentOf('Be kind.', 'Be wise.'),
      sections: [{ id: '1', number: '1', title: 'Online' }],
    };
    expect(speaksOfOnline(under)).toBe(true);
  });

  it('is every policy of which that was seen', () => {
    expect(knownLibrary.policies.filter((policy) => !speaksOfOnline(policy))).toEqual([]);
  });

  it('may be in Welsh', () => {
    expect(
      speaksOfOnline(documentOf('Rhaid i staff fod yn ofalus ar gyfryngau cymdeithasol.')),
    ).toBe(true);
  });
});
