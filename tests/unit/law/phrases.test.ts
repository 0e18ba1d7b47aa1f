import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actLikePhrases } from '../../../src/law/phrases.ts';
import { lawText, text } from '../support/arbitrary.ts';

/** Words of each phrase, and how many laws it names. */
function named(of: string): [string, number][] {
  return actLikePhrases(of).map(({ words, laws }) => [words, laws]);
}

describe('what reads like a law or guidance', () => {
  it.each<[string, string, string, number]>([
    ['an Act with its year', 'as the Chalk Act 1991 says', 'Chalk Act 1991', 1],
    ['Acts of two years', 'the Chalk Acts 1952 and 1996', 'Chalk Acts 1952 and 1996', 2],
    [
      'Acts of three years',
      'the Chalk Acts 1952, 1996 and 2013',
      'Chalk Acts 1952, 1996 and 2013',
      3,
    ],
    [
      'Acts of three years with a comma before "and"',
      'Chalk Acts 1952, 1996, and 2013',
      'Chalk Acts 1952, 1996, and 2013',
      3,
    ],
    ['Acts of two years with a sign', 'Chalk Acts 1952 & 1996', 'Chalk Acts 1952 & 1996', 2],
    ['an Act without a year', 'the Chalk Act is kept', 'Chalk Act', 1],
    ['Acts without a year', 'the Chalk Acts are kept', 'Chalk Acts', 1],
    [
      'a name with small words in it',
      'in the Protection of Chalk and Slates from the Sea Act 1843',
      'Protection of Chalk and Slates from the Sea Act 1843',
      1,
    ],
    [
      'a name with commas in it',
      'under the Chalk, Slates, and Sponges Act 1988, and',
      'Chalk, Slates, and Sponges Act 1988',
      1,
    ],
    ['a name with a hyphen in it', 'the Anti-Chalk Act 2015', 'Anti-Chalk Act 2015', 1],
    ['a name in brackets', 'law (Chalk Disclosure Act 1998).', 'Chalk Disclosure Act 1998', 1],
    [
      'a name that begins the sentence, with its article',
      'The Chalk Act 1991',
      'The Chalk Act 1991',
      1,
    ],
    ['Regulations', 'the Chalk Dust Regulations (2018)', 'Chalk Dust Regulations', 1],
    ['Regulations alone', 'Regulations', 'Regulations', 1],
    ['Guidance', 'in the Guidance for Safer Chalk', 'Guidance', 1],
    ['Guidance after its name', 'the Chalk Guidance 2019', 'Chalk Guidance', 1],
  ])('is %s', (_what, clause, words, laws) => {
    expect(named(clause)).toEqual([[words, laws]]);
  });

  it.each([
    ['an act in small letters', 'the chalk act 1991, and all acts 1952 and 1996'],
    ['an Act after a word in small letters', 'every Act, and the Acts'],
    ['what begins a clause', 'Act with care'],
    ['another word that begins so', 'Take Action, and note the Head’s Activity'],
    ['regulations and guidance in small letters', 'the Chalk regulations and Slate guidance'],
    ['one regulation', 'the Chalk Dust Regulation'],
    ['a word that ends so', 'Deregulations and Misguidance'],
  ])('is not %s', (_what, clause) => {
    expect(named(clause)).toEqual([]);
  });

  it('ends where a sentence ended before it', () => {
    expect(named('Ask the Head. Chalk Act 1991')).toEqual([['Chalk Act 1991', 1]]);
    expect(named('For Staff: Chalk Act 1991')).toEqual([['Chalk Act 1991', 1]]);
  });

  it('counts a year from 1800 on, and no other number', () => {
    expect(named('the Chalk Act 1843')).toEqual([['Chalk Act 1843', 1]]);
    expect(named('the Chalk Act 1066')).toEqual([['Chalk Act', 1]]);
    expect(named('the Chalk Acts 1991 and 12 more')).toEqual([['Chalk Acts 1991', 1]]);
  });

  it('is found in order, at the part that shows it', () => {
    const clause = 'The Guidance, the Chalk Act 1991 and the Slate Acts 1952 and 1996';
    const cores = actLikePhrases(clause).map(({ from, to }) => clause.slice(from, to));
    expect(cores).toEqual(['Guidance', 'Act 1991', 'Acts 1952 and 1996']);
  });
});

