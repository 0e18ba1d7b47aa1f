import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { clausesOf, type DocumentClause, type Paragraph } from '../../../src/adopt/document.ts';
import { fillContext, inlineText } from '../../../src/adopt/fill.ts';
import { anyAnswers, isIncluded, LOGO, soundAnswers } from '../support/answers.ts';
import { answered, clauseOf, linesOf, ownClause, TEMPLATE } from '../support/template.ts';

/** The law and guidance that the policy lists. */
function lawsOf(answers: Answers, template = TEMPLATE): readonly string[] {
  const { closing } = assemble(template, answers);
  return closing.flatMap((part) => (part.kind === 'laws' ? part.laws : []));
}

function textsOf({ paragraphs, bullets }: DocumentClause): Paragraph[] {
  return [...paragraphs, ...bullets.map(({ text }) => text)];
}

const NAMED = { school: 'Hill View Primary', channels: 'school email', owner: 'A. Head' };

describe('a policy', () => {
  it('is numbered and filled in, section by section', () => {
    expect(linesOf(answered({ details: NAMED }))).toEqual([
      '1 Scope',
      '1.1 This policy is for all who work at Hill View Primary.',
      '2 Contact with others',
      '2.1 Staff must not be friends with parents (see clause 2.2). The headteacher may allow it.',
      '2.2 Staff reach parents through school email only.',
      '3 Oversight',
      '3.1 Staff may speak out as the Blackboard Act allows.',
      '3.2 It is reviewed every 12 months.',
    ]);
  });

  it('has a logo whose words are one line without what no file may hold', () => {
    const logo = { ...LOGO, alt: 'Crest\u0000 of\nHill View' };
    expect(assemble(TEMPLATE, answered({ logo })).logo?.alt).toBe('Crest of Hill View');
  });

  it('has the name of the school, and a title', () => {
    expect(assemble(TEMPLATE, answered({ details: NAMED }))).toMatchObject({
      title: 'Social media policy for staff',
      school: { kind: 'filled', value: 'Hill View Primary' },
    });
    const blank = { kind: 'blank', id: 'school', label: 'Name of the school' };
    expect(assemble(TEMPLATE, answered()).school).toEqual(blank);
  });

  it('has bullets, filled in like the rest', () => {
    expect(clauseOf(answered({ choices: { parents: 'careful' } }), 'parents')).toBe(
      'Staff who are friends with parents: | are careful | tell the headteacher of any trouble (see clause 3.1)',
    );
  });

  it('heads each clause with the title of its topic', () => {
    const [scope] = assemble(TEMPLATE, answered()).sections;
    expect(scope).toMatchObject({ id: 'scope', number: '1', title: 'Scope' });
    expect(scope?.clauses).toMatchObject([
      { id: 'people', number: '1.1', heading: 'People covered', bullets: [] },
    ]);
  });

  it('may be empty', () => {
    const nothing = { ...answered(), choices: {} };
    expect(assemble(TEMPLATE, nothing)).toMatchObject({ sections: [] });
  });
});

describe('a topic that is left out', () => {
  it('moves the numbers of the clauses after it, and takes references to it away', () => {
    const answers = answered({ choices: { parents: LEFT_OUT, whistles: LEFT_OUT } });
    expect(linesOf(answers)).toEqual([
      '1 Scope',
      '1.1 This policy is for all who work at [Name of the school].',
      '2 Contact with others',
      '2.1 Staff reach parents through [Channels] only.',
      '3 Oversight',
      '3.1 It is reviewed every 12 months.',
    ]);
  });

  it('takes its section with it if nothing else is there', () => {
    const answers = answered({ choices: { people: LEFT_OUT } });
    expect(linesOf(answers).filter((line) => /^\d /.test(line))).toEqual([
      '1 Contact with others',
      '2 Oversight',
    ]);
    expect(clauseOf(answers, 'parents')).toContain('(see clause 1.2)');
  });

  it('leaves no clause, just as a topic on which nothing is decided', () => {
    const leftOut = answered({ choices: { channels: LEFT_OUT } });
    const undecided = answered({ choices: { channels: null } });
    expect(linesOf(leftOut)).toEqual(linesOf(undecided));
    expect(clauseOf(leftOut, 'parents')).toBe(
      'Staff must not be friends with parents. The headteacher may allow it.',
    );
  });
});

