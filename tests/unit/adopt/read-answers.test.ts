import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS_VERSION,
  LEFT_OUT,
  RECOMMENDED,
  type Answers,
} from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { changesFromBase } from '../../../src/adopt/changes.ts';
import { LARGEST_FILE, readAnswers, writeAnswers } from '../../../src/adopt/read-answers.ts';
import { MOST_OWN } from '../../../src/adopt/read-wordings.ts';
import { recorded } from '../../../src/adopt/record.ts';
import { initialState, reduce } from '../../../src/adopt/state.ts';
import type { Template } from '../../../src/adopt/template.ts';
import { anyCharacter } from '../support/any-character.ts';
import { anyAnswers, soundAnswers } from '../support/answers.ts';
import { answered, linesOf, ownClause, TEMPLATE } from '../support/template.ts';

const DAMAGED = 'This file does not hold saved answers, or it is damaged. Nothing was changed.';
const NEWER =
  'These answers were saved by a newer version of this page. Load the page again and try once more. Nothing was changed.';

const read = (text: string) => readAnswers(TEMPLATE, text);

/** Saved answers in which some parts are of other kinds than they should be. */
const spoilt = (parts: Readonly<Record<string, unknown>>) =>
  read(JSON.stringify({ ...answered(), ...parts }));

const ALL = ['people', 'parents', 'channels', 'whistles', 'review'];

describe('answers that were saved', () => {
  const full = answered({
    details: { school: 'Hill View', change_log: '1.1\n1.0' },
    choices: { parents: LEFT_OUT, review: null },
    edits: { 'parents/careful': { text: 'Ask {head}.', bullets: ['Then wait.'] } },
    own: [ownClause(1, 'contact'), ownClause(2, 'scope', '', '')],
  });

  it('are read as they were written', () => {
    expect(read(writeAnswers(full))).toEqual({ answers: full, problems: [] });
  });

  it('are a file that a person can read', () => {
    const text = writeAnswers(
      answered({ choices: { parents: null, whistles: null } }, 'mill-lane'),
    );
    expect(text).toBe(`{
  "version": 2,
  "base": "mill-lane",
  "details": {},
  "choices": {
    "review": "no-period"
  },
  "edits": {},
  "own": [],
  "looked": [],
  "basis": {
    "review/no-period": {
      "text": "It is reviewed when {head} thinks fit.",
      "bullets": []
    }
  },
  "order": [],
  "forms": [],
  "appendix": "none",
  "logo": null,
  "adopted": [],
  "template": {
    "version": "one",
    "topics": [
      "people",
      "parents",
      "channels",
      "whistles",
      "review"
    ]
  }
}`);
  });

  it('keep which topics were looked at, and drop what is none', () => {
    const saved = { ...answered(), looked: ['review', 'gone', 7, 'people'] };
    const { answers, problems } = readAnswers(TEMPLATE, JSON.stringify(saved));
    expect(answers?.looked).toEqual(['people', 'review']);
    expect(problems).toEqual([]);
  });

  it('may lack everything but a version and choices', () => {
    expect(read('{"version":1,"choices":{},"base":"mill-lane"}')).toEqual({
      answers: {
        version: 2,
        base: 'mill-lane',
        details: {},
        choices: {},
        edits: {},
        own: [],
        looked: [],
        basis: {},
        order: [],
        forms: [],
        appendix: 'none',
        logo: null,
        adopted: [],
        template: { version: 'one', topics: ALL },
      },
      problems: [],
    });
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['is empty', ''],
    ['is cut short', writeAnswers(answered()).slice(0, -5)],
    ['is no JSON', 'Staff must not be friends with parents.'],
    ['is a page', '<!doctype html><title>Answers</title>'],
    ['is of another program', '{"name":"side-by-clause","version":"0.1.0"}'],
    ['is a list', '[]'],
    ['is a list of answers', `[${writeAnswers(answered())}]`],
    ['is nothing', 'null'],
    ['is a text', '"choices"'],
    ['is a number', '1'],
    ['has choices that are a list', '{"version":1,"choices":[]}'],
    ['has choices that are nothing', '{"version":1,"choices":null}'],
    ['has choices of what every object has', '{"version":1,"__proto__":{"choices":{}}}'],
    ['is nested deeply', '['.repeat(500_000)],
  ])('because it %s changes nothing, and says so', (_what, text) => {
    expect(read(text)).toEqual({ answers: null, problems: [DAMAGED] });
  });

  it.each([3, 2.5, 99])('because it is of version %d changes nothing, and says so', (version) => {
    expect(spoilt({ version })).toEqual({ answers: null, problems: [NEWER] });
  });

  it('because it is of a newer version says so, whatever its shape is then', () => {
    expect(read('{"version":3,"decisions":{}}')).toEqual({ answers: null, problems: [NEWER] });
  });

  it.each([['"1"'], ['null'], ['{}']])(
    'because its version is %s is not said to be newer',
    (version) => {
      expect(read(`{"version":${version},"choices":{}}`)).toEqual({
        answers: null,
        problems: [DAMAGED],
      });
    },
  );

  it('because it is huge is not even read', () => {
    const text = writeAnswers(answered());
    expect(read(text.padEnd(LARGEST_FILE)).problems).toEqual([]);
    expect(read(text.padEnd(LARGEST_FILE + 1))).toEqual({
      answers: null,
      problems: ['This file is too large to be saved answers. Nothing was changed.'],
    });
  });
});

