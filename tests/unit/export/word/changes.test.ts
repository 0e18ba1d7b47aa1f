import { beforeAll, describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED } from '../../../../src/adopt/answers.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { noteToWord } from '../../../../src/export/word/index.ts';
import { answered, documentFor, noteFor, ownClause, TEMPLATE } from '../../support/template.ts';
import {
  all,
  inStyle,
  noteParts,
  paragraphs,
  part,
  policyParts,
  value,
  words,
  type Element,
} from '../../support/word.ts';

const CHANGED = answered({
  details: { school: 'Hill View Primary', owner: 'A. Head' },
  choices: { parents: 'careful', channels: LEFT_OUT, review: '3-yearly' },
  edits: {
    'whistles/law': { text: 'Staff should speak out as the Blackboard Act allows.', bullets: [] },
    'review/3-yearly': { text: 'It is looked at now and then.', bullets: [] },
  },
  own: [ownClause(1, 'contact')],
});
const INPUT = documentFor(CHANGED);

let body: Element;
let note: Element;

beforeAll(async () => {
  body = part(await policyParts(INPUT), 'word/document.xml');
  note = part(await noteParts(noteFor(CHANGED)), 'word/document.xml');
});

describe('the appendix of changes', () => {
  it('has each topic once, with the number that its clause has now', () => {
    expect(inStyle(body, 'Heading3')).toEqual([
      '2.1 Parents as friends',
      'Official channels',
      '3.1 Whistleblowing',
      '3.2 Review',
      '2.2 Hats',
    ]);
  });

  it('says what is there now and what the model says', () => {
    const says = inStyle(body, 'BodyText').filter((text) =>
      /^(Now|Left|Added|The temp|The pos)/.test(text),
    );
    expect(says).toEqual([
      'Now “Allowed with care”. Hill View takes the position “Not allowed”.',
      'Left out. Hill View takes the position “Only these”.',
      'The template’s wording for “As the law allows” was changed.',
      'The position taken is “Every 3 years”. Hill View takes the position “Every 12 months”. The template’s wording for “Every 3 years” was changed.',
      'Added by the school: “Staff wear.”',
    ]);
  });

  it('quotes each clause of the model once on a topic, in serif italics after its number', async () => {
    expect(inStyle(body, 'Quote')).toEqual([
      'Hill View 2.1  Clause 2.1 of the model.',
      'Hill View 2.1.a  Clause 2.1.a of the model.',
      'Hill View 2.2  Clause 2.2 of the model.',
      'Hill View 3  Clause 3 of the model.',
      'Hill View 9  Clause 9 of the model.',
    ]);
    const styles = part(await policyParts(INPUT), 'word/styles.xml');
    const quote = all(styles, 'w:style').find((one) => one.attributes['w:styleId'] === 'Quote');
    expect(quote && value(quote, 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect(quote && all(quote, 'w:i')).toHaveLength(1);
  });

  it('strikes out and underlines words, and names both', () => {
    const diff = paragraphs(body).find(({ text }) => text.startsWith('Staff [removed'));
    expect(diff?.text).toBe(
      'Staff [removed: may] [added: should] speak out as the Blackboard Act allows.',
    );
    const runs = diff ? all(diff.element, 'w:r') : [];
    const marked = (name: string) => runs.filter((run) => all(run, name).length > 0).map(words);
    expect(marked('w:strike')).toEqual(['may']);
    expect(marked('w:u')).toEqual(['should']);
  });

  it('lists apart what was only filled in', () => {
    const lines = paragraphs(body);
    const at = lines.findLastIndex(({ text }) => text.startsWith('Details filled in'));
    expect(lines.slice(at + 2).map(({ text }) => text)).toEqual(['Name of the school', 'Owner']);
  });

  it('is not there without changes to show', async () => {
    const file = part(await policyParts(assemble(TEMPLATE, CHANGED)), 'word/document.xml');
    expect(words(file)).not.toContain('Appendix');
  });

  it('says that there are none where nothing was changed', async () => {
    const file = part(await policyParts(documentFor(answered())), 'word/document.xml');
    expect(inStyle(file, 'BodyText')).toContain(
      'Nothing differs: every position is that of Hill View.',
    );
    expect(inStyle(file, 'Heading3')).toEqual([]);
    expect(words(file)).not.toContain('Details filled in');
  });

  it('calls the recommended policy by its name', async () => {
    const input = documentFor(answered({ choices: { review: 'no-period' } }, RECOMMENDED));
    const file = part(await policyParts(input), 'word/document.xml');
    expect(inStyle(file, 'Heading1')).toContain('Appendix: changes from the recommended policy');
    expect(inStyle(file, 'Heading3')).toEqual(['3.2 Review']);
    expect(inStyle(file, 'BodyText')).toContain(
      'This policy was made from the recommended policy.',
    );
  });
});

describe('the note to governors', () => {
  it('has title and school, and what needs consultation apart from what does not', () => {
    expect(inStyle(note, 'School')).toEqual(['Hill View Primary']);
    expect(inStyle(note, 'Title')).toEqual(['Social media policy for staff: note on changes']);
    expect([...inStyle(note, 'Heading1'), ...inStyle(note, 'Heading2')]).toEqual([
      'Changes for consultation and decision',
      'To think about before it is adopted',
      'Topics left out',
      'Details filled in, which need no consultation',
      'Positions changed (2)',
      'Clauses left out (1)',
      'Wordings changed (1)',
      'The school’s own clauses (1)',
    ]);
  });

  it('has the words of each clause before and now, with the clauses of the model that bear on it', () => {
    const rows = all(note, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => words(cell)));
    expect(rows).toContainEqual([
      'Before, in the template’s wording (position of Hill View 2.1; 2.1.a)',
      'Staff must not be friends with parents. The headteacher may allow it.',
    ]);
    expect(rows).toContainEqual([
      'Now',
      expect.stringMatching(/^Staff who are friends with parents:/),
    ]);
    expect(inStyle(note, 'BodyText')).toContain(
      'Left out. Hill View takes the position “Only these”.',
    );
  });

  it('has changed wordings word by word, and the school’s own clauses', () => {
    expect(inStyle(note, 'BodyText')).toContain(
      'Staff [removed: may] [added: should] speak out as the Blackboard Act allows.',
    );
    expect(inStyle(note, 'Heading3')).toContain('2.2 Hats');
    expect(inStyle(note, 'PlainList')).toEqual([
      'Risk, clause 3.2 Review: It is reviewed less often than yearly.',
      'Official channels',
      'Name of the school',
      'Owner',
    ]);
  });

  it('lists topics on which the model says nothing as added', async () => {
    const input = noteFor(answered({ choices: { people: 'employees' } }, 'mill-lane'));
    const file = part(await noteParts(input), 'word/document.xml');
    const rows = all(file, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => words(cell)));
    expect(inStyle(file, 'Heading2')).toEqual(['Clauses added (1)']);
    expect(inStyle(file, 'Heading3')).toEqual(['1.1 People covered']);
    expect(rows).toEqual([
      ['Version', 'Words'],
      ['Now', 'This policy is for employees of [Name of the school].'],
    ]);
  });

  it('has no contents and no numbers on its headings', () => {
    expect(all(note, 'w:instrText')).toEqual([]);
    const headings = paragraphs(note).filter(({ style }) => style.startsWith('Heading'));
    expect(new Set(headings.map(({ element }) => value(element, 'w:numId')))).toEqual(
      new Set(['0']),
    );
  });

  it('says that nothing was changed where nothing was', async () => {
    const file = part(await noteParts(noteFor(answered())), 'word/document.xml');
    expect(inStyle(file, 'BodyText')).toContain(
      'Nothing differs: every position is that of Hill View.',
    );
    expect(inStyle(file, 'DraftMark')).toEqual(['Draft']);
  });

  it('is a file of the type that Word has', async () => {
    expect((await noteToWord(noteFor(CHANGED))).type).toMatch(/wordprocessingml\.document$/);
  });
});
