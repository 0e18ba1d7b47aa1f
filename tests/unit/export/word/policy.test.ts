import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { policyToWord, policyToWordBytes } from '../../../../src/export/word/index.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../../support/template.ts';
import {
  all,
  inStyle,
  paragraphs,
  part,
  partsOf,
  policyParts,
  styleNamed,
  value,
  words,
  type Element,
} from '../../support/word.ts';

const DETAILS = {
  school: 'Hill View Primary',
  channels: 'school email',
  owner: 'A. Head',
  date_adopted: '2026-12-09',
  change_log: '1.0, 2024: first\n2.0, 2026: reviewed',
};

const FINAL = documentFor(
  answered({
    details: DETAILS,
    choices: { parents: 'careful' },
    own: [ownClause(1, 'contact', 'Hats', 'Staff wear hats.\nThey take them off.')],
  }),
);
const DRAFT = documentFor(answered({ choices: { whistles: null } }));

let parts: Map<string, Element>;
let draft: Map<string, Element>;
let body: Element;

beforeAll(async () => {
  parts = await policyParts(FINAL);
  draft = await policyParts(DRAFT);
  body = part(parts, 'word/document.xml');
});

describe('the text of a policy in Word', () => {
  it('has every section and clause under its heading, in order', () => {
    const lines = paragraphs(body).filter(({ style }) => /^(Heading[12]|Clause)/.test(style));
    expect(lines.slice(0, 18).map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Heading1 Scope',
      'Heading2 People covered',
      'ClauseText This policy is for all who work at Hill View Primary.',
      'Heading1 Contact with others',
      'Heading2 Parents as friends',
      'ClauseText Staff who are friends with parents:',
      'ClauseList are careful',
      'ClauseList tell the headteacher of any trouble (see clause 3.1)',
      'Heading2 Official channels',
      'ClauseText Staff reach parents through school email only.',
      'Heading2 Hats',
      'ClauseText Staff wear hats.',
      'ClauseText They take them off.',
      'Heading1 Oversight',
      'Heading2 Whistleblowing',
      'ClauseText Staff may speak out as the Blackboard Act allows.',
      'Heading2 Review',
      'ClauseText It is reviewed every 12 months.',
    ]);
  });

  it('opens a section with its paragraph', async () => {
    const [first, ...others] = FINAL.sections;
    const opening = [[{ kind: 'text' as const, text: 'It begins.' }]];
    const sections = first ? [{ ...first, opening }, ...others] : [];
    const lines = paragraphs(part(await policyParts({ ...FINAL, sections }), 'word/document.xml'));
    const at = lines.findIndex(({ style }) => style === 'Heading1');
    expect(lines[at + 1]).toMatchObject({ style: 'ClauseText', text: 'It begins.' });
    expect(lines[at + 2]?.style).toBe('Heading2');
  });

  it('lists the law and guidance that it names', () => {
    expect(inStyle(body, 'PlainList')).toContain('Blackboard Act 1991');
  });

  it('comes without law and guidance where it names none', async () => {
    const input = documentFor(answered({ choices: { whistles: null } }));
    const headings = inStyle(part(await policyParts(input), 'word/document.xml'), 'Heading1');
    expect(headings).not.toContain('Law and guidance named');
  });
});