describe('a file of more clauses than any policy has', () => {
  const refusal = (count: string) => ({
    answers: null,
    problems: [
      `This file holds ${count} clauses of a school’s own, and this page takes 500 at most. Nothing was changed.`,
    ],
  });
  const clauses = (count: number) =>
    Array.from({ length: count }, (_one, at) => ownClause(at + 1, 'scope'));

  it('is refused with their number and the limit', () => {
    expect(spoilt({ own: clauses(20_000) })).toEqual(refusal('20,000'));
    expect(spoilt({ own: clauses(MOST_OWN + 1) })).toEqual(refusal('501'));
  });

  it('is refused for wordings that would become clauses, and not for those that have their place', () => {
    const lost = clauses(20_000).map(({ id }) => [`people/${id}`, 'Staff must ask.']);
    expect(spoilt({ edits: Object.fromEntries(lost) })).toEqual(refusal('20,000'));
    const edits = { 'people/all': { text: 'All.', bullets: [] } };
    expect(spoilt({ edits, own: clauses(MOST_OWN) }).answers).not.toBeNull();
  });

  it('is read up to the limit, each with its own id', () => {
    const twins = clauses(MOST_OWN).map((one) => ({ ...one, id: 'own-7' }));
    const ids = spoilt({ own: twins }).answers?.own.map(({ id }) => id);
    expect(new Set(ids).size).toBe(MOST_OWN);
  });
});

describe('what answers start from', () => {
  it.each([['sea-bank'], ['constructor'], [''], [null], [12], [{}], [['hill-view']], [undefined]])(
    'is the recommendation where it is %j, and this is reported',
    (base) => {
      const { answers, problems } = spoilt({ base });
      expect(answers).toEqual({ ...answered(), base: RECOMMENDED });
      expect(problems).toEqual([
        'The model they started from is not known. They are compared with the recommended policy.',
      ]);
    },
  );
});

describe('a choice', () => {
  it('on a topic or of a position that is no longer there is reported, and the rest kept', () => {
    const choices = { gossip: 'never', parents: 'sometimes', review: 'yearly', people: LEFT_OUT };
    const { answers, problems } = spoilt({ choices });
    expect(answers?.choices).toEqual({ review: 'yearly', people: LEFT_OUT });
    expect(problems).toEqual([
      'The choice “never” on “gossip” is no longer there.',
      'The choice “sometimes” on “Parents as friends” is no longer there.',
    ]);
  });

  it('of no text is none', () => {
    const choices = { parents: 1, review: null, people: ['all'], whistles: {}, channels: 'any' };
    expect(spoilt({ choices }).answers?.choices).toEqual({ channels: 'any' });
  });

  it('of no text is reported', () => {
    expect(spoilt({ choices: { parents: 1 } }).problems).toHaveLength(1);
  });
});

