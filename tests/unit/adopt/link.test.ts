import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { withBasis } from '../../../src/adopt/wordings.ts';
import { leftOutOfLink, readLink, toLink } from '../../../src/adopt/link.ts';
import { anyAnswers, soundAnswers, typed } from '../support/answers.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const read = (text: string) => readLink(TEMPLATE, text);

describe('a link', () => {
  it('has the base alone where nothing differs from it', () => {
    expect(toLink(TEMPLATE, answered())).toBe('base=hill-view');
    expect(toLink(TEMPLATE, startFrom(TEMPLATE, 'mill-lane'))).toBe('base=mill-lane');
    expect(toLink(TEMPLATE, startFrom(TEMPLATE, RECOMMENDED))).toBe('base=recommended');
  });

  it('has what differs from it, in the order of the document', () => {
    const choices = { review: '3-yearly', parents: LEFT_OUT };
    expect(toLink(TEMPLATE, answered({ choices }))).toBe(
      'base=hill-view&parents=left-out&review=3-yearly',
    );
  });

  it('says of a topic on which nothing is decided that there is nothing', () => {
    expect(toLink(TEMPLATE, answered({ choices: { review: null } }))).toBe(
      'base=hill-view&review=',
    );
  });

  it('has no details, wordings or own clauses', () => {
    const answers = answered({
      details: { school: 'Hill View' },
      edits: { 'parents/not-allowed': { text: 'Never.', bullets: [] } },
      own: [ownClause(1, 'scope')],
    });
    expect(toLink(TEMPLATE, answers)).toBe('base=hill-view');
  });

  it('has the details if asked, safe in an address', () => {
    const answers = answered({ details: { school: 'A & B = #1 é', head: '' } });
    expect(toLink(TEMPLATE, answers, true)).toBe(
      'base=hill-view&%7Eschool=A+%26+B+%3D+%231+%C3%A9&%7Ehead=',
    );
  });
});