describe('numbers', () => {
  it('are counted by Word and typed in no heading', () => {
    const numbering = part(parts, 'word/numbering.xml');
    const levels = all(numbering, 'w:lvl').map((level) =>
      ['w:pStyle', 'w:numFmt', 'w:lvlText'].map((name) => value(level, name)).join(' '),
    );
    expect(levels).toContain('Heading1 decimal %1');
    expect(levels).toContain('Heading2 decimal %1.%2');
    expect(inStyle(body, 'Heading1').filter((text) => /^\d/.test(text))).toEqual([]);
    expect(inStyle(body, 'Heading2').filter((text) => /^\d/.test(text))).toEqual([]);
  });

  it('hang on the styles of headings, both in one list', () => {
    const styles = part(parts, 'word/styles.xml');
    const [first, second] = ['Heading1', 'Heading2'].map((id) => styleNamed(styles, id));
    const list = first && value(first, 'w:numId');
    expect(list).toMatch(/^\d+$/);
    expect(second && value(second, 'w:numId')).toBe(list);
    expect([first, second].map((style) => style && value(style, 'w:ilvl'))).toEqual(['0', '1']);
    const known = all(part(parts, 'word/numbering.xml'), 'w:num');
    expect(known.map((one) => one.attributes['w:numId'])).toContain(list);
  });

  it('are taken off headings that have none', () => {
    const plain = paragraphs(body).filter(
      ({ text, style }) => style === 'Heading1' && text === 'Signatures',
    );
    expect(plain.map(({ element }) => value(element, 'w:numId'))).toEqual(['0']);
  });

  it('of bullets are (a), (b), and begin again in each clause', async () => {
    const choices = { parents: 'careful' };
    const text = { text: 'So:', bullets: ['one', 'two'] };
    const input = documentFor(answered({ choices, edits: { 'people/all': text } }));
    const files = await policyParts(input);
    const lists = paragraphs(part(files, 'word/document.xml'))
      .filter(({ style }) => style === 'ClauseList')
      .map(({ element }) => value(element, 'w:numId'));
    expect(lists).toHaveLength(4);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).toBe(lists[3]);
    expect(lists[0]).not.toBe(lists[2]);
    const numbers = all(part(files, 'word/numbering.xml'), 'w:num');
    for (const id of new Set(lists)) {
      const number = numbers.find((one) => one.attributes['w:numId'] === id);
      expect(number && value(number, 'w:startOverride')).toBe('1');
    }
    const texts = all(part(files, 'word/numbering.xml'), 'w:lvlText');
    expect(texts.map((one) => one.attributes['w:val'])).toContain('(%1)');
  });
});

describe('a reference to another clause', () => {
  it('is a field that leads to the bookmark on its heading, with the number of now', () => {
    const fields = all(body, 'w:fldSimple').filter((one) => words(one) === '3.1');
    const [field] = fields;
    const [, name] = /^ ?REF (\S+)/.exec(field?.attributes['w:instr'] ?? '') ?? [];
    expect(field?.attributes['w:instr']).toMatch(/\\h.*\\r|\\r.*\\h/);
    const target = paragraphs(body).find(
      ({ element, style }) =>
        style === 'Heading2' && value(element, 'w:bookmarkStart', 'w:name') === name,
    );
    expect(target?.text).toBe('Whistleblowing');
  });

  it('never leads nowhere, nor does an entry of the contents', () => {
    const names = all(body, 'w:bookmarkStart').map((one) => one.attributes['w:name']);
    const fields = all(body, 'w:fldSimple').map((one) => one.attributes['w:instr'] ?? '');
    const links = all(body, 'w:hyperlink').map((one) => one.attributes['w:anchor']);
    expect(new Set(names).size).toBe(names.length);
    for (const instruction of fields) expect(names).toContain(/REF (\S+)/.exec(instruction)?.[1]);
    for (const link of links) expect(names).toContain(link);
    expect(links.length).toBeGreaterThan(0);
    expect(fields.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^\w{1,40}$/);
  });

  it('is plain text where a topic has no clause', async () => {
    const paragraphs = [[{ kind: 'see' as const, topic: 'gone', number: '9.9' }]];
    const sections = FINAL.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({ ...clause, paragraphs })),
    }));
    const file = part(await policyParts({ ...FINAL, sections }), 'word/document.xml');
    expect(inStyle(file, 'ClauseText')[0]).toBe(' (see clause 9.9)');
  });
});