describe('a detail', () => {
  it('that is no longer asked for is reported with what was typed, and the rest kept', () => {
    const { answers, problems } = spoilt({ details: { fax: '01234', school: ' Hill View ' } });
    expect(answers?.details).toEqual({ school: ' Hill View ' });
    expect(problems).toEqual(['“fax: 01234” is no longer asked for.']);
  });

  it('of no text is none', () => {
    const details = { school: 12, head: null, owner: ['A. Head'], version: {} };
    const { answers, problems } = spoilt({ details });
    expect(answers?.details).toEqual({});
    expect(problems).toContain('What was filled in for “owner” cannot be read (["A. Head"]).');
    expect(problems).toHaveLength(4);
  });

  it.each([[null], [undefined]])('is none where details are %j', (details) => {
    expect(spoilt({ details })).toEqual({ answers: answered(), problems: [] });
  });

  it.each([['Hill View'], [['Hill View']], [12]])(
    'is none where details are %j, and this is reported',
    (details) => {
      const problems = [
        `The details cannot be read (${JSON.stringify(details).replace(/^"(.*)"$/, '“$1”')}).`,
      ];
      expect(spoilt({ details })).toEqual({ answers: answered(), problems });
    },
  );
});

describe('a wording', () => {
  it.each(['gossip/never', 'parents/sometimes', 'parents', 'parents/left-out', 'constructor/name'])(
    'for %s, which is no longer there, becomes a clause of the school’s own, and this is reported',
    (key) => {
      const isOnParents = key.startsWith('parents');
      const [section, title] = isOnParents ? ['contact', 'Parents as friends'] : ['oversight', key];
      const edits = { [key]: { text: 'Ask {head}.', bullets: ['Wait.', 'Go.'] } };
      const { answers, problems } = spoilt({ edits, own: [ownClause(1, 'scope')] });
      expect(answers?.edits).toEqual({});
      expect(answers?.own).toEqual([
        ownClause(1, 'scope'),
        ownClause(2, section, title, 'Ask {head}.\n- Wait.\n- Go.'),
      ]);
      expect(problems).toEqual([
        `“${key}” is no longer there. Your wording is kept as a clause of your own.`,
      ]);
    },
  );

  it('that was lost is in the policy, at the end of the last section', () => {
    const edits = { 'gossip/never': { text: 'Staff never gossip.', bullets: [] } };
    const { answers } = spoilt({ edits });
    expect(linesOf(answers ?? answered()).at(-1)).toBe('3.3 Staff never gossip.');
  });

  it('keeps its text where its bullets are none', () => {
    const edits = {
      'parents/careful': { text: 'Ask.', bullets: ['Wait.', 12, null] },
      'review/yearly': { text: 'Soon.', bullets: 'Wait.' },
      'people/all': { text: 'All.' },
    };
    expect(spoilt({ edits }).answers?.edits).toEqual({
      'parents/careful': { text: 'Ask.', bullets: ['Wait.'] },
      'review/yearly': { text: 'Soon.', bullets: ['Wait.'] },
      'people/all': { text: 'All.', bullets: [] },
    });
  });

  it.each([[null], [undefined]])('is none where wordings are %j', (edits) => {
    expect(spoilt({ edits })).toEqual({ answers: answered(), problems: [] });
  });

  it.each([['Ask.'], [['Ask.']], [12]])(
    'is none where wordings are %j, as is reported',
    (edits) => {
      const { answers, problems } = spoilt({ edits });
      expect(answers).toEqual(answered());
      expect(problems).toEqual([expect.stringMatching(/^The wordings cannot be read \(.+\)\.$/)]);
    },
  );

  it('of a prototype harms nothing', () => {
    const edits = '{"__proto__":{"text":"Ask.","bullets":[]},"__proto__/x":{"text":"Wait."}}';
    const { answers } = read(`{"version":1,"base":"hill-view","choices":{},"edits":${edits}}`);
    expect(answers?.edits).toEqual({});
    expect(answers?.own.map(({ title, text }) => [title, text])).toEqual([
      ['__proto__', 'Ask.'],
      ['__proto__/x', 'Wait.'],
    ]);
    expect('text' in {}).toBe(false);
  });

  it('under a key of three parts is not lost to the policy', () => {
    const edits = { 'parents/not-allowed/more': { text: 'Staff never gossip.', bullets: [] } };
    const { answers } = spoilt({ edits });
    expect(linesOf(answers ?? answered()).join('\n')).toContain('Staff never gossip.');
  });

  it('that is only a text is kept, and this is reported', () => {
    const { answers, problems } = spoilt({ edits: { 'parents/careful': 'Ask.' } });
    expect(answers?.edits).toEqual({ 'parents/careful': { text: 'Ask.', bullets: [] } });
    expect(problems).toHaveLength(1);
  });

  it.each([[12], [null], [['Ask.']], [{}], [{ text: 12 }], [{ bullets: [1] }]])(
    'that is %j is none, and this is reported',
    (edit) => {
      const { answers, problems } = spoilt({ edits: { 'parents/careful': edit } });
      expect(answers?.edits).toEqual({});
      expect(problems).toEqual([
        `The wording “parents/careful” cannot be read (${JSON.stringify(edit)}).`,
      ]);
    },
  );

  it('that has bullets without a text keeps them', () => {
    const { answers } = spoilt({ edits: { 'parents/careful': { bullets: ['Wait.'] } } });
    expect(answers?.edits).toEqual({ 'parents/careful': { text: '', bullets: ['Wait.'] } });
  });
});