describe('in any text', () => {
  const anyText = fc.oneof({ weight: 3, arbitrary: lawText }, { weight: 1, arbitrary: text });

  it('each place lies within the text, ends its words, and follows the one before', () => {
    fc.assert(
      fc.property(anyText, (clause) => {
        let end = 0;
        for (const { words, from, to, laws } of actLikePhrases(clause)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(clause.length);
          expect(clause.slice(from, to)).toMatch(
            /\b(?:Acts?|ACTS?|Regulations?|REGULATIONS|Guidance|GDPR|Orders?|Directive)\b|\d|^[A-Z]{4}/i,
          );
          expect(clause.slice(0, to).endsWith(words)).toBe(true);
          expect(laws).toBeGreaterThanOrEqual(1);
          end = to;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('does not take the beginning of a sentence for an Act', () => {
  expect(named('Tell the Head. Act at once. Is it Mr Chalk? Act on it.')).toEqual([]);
});

it('reads a long list of capitalised names in one go', () => {
  const names = Array.from({ length: 60 }, (_, at) => `Chalkboard${at}`).join(', ');
  expect(actLikePhrases(`${names} and then our Guidance`)).toHaveLength(1);
});

describe('a short form', () => {
  it.each<[string, string]>([
    ['breaches the 2018 Act', '2018 Act'],
    ['The 1998 and 2018 Acts apply', '1998 and 2018 Acts'],
    ['under the Act of 2018', 'Act of 2018'],
    ['the Data Protection Act (2018)', 'Data Protection Act (2018)'],
    ['the Data Protection Act of 2018', 'Data Protection Act of 2018'],
    ['the DATA PROTECTION ACT 2018', 'DATA PROTECTION ACT 2018'],
    ['Data Protection Acts 1984 to 2018', 'Data Protection Acts 1984 to 2018'],
    ['Data Protection Acts 1998–2018', 'Data Protection Acts 1998–2018'],
    ['as DPA 2018 requires', 'DPA 2018'],
    ['(DPA, 2018)', 'DPA, 2018'],
    ['under HRA 1998', 'HRA 1998'],
    ['the CDPA 1988', 'CDPA 1988'],
    ['RIPA applies', 'RIPA'],
    ['RIPA 2000 applies', 'RIPA 2000'],
    ['a disclosure under PIDA', 'PIDA'],
    ['KCSIE 2026 names it', 'KCSIE 2026'],
    ['read KCSiE', 'KCSiE'],
    ['the UK GDPR', 'UK GDPR'],
    ['the EU GDPR', 'EU GDPR'],
    ['a breach of GDPR', 'GDPR'],
    ['GDPR-compliant tools', 'GDPR'],
    ['the General Data Protection Regulation', 'General Data Protection Regulation'],
    ['section 10 of the Act', 'section 10 of the Act'],
    ['sections 4 and 5 of that Act', 'sections 4 and 5 of that Act'],
    ['Section 40A of the Act', 'Section 40A of the Act'],
    ['as s.10 says', 's.10'],
    ['see S. 127(2)', 'S. 127(2)'],
    ['ss.4 and 5 are gone', 'ss.4 and 5'],
    ['ss 179–184 are new', 'ss 179–184'],
    ['guidance under s29', 's29'],
    ['s29 of the Anti-Chalk Act 2015', 'Anti-Chalk Act 2015'],
    ['the Chalk Act 2003, s.127', 'Chalk Act 2003'],
    ['the Chalk Act 2003 (s.127)', 'Chalk Act 2003'],
    ['s.10 of DPA 2018', 'DPA 2018'],
    [
      'the Human Rights (Northern Ireland) Order 1997',
      'Human Rights (Northern Ireland) Order 1997',
    ],
    [
      'Protection from Harassment (Northern Ireland) Order 1997',
      'Protection from Harassment (Northern Ireland) Order 1997',
    ],
    ['the Chalk (Amendment) Order 2004', 'Chalk (Amendment) Order 2004'],
    ['the Chalk Dust Regulations 2018', 'Chalk Dust Regulations'],
    ['THE CHALK REGULATIONS 2018', 'THE CHALK REGULATIONS'],
    ['under SI 2018/356', 'SI 2018/356'],
    ['under S.I. 2018/356', 'S.I. 2018/356'],
    ['under SI 2018 No. 356', 'SI 2018 No. 356'],
    ['under SR 1998/9', 'SR 1998/9'],
    ['Regulation (EU) 2016/679', 'Regulation (EU) 2016/679'],
    ['Regulation (EC) No 45/2001', 'Regulation (EC) No 45/2001'],
    ['Regulation EU 2016/679', 'Regulation EU 2016/679'],
    ['Directive 95/46/EC', 'Directive 95/46/EC'],
    ['Directive (EU) 2016/680', 'Directive (EU) 2016/680'],
  ])('is found in: %s', (clause, words) => {
    expect(named(clause).map(([one]) => one)).toEqual([words]);
  });

  it('names as many laws as it has years', () => {
    expect(named('the 1998 and 2018 Acts')).toEqual([['1998 and 2018 Acts', 2]]);
    expect(named('Chalk Acts 1984 to 2018')).toEqual([['Chalk Acts 1984 to 2018', 2]]);
    expect(named('SI 2018/1950')).toEqual([['SI 2018/1950', 1]]);
  });

  it.each([
    'Act appropriately',
    'always act as a role model',
    'caught in the act of posting',
    'the acts of 2018 were regretted',
    'every act 2018 times',
    'the Policy 2018',
    'the NEU 2019 model',
    'an Order was placed 2019',
    'Purchase Order 2019',
    'in order, 1997',
    'regulation 12 of our rules',
    'this Regulation and that Directive',
    'a directive from the Head',
    'DPA forms',
    'the SI unit of 2018',
    'STAFF MUST ACT',
    'In 2018 Act One was staged',
    'the school’s 10 rules',
    "the school's 10 rules",
    'class S3 and room s',
    'sections 10 and 11 of the policy',
    'section 5 applies',
    'pupils 10 and over',
    'in 2018/19 and 2019/20',
  ])('is not: %s', (clause) => {
    expect(named(clause)).toEqual([]);
  });
});
