import { describe, expect, it } from 'vitest';
import { inShort } from '../../../src/check/in-short.ts';
import { toPaper } from '../../../src/check/paper.ts';
import { isCloseMatch } from '../../../src/check/report.ts';
import { lawTable, topicsTable } from '../../../src/check/sheets.ts';
import { viewReport } from '../../../src/check/view.ts';
import { LIBRARY, POLICY, REPORT } from './support/document.ts';

const named = { name: 'Example School.docx', policy: POLICY };
const view = viewReport(named, REPORT, {}, LIBRARY);

describe('a report', () => {
  it('quotes clauses by their names and tells where published policies stand', () => {
    const [review] = view.topics;
    expect(review?.clauses).toEqual([
      { id: '2.2', name: '2.2', text: POLICY.clauses[3]?.text, key: 4 },
    ]);
    expect(review?.published).toMatchObject([{ name: 'Example Model', position: 'Yes' }]);
    expect(view.topics[2]?.clauses[0]?.name).toBe('2.1 (a)');
  });

  it('tells what became of the law that is named, and where', () => {
    expect(view.law).toMatchObject([
      { status: 'Replaced', isOutOfDate: true, instead: 'Data Protection Act 2018' },
    ]);
    expect(view.law[0]?.places).toEqual([
      { clause: '2.2', name: '2.2', words: 'Data Protection Act 1998' },
    ]);
  });

  it('does not take a topic that is called as a built-in property for an answer', () => {
    const topics = [{ id: 'constructor', band: 'unsure' as const, clauses: [] }];
    const [topic] = LIBRARY.topics;
    if (!topic) throw new Error('the library has a topic');
    const library = { ...LIBRARY, topics: [{ ...topic, id: 'constructor' }] };
    const [row] = viewReport(named, { ...REPORT, topics }, {}, library).topics;
    expect(row?.standing).toBe('unsure');
  });
});

describe('in short', () => {
  it('counts what is named, what is found and what pairs', () => {
    expect(inShort(view, 'reader').map(({ words }) => words)).toEqual([
      'It names 1 law, guidance document or platform that our register knows; 1 is out of date, in whole or in part.',
      'Of 3 questions, it seems to answer 1; on 1, look yourself; on 1, we found nothing close.',
      'It reads like a version of the policy of Example Model: 3 of its 4 clauses pair.',
    ]);
  });

  it('does not call a document without clauses a version of anything', () => {
    const policy = { ...POLICY, clauses: [] };
    const matches = [{ policy: 'model', paired: 0, of: 0 }];
    const report = { citations: [], topics: [], matches };
    const sentences = inShort(viewReport({ ...named, policy }, report, {}, LIBRARY), 'reader');
    expect(sentences.at(-1)?.words).toMatch(/^No clause was found in it/);
    expect(isCloseMatch({ paired: 0, of: 0 })).toBe(false);
  });

  it('tells what the reader has confirmed', () => {
    const answers = {
      'personal-views': { kind: 'silent' },
      images: { kind: 'answered', keys: [3] },
    } as const;
    const answered = viewReport(named, REPORT, answers, LIBRARY);
    expect(inShort(answered, 'reader')[1]?.words).toBe(
      'Of 3 questions, it seems to answer 2; on 1, it says nothing, as confirmed. You have confirmed 2 of these; the rest is what a program found.',
    );
    expect(inShort(answered, 'others')[1]?.words).toContain('A person has confirmed 2 of these');
  });

  it('says so where nothing is named and nothing is alike', () => {
    const bare = { ...REPORT, citations: [], matches: [{ policy: 'model', paired: 0, of: 4 }] };
    const sentences = inShort(viewReport(named, bare, {}, LIBRARY), 'reader');
    expect(sentences[0]?.words).toContain('names no law');
    expect(sentences.at(-1)?.words).toContain('none of its clauses pairs with any of them');
  });

  it('says why nothing is called covered in a document on something else', () => {
    const clauses = POLICY.clauses.map((one) => ({ ...one, text: 'The hall is let by the hour.' }));
    const other = viewReport({ name: 'x', policy: { ...POLICY, clauses } }, REPORT, {}, LIBRARY);
    expect(inShort(other, 'reader')[1]?.words).toContain(
      'So few of its clauses speak of social media or the internet',
    );
  });

  it('calls a document unlike another where fewer than a tenth of its clauses pair', () => {
    expect(isCloseMatch({ paired: 9, of: 100 })).toBe(false);
    expect(isCloseMatch({ paired: 10, of: 100 })).toBe(true);
  });
});

describe('the paper for governors', () => {
  const paper = toPaper(view, '26 November 2026');

  it('holds every topic once, under where the document is on it', () => {
    const rows = paper.sections.flatMap(({ table }) => table?.rows ?? []);
    for (const { question } of view.topics) {
      expect(rows.filter(([first]) => first === question)).toHaveLength(1);
    }
  });

  it('never says that a document is silent unless a person has', () => {
    expect(JSON.stringify(paper.sections.map(({ title }) => title))).not.toContain('says nothing');
    const silent = viewReport(named, REPORT, { 'personal-views': { kind: 'silent' } }, LIBRARY);
    const titles = toPaper(silent, '').sections.map(({ title }) => title);
    expect(titles).toContain('The policy says nothing on this, as confirmed: 1');
  });

  it('names nothing to cite where there is nothing, and says why', () => {
    const [row] = view.law;
    if (!row) throw new Error('the document names a law');
    const closed = { ...row, instead: null, noneBecause: 'The platform is closed.' };
    const paperOfIt = toPaper({ ...view, law: [closed] }, '');
    expect(paperOfIt.sections[0]?.table?.rows[0]?.[3]).toBe(
      'Nothing, since the platform is closed.',
    );
  });

  it('has tables without a column that is always empty', () => {
    for (const { table } of paper.sections) {
      table?.head.forEach((name, column) => {
        const isEmpty = table.rows.every((cells) => cells[column] === '');
        expect([name, isEmpty]).toEqual([name, false]);
      });
    }
  });

  it('has tables in which every row is as wide as the head', () => {
    const tables = paper.sections.flatMap(({ table }) => table ?? []);
    for (const { head, rows } of [...tables, topicsTable(view), lawTable(view)]) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });
});