describe('a clause of the school’s own', () => {
  it('of a section that is no longer there is in the last', () => {
    for (const section of ['gossip', 12, null, undefined]) {
      const own = [{ ...ownClause(1, 'scope'), section }];
      const { answers, problems } = spoilt({ own });
      expect(answers?.own).toEqual([ownClause(1, 'oversight')]);
      expect(problems).toEqual([
        'The section of your clause “Hats” is no longer there. It is in the last.',
      ]);
    }
  });

  it('of other kinds than it should be is none, and this is reported', () => {
    const own = [null, 12, ['Hats'], { title: 12 }, { text: {} }];
    const { answers, problems } = spoilt({ own });
    expect(answers?.own).toEqual([]);
    expect(problems).toEqual(
      own.map((one) => `A clause of your own cannot be read (${JSON.stringify(one)}).`),
    );
  });

  it('of which a part cannot be read keeps the other, and this is reported', () => {
    const section = 'oversight';
    const own = [
      { title: 12, text: 'x', section },
      { title: 'Hats', text: {}, section },
    ];
    const { answers, problems } = spoilt({ own });
    expect(answers?.own).toEqual([
      ownClause(1, section, '', 'x'),
      ownClause(2, section, 'Hats', ''),
    ]);
    expect(problems).toHaveLength(2);
    expect(spoilt({ own: ['Staff wear hats.'] }).answers?.own).toEqual([
      ownClause(1, section, '', 'Staff wear hats.'),
    ]);
  });

  it.each([[null], [undefined]])('is none where own clauses are %j', (own) => {
    expect(spoilt({ own })).toEqual({ answers: answered(), problems: [] });
  });

  it.each([['Hats'], [{ 0: ownClause(1, 'scope') }], [12]])(
    'is none where own clauses are %j, and this is reported',
    (own) => {
      const { answers, problems } = spoilt({ own });
      expect(answers).toEqual(answered());
      expect(problems).toEqual([expect.stringContaining('The clauses of your own cannot be read')]);
    },
  );

  it('whose id this page would not give has another, and others keep theirs', () => {
    const ids = ['own-7', 'own-7', 'hats', 'own-0', 'own-03', 'review', 'own-2'];
    const own = ids.map((id) => ({ ...ownClause(1, 'scope'), id }));
    expect(spoilt({ own }).answers?.own.map(({ id }) => id)).toEqual([
      'own-7',
      'own-8',
      'own-9',
      'own-10',
      'own-11',
      'own-12',
      'own-2',
    ]);
  });

  it('nested too deeply to be quoted is reported as damaged', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { problems } = read(`{"version":1,"base":"hill-view","choices":{},"own":[${deep}]}`);
    expect(problems).toEqual(['A clause of your own cannot be read (it is damaged).']);
  });

  it('never has the id of another, though one before it cannot be used', () => {
    const own = [{}, ownClause(1, 'scope')];
    const edits = { 'gossip/never': { text: 'Staff never gossip.', bullets: [] } };
    const ids = spoilt({ own, edits }).answers?.own.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('without a title keeps the text that was typed', () => {
    const own = [{ id: 'own-1', section: 'scope', text: 'Staff wear hats.' }];
    const { answers, problems } = spoilt({ own });
    expect(JSON.stringify([answers?.own, problems])).toContain('Staff wear hats.');
  });

  it('keeps its id though one before it was removed', () => {
    const steps = [
      { type: 'add-own', section: 'scope' },
      { type: 'add-own', section: 'scope' },
      { type: 'remove-own', id: 'own-1' },
    ] as const;
    const start = initialState(answered());
    const { answers } = steps.reduce((state, step) => reduce(TEMPLATE, state, step), start);
    expect(read(writeAnswers(answers)).answers).toEqual(answers);
  });
});

describe('a template that has lost something', () => {
  const old = answered({
    choices: { parents: 'careful', people: 'employees' },
    details: { school: 'Hill View', channels: 'email' },
  });
  const standing = linesOf(old).map((line) => line.replace(/^[\d.]+ /, ''));
  const openedWithout = (template: Template) => readAnswers(template, writeAnswers(old));

  it('leaves the words of a position that it has lost in the policy, and this is reported', () => {
    const topics = TEMPLATE.topics.map((one) =>
      one.id === 'people'
        ? { ...one, positions: one.positions.filter(({ id }) => id !== 'employees') }
        : one,
    );
    const template = { ...TEMPLATE, version: 'two', topics };
    const { answers, problems } = openedWithout(template);
    expect(answers?.own).toMatchObject([
      {
        section: 'scope',
        title: 'People covered',
        text: 'This policy is for employees of {school}.',
      },
    ]);
    expect(problems).toEqual([
      'The choice “employees” on “People covered” is no longer there.',
      '“people/employees” is no longer there. The wording that was in your policy is kept as a clause of your own.',
    ]);
    expect(linesOf(answers as Answers, template).map((line) => line.slice(0, 60))).toEqual(
      linesOf(old).map((line) => line.slice(0, 60)),
    );
  });

  it('leaves no braces of a topic or a detail that it has lost', () => {
    const template = {
      ...TEMPLATE,
      version: 'two',
      details: TEMPLATE.details.filter(({ id }) => id !== 'channels'),
      sections: TEMPLATE.sections.map((one) => ({
        ...one,
        topics: one.topics.filter((id) => id !== 'whistles'),
      })),
      topics: TEMPLATE.topics.filter(({ id }) => id !== 'whistles'),
    };
    const { answers } = openedWithout(template);
    const lines = linesOf(answers as Answers, template).map((line) => line.replace(/^[\d.]+ /, ''));
    expect(lines.join(' ')).not.toMatch(/[{}]/);
    expect(lines).toContain('Staff reach parents through email only.');
    expect(lines).toContain(standing.at(-2));
  });
});

describe('what is added to answers', () => {
  const policy = recorded(assemble(TEMPLATE, answered()));
  const version = { on: '2026-12-09', version: '1.0', template: 'one', policy };

  it.each(['2026-99-99', '2026-02-30', '', '9 December'])(
    'is no version adopted on “%s”, and this is reported',
    (on) => {
      const { answers, problems } = spoilt({ adopted: [{ ...version, on }] });
      expect(answers?.adopted).toEqual([]);
      expect(problems).toEqual([
        'One of the versions adopted cannot be read, and was passed over.',
      ]);
    },
  );

  it('has the versions in the order of their days, whatever their order in the file', () => {
    const adopted = ['2027-12-08', '2025-12-10', '2026-12-09'].map((on) => ({ ...version, on }));
    const days = spoilt({ adopted }).answers?.adopted.map(({ on }) => on);
    expect(days).toEqual(['2025-12-10', '2026-12-09', '2027-12-08']);
  });

  it('has nothing in its versions that a file could not hold', () => {
    const title = 'Post\u0000ing\u0007\nat \ud800work';
    const { answers } = spoilt({ adopted: [{ ...version, policy: { ...policy, title } }] });
    expect(answers?.adopted[0]?.policy.title).toBe('Posting at work');
  });

  it.each([
    ['no picture', 'AAAA'],
    ['a picture of another kind', '/9j/4AAQ'],
    ['cut short', 'iVBORw0KGgoAA'],
  ])('is no logo if it is %s', (_what, data) => {
    const logo = { mediaType: 'image/png', data, alt: 'Crest', width: 1, height: 1 };
    const { answers, problems } = spoilt({ logo });
    expect(answers?.logo).toBeNull();
    expect(problems).toEqual(['The logo cannot be read. Choose its picture again.']);
  });

  it('is reported where it cannot be read', () => {
    expect(spoilt({ order: 5, appendix: 'all' }).problems).toEqual([
      'The order of the clauses cannot be read (5). They are as in the template.',
      'The choice of an appendix cannot be read (“all”). There is none now.',
    ]);
  });

  it('has each section and each clause once, however often its order names them', () => {
    const twice = { section: 'contact', clauses: ['channels', 'channels', 'parents'] };
    const { answers } = spoilt({ order: [twice, twice, { section: 'hats', clauses: ['people'] }] });
    const contact = linesOf(answers as Answers).filter((line) => /^2/.test(line));
    expect(contact.map((line) => line.slice(0, 14))).toEqual([
      '2 Contact with',
      '2.1 Staff reac',
      '2.2 Staff must',
    ]);
  });
});

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const all = (value: unknown) =>
    `{${names.map((name) => `"${name}":${JSON.stringify(value)}`).join()}}`;
  const { answers, problems } = read(
    `{"version":1,"base":"hill-view","choices":${all('all')},"details":${all('x')},"edits":{},"own":[]}`,
  );

  it('are neither topics nor details, and are reported like any other', () => {
    expect(answers).toEqual({ ...answered(), choices: {}, basis: {} });
    expect(problems).toEqual([
      ...names.map((name) => `“${name}: x” is no longer asked for.`),
      ...names.map((name) => `The choice “all” on “${name}” is no longer there.`),
    ]);
  });

  it('do not get into the prototypes of what is read', () => {
    const parts = [answers, answers?.details, answers?.choices, answers?.edits];
    expect(parts.map((part) => part && Object.getPrototypeOf(part))).toEqual(
      parts.map(() => Object.prototype),
    );
  });
});

