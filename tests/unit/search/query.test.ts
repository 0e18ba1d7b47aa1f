import { describe, expect, it } from 'vitest';
import { clauseWord, isClauseWord } from '../../../src/search/clause-numbers.ts';
import { hasWord, queryWords, readQuery } from '../../../src/search/query.ts';
import { policies } from '../support/project.ts';

describe('the word of a clause id', () => {
  it.each([
    ['5.3', 'cl5z3e'],
    ['5.2.a', 'cl5z2zae'],
    ['6.7-2', 'cl6z7z2e'],
    ['6.p1', 'cl6zp1e'],
    ['appendix.1.a', 'clappendixz1zae'],
  ])('of %s is unbroken: %s', (id, word) => {
    expect(clauseWord(id)).toBe(word);
  });

  it('is no other clause’s, nor the beginning of one, for Pagefind finds beginnings', () => {
    for (const { clauses } of policies) {
      const words = clauses.map((clause) => clauseWord(clause.id)).toSorted();
      const confused = words.filter((word, index) => words[index + 1]?.startsWith(word));
      expect(confused).toEqual([]);
    }
  });

  it.each([
    ['cl5z3e', true],
    ['cl6zp1zae', true],
    ['clause', false],
    ['close', false],
    ['client', false],
  ])('is told from the words of readers: %s, %s', (word, is) => {
    expect(isClauseWord(word)).toBe(is);
  });
});

describe('a clause number in a query', () => {
  it.each([
    ['neu 5.3', ['neu', 'cl5z3e']],
    ['NEU#5.3', ['neu', 'cl5z3e']],
    ['5.3', ['cl5z3e']],
    ['5.3?', ['cl5z3e']],
    ['What does clause 5.3 say', ['cl5z3e']],
    ['see 5.3.', ['cl5z3e']],
    ['5.2a', ['cl5z2zae']],
    ['5.2(a)', ['cl5z2zae']],
    ['5.2 (a)', ['cl5z2zae']],
    ['5.2.a', ['cl5z2zae']],
    ['5.2.(a)', ['cl5z2zae']],
    ['5.2.aa', ['cl5z2zaae']],
    ['5.2A', ['cl5z2zae']],
    ['6.7-2', ['cl6z7z2e']],
    ['6.7-2.a', ['cl6z7z2zae']],
    ['6.p1', ['cl6zp1e']],
    ['6.p1.a', ['cl6zp1zae']],
    ['2.10', ['cl2z10e']],
    ['clause 5', ['cl5e']],
    ['clause  5', ['cl5e']],
    ['paragraph 12', ['cl12e']],
    ['para 5.3 neu', ['cl5z3e', 'neu']],
    ['para. 5', ['cl5e']],
    ['section 5', ['cl5e']],
    ['§ 5', ['cl5e']],
    ['§5.2', ['cl5z2e']],
    ['Sections 5, 6 and 7', ['cl5e', 'cl6e', 'cl7e']],
    ['5', ['cl5e']],
    ['5.3 5.4', ['cl5z3e', 'cl5z4e']],
    ['5.2.1', ['cl5z2z1e']],
    ['5.2(a)(ii)', ['cl5z2zaziie']],
    ['neu appendix 1(g)', ['neu', 'clappendixz1zge']],
  ])('is asked for by its word: %s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('finds the clause whose name the site writes so', () => {
    expect(queryWords('5.2 (a)')).toEqual([clauseWord('5.2.a')]);
  });

  it.each([
    ['12 weeks', ['12', 'weeks']],
    ['version 5.3.1.2.7', ['version', '5', '3', '1', '2', '7']],
    ['2019', ['2019']],
    ['5 years', ['5', 'years']],
  ])('is not seen in other numbers: %s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe('the words of a query', () => {
  it.each([
    ['X and Twitter', ['twitter']],
    ['tweet', ['twitter']],
    ['DSL', ['safeguardinglead']],
    ['the designated safeguarding lead', ['safeguardinglead']],
    ['ex-pupil', ['former']],
    ['ex pupils on Facebook', ['former', 'facebook']],
    ['parents and carers', ['parent']],
    ['friend requests from pupils', ['friend', 'pupil']],
  ])('are swapped for the name of their group: %s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('are each asked for once', () => {
    expect(queryWords('pupils, students and pupils')).toEqual(['pupil']);
    expect(queryWords('gossip gossip')).toEqual(['gossip']);
  });

  it('leave out those that mean nothing in a question', () => {
    expect(queryWords('Can I be on Facebook at the school?')).toEqual(['facebook', 'school']);
    expect(queryWords('section on gossip in this policy')).toEqual(['gossip']);
  });

  it('keep those that mean nothing where nothing else is asked', () => {
    expect(queryWords('is the')).toEqual(['is', 'the']);
    expect(queryWords('policy')).toEqual(['policy']);
  });

  it('keep apostrophes, and lose other marks and capitals', () => {
    expect(queryWords('O’Neill’s (WhatsApp)!')).toEqual(['o’neill’s', 'whatsapp']);
  });

  it.each([
    ['co-op', ['coop']],
    ['self-harm', ['selfharm']],
    ['well-being', ['wellbeing']],
    ['on-line', ['online']],
    ['on line safety', ['online', 'safety']],
    ['cyber-bullying', ['cyberbullying']],
    ['screen shots', ['screenshot']],
  ])('are one word, with a hyphen or without: %s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('are the parts of a word with a hyphen where the index has not the whole', () => {
    expect(readQuery('staff-pupil contact', () => false).words).toEqual([
      'staff',
      'pupil',
      'contact',
    ]);
  });

  it.each(['C++', '%', '#', '“”', '+ - /', 'a b c', '…'])(
    'are none where there is but a mark or a letter: %s',
    (query) => {
      expect(queryWords(query)).toEqual([]);
    },
  );

  it('between quotation marks of any kind are a phrase besides', () => {
    expect(readQuery('pupils "social  contact"')).toEqual({
      words: ['pupil', 'friend'],
      phrases: ['social contact'],
    });
    expect(readQuery('“Senior lead” «team»').phrases).toEqual(['senior lead', 'team']);
    expect(readQuery('an odd " mark').phrases).toEqual([]);
  });

  it.each(['', '   ', '?!', '#', '…'])('are none where nothing is asked: "%s"', (query) => {
    expect(queryWords(query)).toEqual([]);
  });
});

describe('a word of a query', () => {
  it.each([
    ['Staff must not befriend pupils.', 'friend', true],
    ['The policy is reviewed annually.', 'yearly', true],
    ['Bullying is not tolerated.', 'bully', true],
    ['Staff keep passwords safe.', 'gossip', false],
  ])('is found in another wording or form: %s, %s, %s', (text, word, has) => {
    expect(hasWord(text, word)).toBe(has);
  });
});