describe('a link that is read', () => {
  it('gives the choices back', () => {
    expect(read('base=mill-lane&people=employees&parents=left-out&whistles=')).toEqual({
      answers: withBasis(TEMPLATE, {
        ...startFrom(TEMPLATE, 'mill-lane'),
        choices: { people: 'employees', parents: LEFT_OUT, review: 'no-period' },
      }),
      problems: [],
    });
  });

  it('gives details back where it has some', () => {
    expect(read('base=hill-view&~school=Hill+View%0ASchool')).toEqual({
      answers: answered({ details: { school: 'Hill View\nSchool' } }),
      problems: [],
    });
  });

  it.each(['', 'contact', 'parents=careful', 'constructor', 'bases=hill-view', '='])(
    'without a base holds no choices: "%s"',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each([
    'base=%E0%A4%A',
    'base=hill-view&review=%',
    'base=neu&~school=%ff',
    '%zz=1&base=hill-view',
  ])('that was mangled on its way is refused: "%s"', (text) => {
    expect(read(text)).toEqual({
      answers: null,
      problems: [
        'The link is damaged: a part of it cannot be read. Ask for it again, or copy the whole of it. Nothing was changed.',
      ],
    });
  });

  it.each(['sea-bank', '', 'constructor', '__proto__'])(
    'with the unknown base "%s" starts from the recommendation, and keeps the rest',
    (base) => {
      expect(read(`base=${base}&review=3-yearly`)).toEqual({
        answers: answered({ choices: { review: '3-yearly' } }, RECOMMENDED),
        problems: [
          `The link starts from “${base}”, which is not one of the models. It starts from the recommended policy instead.`,
        ],
      });
    },
  );

  it.each(['gossip', '__proto__', 'constructor', ''])(
    'with the unknown topic "%s" is read without it',
    (topic) => {
      expect(read(`base=hill-view&${topic}=careful&review=3-yearly`)).toEqual({
        answers: answered({ choices: { review: '3-yearly' } }),
        problems: [
          `The link names the topic “${topic}”, which does not exist. It was passed over.`,
        ],
      });
    },
  );

  it.each(['gossip', 'constructor', 'yearly'])(
    'with the unknown position "%s" leaves the choice as it was',
    (position) => {
      expect(read(`base=hill-view&parents=${position}`)).toEqual({
        answers: answered(),
        problems: [
          `The link chooses “${position}” on “Parents as friends”, which is not one of its positions. The choice was left as it was.`,
        ],
      });
    },
  );

  it.each(['gossip', '__proto__', 'constructor', ''])(
    'with the unknown detail "%s" is read without it',
    (id) => {
      expect(read(`base=hill-view&~${id}=x&~head=the+principal`)).toEqual({
        answers: answered({ details: { head: 'the principal' } }),
        problems: [
          `The link fills in “${id}”, which this template does not ask for. It was passed over.`,
        ],
      });
    },
  );

  it('tells of everything that could not be used, in the order of the link', () => {
    const problems = read('base=x&gossip=1&parents=2&~chat=3')?.problems ?? [];
    expect(problems.map((one) => /“(.*?)”/.exec(one)?.[1])).toEqual(['x', 'gossip', '2', 'chat']);
  });

  it('takes the last of two choices on a topic', () => {
    expect(read('base=hill-view&review=3-yearly&review=no-period')?.answers).toEqual(
      answered({ choices: { review: 'no-period' } }),
    );
  });
});

describe('whatever a school answers', () => {
  /** An address holds no half of a character: it becomes the mark for what is no character. */
  const whole = (details: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(details).map(([id, value]) => [id, value.toWellFormed()]));

  it('a link gives its choices back', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const { base, choices } = answers;
        expect(read(toLink(TEMPLATE, answers))).toEqual({
          answers: withBasis(TEMPLATE, { ...startFrom(TEMPLATE, base), choices }),
          problems: [],
        });
      }),
    );
  });

  it('a link with details gives them back too', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const { base, choices, details } = answers;
        expect(read(toLink(TEMPLATE, answers, true))).toEqual({
          answers: withBasis(TEMPLATE, {
            ...startFrom(TEMPLATE, base),
            choices,
            details: whole(details),
          }),
          problems: [],
        });
      }),
    );
  });

  it('a link holds only what an address may hold after #', () => {
    fc.assert(
      fc.property(fc.oneof(soundAnswers(), anyAnswers), (answers) => {
        expect(toLink(TEMPLATE, answers, true)).toMatch(/^[\w=&%+.*-]*$/);
      }),
    );
  });

  it('reading never throws, and what is read can be linked to again', () => {
    const part = fc.oneof(
      typed,
      fc.constantFrom('base', 'parents', 'careful', 'mill-lane', '=', '&', '~school', '%', '%zz'),
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((one) => `base=hill-view&${one}`),
        ),
        (one) => {
          const answers = read(one)?.answers;
          if (!answers) return;
          const again = read(toLink(TEMPLATE, answers, true));
          expect(again).toEqual({ answers, problems: [] });
        },
      ),
    );
  });
});

describe('what a link leaves out', () => {
  const edits = {
    'people/all': { text: 'x', bullets: [] },
    'parents/careful': { text: 'y', bullets: [] },
  };
  const details = { school: 'Hill View' };

  it('is nothing where there are only choices', () => {
    expect(leftOutOfLink(answered({ choices: { parents: 'careful' } }))).toBeNull();
  });

  it('is said: wordings, clauses and details', () => {
    const own = [ownClause(1, 'scope')];
    expect(leftOutOfLink(answered({ edits, own, details }))).toBe(
      'the 2 wordings that you changed, the clause of your own and the school’s details',
    );
    expect(leftOutOfLink(answered({ own: [...own, ownClause(2, 'scope')] }))).toBe(
      'the 2 clauses of your own',
    );
  });

  it('is not the details if they go with it', () => {
    expect(leftOutOfLink(answered({ details }), true)).toBeNull();
  });
});
