import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { formerLawsIn } from '../../../src/adopt/former-laws.ts';
import { takeLaw } from '../../../src/adopt/revisions.ts';
import type { FormerLaw } from '../../../src/adopt/template.ts';
import { siteTemplate } from '../support/site-template.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

function namesIn(text: string, template = TEMPLATE): string[] {
  const own = [ownClause(1, 'scope', 'Law', text)];
  const answers = answered({ own, choices: { whistles: LEFT_OUT } });
  return formerLawsIn(template, assemble(template, answers)).map(({ name }) => name);
}

describe('law that is out of date', () => {
  it('is reported where a clause names it, with what to cite instead', () => {
    const answers = answered({
      own: [ownClause(1, 'scope', 'Law', 'We follow the Slate Guidance 1980.')],
    });
    expect(formerLawsIn(TEMPLATE, assemble(TEMPLATE, answers))).toMatchObject([
      {
        name: 'Slate Guidance 1980',
        clause: { id: 'own-1', number: '1.2' },
        says: 'Clause 1.2 names the Slate Guidance 1980, which is out of date. The Chalk Guidance has taken its place. Cite instead: Chalk Guidance.',
      },
    ]);
  });

  it('is no part of a longer name, nor of a longer word', () => {
    const former = {
      ...TEMPLATE.formerLaws[0],
      title: 'x',
      note: '',
      instead: null,
      names: ['Blackboard Act'],
    };
    const template = { ...TEMPLATE, formerLaws: [former] };
    expect(namesIn('The Blackboard Act 1991 applies.', template)).toEqual([]);
    expect(namesIn('The Blackboard Acts apply.', template)).toEqual([]);
    expect(namesIn('The Blackboard Act applies.', template)).toContain('Blackboard Act');
  });

  it('is named by no policy that this site offers', () => {
    for (const base of [RECOMMENDED, ...siteTemplate.models.map(({ slug }) => slug)]) {
      const document = assemble(siteTemplate, startFrom(siteTemplate, base));
      expect(formerLawsIn(siteTemplate, document)).toEqual([]);
    }
  });

  it('is found under the names by which the policies cite it', () => {
    const names = siteTemplate.formerLaws.flatMap((law) => law.names);
    expect(names).toContain('Data Protection Act 1998');
    expect(
      namesIn('We keep to the Data Protection Act 1998.', {
        ...TEMPLATE,
        formerLaws: siteTemplate.formerLaws,
      }),
    ).toEqual(['Data Protection Act 1998']);
  });
});

describe('a name that is out of date', () => {
  it('gives way to what is in force, in a clause of the school’s own', () => {
    const answers = answered({
      own: [ownClause(1, 'scope', 'Law', 'See the Slate Guidance 1980.')],
    });
    const [named] = formerLawsIn(TEMPLATE, assemble(TEMPLATE, answers));
    if (!named) throw new Error('It is found.');
    expect(takeLaw(TEMPLATE, answers, named).own[0]?.text).toBe('See the Chalk Guidance.');
  });

  it('gives way in a wording, which is the school’s own then', () => {
    const edits = {
      'people/all': { text: 'For all.', bullets: ['as the Slate Guidance 1980 says'] },
    };
    const answers = answered({ edits });
    const [named] = formerLawsIn(TEMPLATE, assemble(TEMPLATE, answers));
    if (!named) throw new Error('It is found.');
    const mended = takeLaw(TEMPLATE, answers, named);
    expect(mended.edits['people/all']).toEqual({
      text: 'For all.',
      bullets: ['as the Chalk Guidance says'],
    });
    expect(formerLawsIn(TEMPLATE, assemble(TEMPLATE, mended))).toEqual([]);
    const nothing = { ...named, law: { ...named.law, instead: null } };
    expect(takeLaw(TEMPLATE, answers, nothing)).toBe(answers);
  });
});

describe('what is named in place of a law', () => {
  const SLATE = TEMPLATE.formerLaws[0] as FormerLaw;
  const mended = (text: string, former: Partial<FormerLaw>) => {
    const template = { ...TEMPLATE, formerLaws: [{ ...SLATE, ...former }] };
    const answers = answered({ own: [ownClause(1, 'scope', 'Law', text)] });
    const [named] = formerLawsIn(template, assemble(template, answers));
    if (!named) throw new Error('It names no law that is out of date.');
    return takeLaw(template, answers, named).own[0]?.text;
  };

  it('stands wherever the law stood, and not within a longer name', () => {
    const former = { names: ['Blackboard Act'], instead: 'Whiteboard Act' };
    expect(
      mended('The Blackboard Act, not the Blackboard Act 1991. The Blackboard Act!', {
        ...former,
      }),
    ).toBe('The Whiteboard Act, not the Blackboard Act 1991. The Whiteboard Act!');
  });

  it.each([
    ['Chalk Act 2013, and take advice on what remains', 'Chalk Act 2013'],
    ['Chalk practice, 2022, the latest edition known to us', 'Chalk practice, 2022'],
    ['Chalk Act 2016, section 46, for interception', 'Chalk Act 2016, section 46'],
    ['Chalk, the edition in force', 'Chalk, the edition in force'],
    ['the current Chalk advice', 'current Chalk advice'],
    ['Chalk $& Act', 'Chalk $& Act'],
  ])('is, where “%s” is advised, no more than “%s”', (instead, expected) => {
    expect(mended('See the Slate Guidance 1980.', { instead })).toBe(`See the ${expected}.`);
  });
});
