import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, startFrom } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { formerLawsIn } from '../../../src/adopt/former-laws.ts';
import { takeLaw } from '../../../src/adopt/revisions.ts';
import { siteTemplate } from '../support/site-template.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

function namesIn(text: string, template = TEMPLATE): string[] {
  const own = [ownClause(1, 'scope', 'Law', text)];
  const answers = answered({ own, choices: { whistles: LEFT_OUT } });
  return formerLawsIn(template, assemble(template, answers)).map(({ name }) => name);
}

describe('law that is out of date', () => {
  it('is told where a clause names it, with what to cite instead', () => {
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