describe('the contents', () => {
  it('are a field for the headings of the first level, with their entries in it', () => {
    const instructions = all(body, 'w:instrText').map((one) => one.children.join(''));
    expect(instructions[0]).toMatch(/^TOC .*\\o "1-1"/);
    const entries = paragraphs(body)
      .filter(({ style }) => style.startsWith('TOC'))
      .slice(1);
    expect(entries.slice(0, 2).map(({ style, text }) => [style, text])).toEqual([
      ['TOC1', '1 Scope\t3'],
      ['TOC1', '2 Contact with others\t3'],
    ]);
    const headings = paragraphs(body).filter(({ style }) => style === 'Heading1');
    expect(entries.map(({ text }) => text.replace(/^\d+ |\t\d+$/g, ''))).toEqual(
      headings.map(({ text }) => text),
    );
  });

  it('have no page at all where not every page can be worked out', async () => {
    const school = { kind: 'filled', id: 'school', value: 'क् School' } as const;
    const file = part(await policyParts({ ...FINAL, school }), 'word/document.xml');
    const entries = paragraphs(file).filter(({ style }) => style === 'TOC1');
    expect(entries.slice(0, 2).map(({ text }) => text)).toEqual([
      '1 Scope',
      '2 Contact with others',
    ]);
  });

  it.each([
    ['a word of many letters', 'y'.repeat(20_000)],
    ['a paragraph of many words', 'Staff must not do it. '.repeat(10_000)],
  ])('have no page where %s would take minutes', async (_what, text) => {
    const document = documentFor(answered({ own: [ownClause(1, 'contact', 'Long', text)] }));
    const file = part(await policyParts(document), 'word/document.xml');
    const [first] = paragraphs(file).filter(({ style }) => style === 'TOC1');
    expect(first?.text).toBe('1 Scope');
  });

  it('do not make Word ask whether to update fields', () => {
    const dirty = all(body, 'w:fldChar').filter((one) => one.attributes['w:dirty'] === 'true');
    expect(dirty).toEqual([]);
    expect(all(part(parts, 'word/settings.xml'), 'w:updateFields')).toEqual([]);
  });
});

describe('the title page', () => {
  it('has school, title, document control and change log', () => {
    expect(inStyle(body, 'School')).toEqual(['Hill View Primary']);
    expect(inStyle(body, 'Title')).toEqual(['Social media policy for staff']);
    const rows = all(body, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => words(cell)));
    expect(rows).toContainEqual(['Owner', 'A. Head']);
    expect(rows).toContainEqual(['Next review', '9 December 2027']);
    expect(inStyle(body, 'PlainList').slice(0, 2)).toEqual([
      '1.0, 2024: first',
      '2.0, 2026: reviewed',
    ]);
  });

  it('shows a blank as a line to fill in', () => {
    const row = all(body, 'w:tr').find((one) => words(one).startsWith('Ratified by'));
    expect(row && words(row)).toBe('Ratified by\t');
    expect(row && value(row, 'w:tab', 'w:leader')).toBe('underscore');
  });

  it('leaves the change log out where there is none', () => {
    expect(inStyle(part(draft, 'word/document.xml'), 'FrontHeading')).toEqual(['Document control']);
  });
});

describe('a draft', () => {
  it('says so on the title page and at the foot of every page, and what is left to do', () => {
    const file = part(draft, 'word/document.xml');
    expect(inStyle(file, 'DraftMark')).toEqual(['Draft']);
    expect(inStyle(file, 'DraftNote')).toEqual([
      'Still to be filled in: Name of the school; Channels; Owner.\nTopics still to be decided: 1.',
    ]);
    expect(footers(draft)).toEqual(['Draft\tPage 1 of 5', 'Draft\tPage 1 of 5']);
  });

  it('has its missing details in brackets and highlighted', () => {
    const marked = all(part(draft, 'word/document.xml'), 'w:r').filter(
      (run) => value(run, 'w:highlight') === 'yellow',
    );
    const labels = marked.map((run) => words(run));
    expect(labels).toContain('[Name of the school]');
    expect(labels).toContain('[Channels]');
  });

  it('is no more a draft when all is there', () => {
    expect(inStyle(body, 'DraftMark')).toEqual([]);
    expect(footers(parts)).toEqual(['\tPage 1 of 5', '\tPage 1 of 5']);
    expect(all(body, 'w:highlight')).toEqual([]);
  });
});

describe('signatures', () => {
  it('have room for chair and head, under the names that the school has for them', async () => {
    const rows = all(body, 'w:tr').map((row) => words(row));
    expect(rows).toContain('On behalf of the schoolNameSignatureDate');
    expect(rows).toContain('Chair of governors');
    expect(rows).toContain('Headteacher');
    const input = documentFor(answered({ details: { head: 'the principal' } }));
    const file = part(await policyParts(input), 'word/document.xml');
    expect(all(file, 'w:tr').map((row) => words(row))).toContain('Principal');
  });

  it('of staff are on a slip on a page of its own', () => {
    const heading = paragraphs(body).filter(
      ({ style, text }) => style === 'Heading1' && text === 'Staff acknowledgement',
    );
    expect(heading).toHaveLength(1);
    expect(heading[0] && all(heading[0].element, 'w:pageBreakBefore')).toHaveLength(1);
    expect(inStyle(body, 'Statement')[0]).toBe(
      'I have read the policy “Social media policy for staff” of Hill View Primary. I understand what it asks of me, and whom I can ask about it.',
    );
  });
});