describe('a wording of the school', () => {
  it("is in place of the template's, filled in like it, and is marked", () => {
    const text = 'Ask {head} first{see:review}.';
    const edits = { 'parents/not-allowed': { text, bullets: ['{School} answers.'] } };
    const answers = answered({ edits, details: NAMED });
    expect(clauseOf(answers, 'parents')).toBe(
      'Ask the headteacher first (see clause 3.2). | Hill View Primary answers.',
    );
    const origins = assemble(TEMPLATE, answers).sections.flatMap((section) =>
      section.clauses.map((clause) => [clause.id, clause.origin]),
    );
    expect(origins).toEqual([
      ['people', 'template'],
      ['parents', 'edited'],
      ['channels', 'template'],
      ['whistles', 'template'],
      ['review', 'template'],
    ]);
  });

  it('is not there for another position', () => {
    const edits = { 'parents/careful': { text: 'Ask first.', bullets: [] } };
    expect(clauseOf(answered({ edits }), 'parents')).toContain('must not be friends');
  });
});

describe('a clause of the school’s own', () => {
  it('is at the end of its section, in the order in which it was written', () => {
    const own = [
      ownClause(2, 'contact', 'Hats', 'Staff of {school} wear hats{see:parents}.'),
      ownClause(1, 'scope'),
      ownClause(3, 'contact', 'Gloves', 'Staff wear gloves.'),
    ];
    expect(linesOf(answered({ own, details: NAMED }))).toEqual([
      '1 Scope',
      '1.1 This policy is for all who work at Hill View Primary.',
      '1.2 Staff wear.',
      '2 Contact with others',
      '2.1 Staff must not be friends with parents (see clause 2.2). The headteacher may allow it.',
      '2.2 Staff reach parents through school email only.',
      '2.3 Staff of Hill View Primary wear hats (see clause 2.1).',
      '2.4 Staff wear gloves.',
      '3 Oversight',
      '3.1 Staff may speak out as the Blackboard Act allows.',
      '3.2 It is reviewed every 12 months.',
    ]);
  });

  it('has its own heading, and is marked', () => {
    const [scope] = assemble(TEMPLATE, answered({ own: [ownClause(1, 'scope')] })).sections;
    expect(scope?.clauses[1]).toEqual({
      id: 'own-1',
      number: '1.2',
      heading: 'Hats',
      paragraphs: [[{ kind: 'text', text: 'Staff wear.' }]],
      bullets: [],
      origin: 'own',
    });
  });

  it('keeps its section though all topics of the section are left out', () => {
    const answers = answered({ choices: { people: LEFT_OUT }, own: [ownClause(1, 'scope')] });
    expect(linesOf(answers).slice(0, 2)).toEqual(['1 Scope', '1.1 Staff wear.']);
  });
});

describe('what was typed with line ends and dashes', () => {
  it('has a paragraph for each line, and a lettered bullet for each line with a dash', () => {
    const own = [
      ownClause(1, 'scope', 'Hats', 'Staff wear hats.\r\nThey are:\n- red\n• blue {head}'),
    ];
    const clause = assemble(TEMPLATE, answered({ own })).sections[0]?.clauses[1];
    expect(clause?.paragraphs.map(inlineText)).toEqual(['Staff wear hats.', 'They are:']);
    expect(clause?.bullets.map(({ label, text }) => [label, inlineText(text)])).toEqual([
      ['(a)', 'red'],
      ['(b)', 'blue the headteacher'],
    ]);
  });

  it('is one line in a label, a title, a heading, a name and a cell', () => {
    const lines = 'a\tb\r\nc\rd\n\n \ne';
    const topics = TEMPLATE.topics.map((topic) => ({ ...topic, title: lines }));
    const sections = TEMPLATE.sections.map((section) => ({ ...section, title: lines }));
    const details = TEMPLATE.details.map((detail) => ({ ...detail, label: lines }));
    const typed = { school: lines, owner: lines };
    const document = assemble(
      { ...TEMPLATE, topics, sections, details },
      answered({ details: typed }),
    );
    expect(document.school).toMatchObject({ value: 'a b c d e' });
    expect(document.control.table.rows[0]).toEqual({ name: 'Owner', cells: ['a b c d e'] });
    expect(document.draft?.left).toEqual(['Still to be filled in: a b c d e.']);
    expect(document.sections[0]).toMatchObject({ title: 'a b c d e' });
    expect(document.sections[0]?.clauses[0]).toMatchObject({ heading: 'a b c d e' });
    expect(clausesOf(document).flatMap(textsOf).flat()).toContainEqual({
      kind: 'blank',
      id: 'channels',
      label: 'a b c d e',
    });
  });

  it('shows nothing that cannot be shown: a detail of such characters is missing', () => {
    const document = assemble(
      TEMPLATE,
      answered({ details: { ...NAMED, school: '\u0000\u001b' } }),
    );
    expect(document.school.kind).toBe('blank');
    expect(document.open.missing.map(({ id }) => id)).toEqual(['school']);
  });
});