describe('whatever was saved', () => {
  it('of answers that the template knows is read as it was written', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        expect(read(writeAnswers(answers))).toEqual({ answers, problems: [] });
      }),
    );
  });

  it('of any answers loses no text that was typed, if not to the answers, to what is reported', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { answers: kept, problems } = read(writeAnswers(answers));
        const texts = [...textsIn(kept), ...problems];
        const isKept = (text: string) => texts.some((one) => one.includes(text));
        expect(textsIn(answers).filter((text) => !isKept(text))).toEqual([]);
      }),
    );
  });

  it('is read without an error, and comes to answers that can be worked with, or to none', () => {
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constant(null));
    const parts = fc.dictionary(fc.constantFrom(...Object.keys(answered()), '__proto__'), value);
    fc.assert(
      fc.property(fc.oneof(anyAnswers, parts), (saved) => {
        const text = JSON.stringify({ ...saved, version: ANSWERS_VERSION });
        const { answers, problems } = read(text);
        if (!answers) {
          expect(problems).toHaveLength(1);
          return;
        }
        expect(read(writeAnswers(answers))).toEqual({ answers, problems: [] });
        const changes = changesFromBase(TEMPLATE, answers).substantive;
        expect(assemble(TEMPLATE, answers).open.undecided.length).toBeLessThanOrEqual(5);
        expect(changes.filter((one) => one.kind === 'own')).toHaveLength(answers.own.length);
      }),
    );
  });

  it('is read without an error though it is no JSON at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.json()), (text) => {
        expect(read(text).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** All that a school typed: details, wordings, and clauses of its own. */
function textsIn(answers: Answers | null): string[] {
  if (!answers) return [];
  return [
    ...Object.values(answers.details),
    ...Object.values(answers.edits).flatMap(({ text, bullets }) => [text, ...bullets]),
    ...answers.own.flatMap(({ title, text }) => [title, text]),
  ];
}
