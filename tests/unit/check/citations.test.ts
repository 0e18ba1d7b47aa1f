import { describe, expect, it } from 'vitest';
import { citationReader } from '../../../src/check/citations.ts';
import { findCitations } from '../../../src/law/citations.ts';
import { isOutOfDateCitation } from '../../../src/law/cited.ts';
import { namesOf } from '../../../src/law/names.ts';
import { EVERYDAY_WORDS, PASSED_OVER } from '../../../src/check/law/passed-over.ts';
import type { Reference } from '../../../src/law/schema.ts';
import { policies } from '../support/project.ts';
import { references } from '../support/references.ts';
import { ACTS, GUIDANCE, PLATFORMS, type Sentence } from './sentences.ts';

const read = citationReader(references);

function namedIn(text: string, reader = read): string[] {
  const found = reader([{ id: '1.1', number: '1.1', section: '1', parent: null, text }]);
  return found.map((one) => `${one.reference.id}${one.isOutOfDate ? ' out' : ''}`);
}

const cases = (sentences: readonly Sentence[]) =>
  sentences.map(({ text, names }) => [text, names] as const);

describe('what a document names of the register', () => {
  it.each(cases(ACTS))('in “%s”', (text, names) => {
    expect(namedIn(text).toSorted()).toEqual(names.toSorted());
  });

  it.each(cases(GUIDANCE))('in “%s”', (text, names) => {
    expect(namedIn(text).toSorted()).toEqual(names.toSorted());
  });

  it.each(cases(PLATFORMS))('in “%s”', (text, names) => {
    expect(namedIn(text).toSorted()).toEqual(names.toSorted());
  });

  it('comes with the clause and its very words', () => {
    const text = 'See the Data Protection Act (DPA) 1998, and the DPA 1998 again.';
    const found = read([{ id: '3.1', number: null, section: '3', parent: null, text }]);
    expect(found.map(({ clause, words }) => [clause, words])).toEqual([
      ['3.1', 'Data Protection Act (DPA) 1998'],
      ['3.1', 'DPA 1998'],
    ]);
  });

  it('is reported once for the same words in a clause', () => {
    expect(namedIn('Twitter here and Twitter there.')).toEqual(['twitter out']);
  });
});

describe('platforms called by an everyday word', () => {
  const register = ['Teams', 'Threads', 'Meet', 'Zoom'].map((title): Reference => {
    const [model] = references.filter(({ id }) => id === 'facebook');
    if (!model) throw new Error('The register has lost Facebook.');
    return { ...model, id: title.toLowerCase(), title, wordings: [title] };
  });
  const reader = citationReader(register);

  it.each([
    ['Lessons are held on Teams.', ['teams']],
    ['Staff use Microsoft Teams for meetings.', ['teams']],
    ['Teams of staff share an office.', []],
    ['The senior and pastoral Teams meet weekly.', []],
    ['Staff meet on Zoom or via Google Meet.', ['zoom', 'meet']],
    ['Zoom in on the picture. Meet parents in person.', []],
    ['Posts on Threads are public.', ['threads']],
    ['Threads in a forum are public, as are threads on paper.', []],
  ])('in “%s”', (text, names) => {
    expect(namedIn(text, reader).toSorted()).toEqual(names.toSorted());
  });

  it('are written in small letters', () => {
    expect([...EVERYDAY_WORDS].filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

describe('the published policies', () => {
  it.each(policies.map((policy) => [policy.slug, policy] as const))(
    'of %s name what their own wordings say, and nothing else',
    (_, policy) => {
      const wanted = findCitations(references, [policy])
        .filter(({ words }) => !PASSED_OVER.has(words))
        .map((one) => `${one.clause} ${one.reference.id} ${isOutOfDateCitation(one)}`);
      const found = read(policy.clauses).map(
        (one) => `${one.clause} ${one.reference.id} ${one.isOutOfDate}`,
      );
      expect([...new Set(found)].toSorted()).toEqual([...new Set(wanted)].toSorted());
    },
  );
});

it('passes over only names that the register has', () => {
  const names = new Set(references.flatMap(namesOf));
  expect([...PASSED_OVER].filter((name) => !names.has(name))).toEqual([]);
});