describe('what a document has for those who do not see it', () => {
  it('has outline levels on its headings', () => {
    const styles = part(parts, 'word/styles.xml');
    const levels = ['Heading1', 'Heading2', 'Heading3'].map((id) =>
      value(styleNamed(styles, id), 'w:outlineLvl'),
    );
    expect(levels).toEqual(['0', '1', '2']);
    for (const id of ['Heading1', 'Heading2']) {
      expect(all(styleNamed(styles, id), 'w:keepNext')).toHaveLength(1);
    }
  });

  it('is in British English throughout', () => {
    const styles = part(parts, 'word/styles.xml');
    const [defaults] = all(styles, 'w:rPrDefault');
    expect(defaults && value(defaults, 'w:lang')).toBe('en-GB');
    const languages = all(styles, 'w:lang').map((one) => one.attributes['w:val']);
    expect(new Set(languages)).toEqual(new Set(['en-GB']));
    expect(value(styleNamed(styles, 'Heading1'), 'w:lang')).toBe('en-GB');
  });

  it('has only styles that it defines', () => {
    const known = all(part(parts, 'word/styles.xml'), 'w:style').map(
      (one) => one.attributes['w:styleId'],
    );
    const used = ['w:pStyle', 'w:rStyle'].flatMap((name) => all(body, name));
    for (const style of used) expect(known).toContain(style.attributes['w:val']);
  });

  it('has tables whose head repeats and whose rows stay whole', () => {
    const tables = all(body, 'w:tbl');
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const [head, ...rows] = all(table, 'w:tr');
      expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
      for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1);
      expect(head && all(head, 'w:tc').filter((cell) => words(cell) === '')).toEqual([]);
    }
  });

  it('has the school and the title at the head of every page but the first', () => {
    const heads = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(heads.map(([, head]) => words(head)).toSorted()).toEqual([
      '',
      'Hill View Primary\tSocial media policy for staff',
    ]);
    expect(all(body, 'w:titlePg')).toHaveLength(1);
    const [size] = all(body, 'w:pgSz');
    expect([size?.attributes['w:w'], size?.attributes['w:h']]).toEqual(['11906', '16838']);
  });

  it('counts its pages', () => {
    const [, foot] = [...parts].find(([path]) => path === 'word/footer1.xml') ?? [];
    const fields = foot && all(foot, 'w:fldSimple').map((one) => one.attributes['w:instr']);
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('has a title, an author and a description', () => {
    const properties = part(parts, 'docProps/core.xml');
    const texts = ['dc:title', 'dc:creator', 'dc:description'].map((name) =>
      all(properties, name)[0]?.children.join(''),
    );
    expect(texts).toEqual([
      'Social media policy for staff',
      'Hill View Primary',
      'Social media policy for staff, Hill View Primary',
    ]);
  });

  it('ends with a paragraph, as Word has it', async () => {
    const file = part(await policyParts(assemble(TEMPLATE, answered())), 'word/document.xml');
    const [inner] = all(file, 'w:body');
    const names = inner?.children.map((child) => (typeof child === 'string' ? '' : child.name));
    expect(names?.slice(-2)).toEqual(['w:p', 'w:sectPr']);
  });
});

describe('a policy to be downloaded', () => {
  it('is a file of the type that Word has', async () => {
    const blob = await policyToWord(FINAL);
    expect(blob.type).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const same = partsOf(await policyToWordBytes(FINAL)).get('word/document.xml');
    expect(words(part(partsOf(bytes), 'word/document.xml'))).toBe(same && words(same));
  });

  it('may have nothing in it yet', async () => {
    const nothing = assemble(TEMPLATE, { ...answered(), choices: {} });
    const file = part(await policyParts(nothing), 'word/document.xml');
    expect(inStyle(file, 'Heading1')).toEqual(['Signatures', 'Staff acknowledgement']);
    expect(inStyle(file, 'Heading2')).toEqual([]);
  });
});

function footers(files: ReadonlyMap<string, Element>): string[] {
  return [...files]
    .filter(([path]) => /^word\/footer\d+\.xml$/.test(path))
    .map(([, foot]) => words(foot));
}