describe('a clause without a heading or without words', () => {
  it('has a heading that says whose it is, and is named as open while it says nothing', () => {
    const own = [ownClause(1, 'scope', '', ' \n- \n')];
    const document = assemble(TEMPLATE, answered({ own, details: NAMED }));
    expect(document.sections[0]?.clauses[1]).toMatchObject({
      heading: 'Clause of the school’s own',
    });
    expect(document.open.empty.map(({ id }) => id)).toEqual(['own-1']);
    expect(document.draft).toEqual({ mark: 'Draft', left: ['Clauses without words: 1.2.'] });
  });
});

describe('the contents', () => {
  it('list every section and all that comes after, in order', () => {
    const { contents } = assemble(TEMPLATE, answered());
    expect(
      contents.entries.map(({ id, number, title }) => `${id}|${number ?? ''}|${title}`),
    ).toEqual([
      'scope|1|Scope',
      'contact|2|Contact with others',
      'oversight|3|Oversight',
      'laws||Law and guidance named',
      'signatures||Signatures',
      'slip||Staff acknowledgement',
    ]);
  });
});

describe('a paragraph that a section opens with', () => {
  const opening = '{School} and its staff{see:review}, by {change_log}.';
  const template = {
    ...TEMPLATE,
    sections: TEMPLATE.sections.map((one) => (one.id === 'scope' ? { ...one, opening } : one)),
  };

  it('is filled in like a clause, without a number, and counts among what shows details', () => {
    const document = assemble(template, answered({ details: NAMED }));
    const openings = document.sections.map(({ opening: all }) => all.map(inlineText));
    expect(openings).toEqual([
      ['Hill View Primary and its staff (see clause 3.2), by [Change log].'],
      [],
      [],
    ]);
    expect(document.open.missing.map(({ id }) => id)).toEqual(['change_log']);
    expect(document.sections[0]?.clauses.map(({ number }) => number)).toEqual(['1.1']);
  });

  it('goes with its section, if no clause is there', () => {
    const document = assemble(template, answered({ choices: { people: LEFT_OUT } }));
    expect(document.sections.map(({ id }) => id)).toEqual(['contact', 'oversight']);
    expect(document.open.missing.map(({ id }) => id)).not.toContain('change_log');
  });

  it('is searched for laws, too', () => {
    const sections = template.sections.map((one) => ({ ...one, opening: 'The Chalk Guidance.' }));
    expect(lawsOf(answered(), { ...template, sections })).toContain('Chalk Guidance');
  });
});

describe('what is missing', () => {
  const missing = (answers = answered()) =>
    assemble(TEMPLATE, answers).open.missing.map(({ id }) => id);

  it('is what every policy needs, and what a clause shows, in the order of the details', () => {
    expect(missing()).toEqual(['school', 'channels', 'owner']);
  });

  it('is not what no clause shows', () => {
    expect(missing(answered({ choices: { channels: 'any' } }))).toEqual(['school', 'owner']);
  });

  it('is what every policy needs even if no clause shows it', () => {
    expect(missing(answered({ choices: { people: LEFT_OUT, channels: LEFT_OUT } }))).toEqual([
      'school',
      'owner',
    ]);
  });

  it('is also what only a bullet, a wording of the school or an own clause shows', () => {
    const bullets = ['by {change_log}'];
    const edits = { 'channels/any': { text: 'As they see fit.', bullets } };
    expect(missing(answered({ choices: { channels: 'any' }, edits }))).toContain('change_log');
    const own = [ownClause(1, 'scope', 'Dates', 'Since {Date_adopted}.')];
    expect(missing(answered({ own }))).toContain('date_adopted');
  });

  it('is nothing that a position fills in', () => {
    expect(missing()).not.toContain('review_months');
    const text = 'Every {review_months}.';
    const edits = { 'review/no-period': { text, bullets: [] } };
    const answers = answered({ choices: { review: 'no-period' }, edits });
    expect(missing(answers)).toContain('review_months');
  });

  it('is nothing that was typed, but for spaces', () => {
    expect(missing(answered({ details: NAMED }))).toEqual([]);
    expect(missing(answered({ details: { ...NAMED, owner: '  ' } }))).toEqual(['owner']);
  });
});

describe('a draft', () => {
  it('is a policy in which something is missing', () => {
    expect(assemble(TEMPLATE, answered({ details: NAMED })).draft).toBeNull();
    const details = { ...NAMED, owner: '' };
    expect(assemble(TEMPLATE, answered({ details })).draft).toEqual({
      mark: 'Draft',
      left: ['Still to be filled in: Owner.'],
    });
  });

  it('is a policy in which something is not decided, which is named', () => {
    const answers = { ...startFrom(TEMPLATE, 'mill-lane'), details: NAMED };
    expect(assemble(TEMPLATE, answers)).toMatchObject({
      draft: { left: ['Topics still to be decided: 2.'] },
      open: { missing: [], undecided: ['people', 'channels'] },
    });
  });

  it('is not what leaves a topic out', () => {
    const answers = { ...startFrom(TEMPLATE, RECOMMENDED), details: NAMED };
    expect(assemble(TEMPLATE, answers)).toMatchObject({ draft: null, open: { undecided: [] } });
  });
});

describe('the laws', () => {
  const laws = (answers = answered()) => lawsOf(answers);

  it('are those that a clause names, under any of their names, by title', () => {
    expect(laws()).toEqual(['Blackboard Act 1991']);
    const own = [ownClause(1, 'scope', 'Chalk', 'As the Chalk Guidance says.')];
    expect(laws(answered({ own }))).toEqual(['Blackboard Act 1991', 'Chalk Guidance']);
  });

  it('are none where no clause names one', () => {
    expect(laws(answered({ choices: { whistles: LEFT_OUT } }))).toEqual([]);
  });

  it('are found in bullets too', () => {
    const edits = { 'people/all': { text: 'See:', bullets: ['Chalk Guidance'] } };
    expect(laws(answered({ edits }))).toContain('Chalk Guidance');
  });

  it('are not found in part of a word', () => {
    const own = [ownClause(1, 'scope', 'Chalk', 'As the Chalk Guidances say.')];
    expect(laws(answered({ own }))).toEqual(['Blackboard Act 1991']);
  });

  it('are not found across two clauses, nor in headings', () => {
    const own = [
      ownClause(1, 'scope', 'Chalk Guidance', 'They write with Chalk'),
      ownClause(2, 'scope', 'Hats', 'Guidance is given.'),
    ];
    expect(laws(answered({ own }))).toEqual(['Blackboard Act 1991']);
  });
});

describe('whatever a school answers', () => {
  it('nothing throws, and what is shown is numbered without gaps', () => {
    fc.assert(
      fc.property(fc.oneof(soundAnswers(), anyAnswers), (answers) => {
        const { sections } = assemble(TEMPLATE, answers);
        expect(sections.map((one) => one.number)).toEqual(
          sections.map((_one, index) => String(index + 1)),
        );
        for (const { clauses } of sections) expect(clauses.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a reference leads to the number that the clause is shown with, and to no other', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const clauses = assemble(TEMPLATE, answers).sections.flatMap((one) => one.clauses);
        const shown = new Map(clauses.map((clause) => [clause.id, clause.number]));
        expect(new Set(shown.values()).size).toBe(clauses.length);
        for (const piece of clauses.flatMap(textsOf).flat()) {
          if (piece.kind === 'see') expect(piece.number).toBe(shown.get(piece.topic));
        }
        expect(fillContext(TEMPLATE, answers).numbers).toEqual(shown);
      }),
    );
  });

  it('every clause of its own and every included topic is in the policy, once', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const ids = assemble(TEMPLATE, answers).sections.flatMap((section) =>
          section.clauses.map((clause) => clause.id),
        );
        const included = TEMPLATE.topics.filter(({ id }) => isIncluded(answers, id));
        const due = [...included, ...answers.own].map((one) => one.id);
        expect(ids.toSorted()).toEqual(due.toSorted());
      }),
    );
  });

  it('a detail is missing if and only if the policy shows its label in brackets, or needs it', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const document = assemble(TEMPLATE, answers);
        const { missing } = document.open;
        const pieces = clausesOf(document).flatMap(textsOf).flat();
        const blank = pieces.flatMap((piece) => (piece.kind === 'blank' ? [piece] : []));
        const ids = missing.map((one) => one.id);
        for (const piece of blank) {
          expect(ids).toContain(piece.id);
          expect(inlineText([piece])).toBe(`[${piece.label}]`);
        }
        const unneeded = missing.filter(
          ({ id, required }) => !required && !blank.some((piece) => piece.id === id),
        );
        expect(unneeded).toEqual([]);
      }),
    );
  });
});
