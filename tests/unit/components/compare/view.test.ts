import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { comparePolicies, openingOrder } from '../../../../src/compare/index.ts';
import { comparisonTitle, renderComparison } from '../../../../src/components/compare/render.ts';
import { madePolicy, madeTopic } from '../../support/made.ts';

const A = madePolicy(
  'mill-lane',
  { '1.1': 'Staff keep <b>passwords</b> private & secure.', '1.2': 'Phones stay in the locker.' },
  { shortName: 'Mill <i>Lane</i>' },
);
const B = madePolicy(
  'sea-bank',
  { '1.1': 'Staff keep <b>passwords</b> private & secure at all times.' },
  { shortName: 'Sea & Bank' },
);
const BASED = { ...B, basedOn: { policy: 'mill-lane', evidence: 'The same words.' } };
const SECURITY = madeTopic('security', {
  'mill-lane': ['strict', '1.1', '1.2'],
  'sea-bank': ['loose', '1.1'],
});

const NONE = { a: [], b: [] };

function shown(
  b = B,
  topics = [SECURITY],
  place: 'page' | 'demand' = 'page',
  order = openingOrder(A, b, topics),
) {
  const comparison = comparePolicies(A, b, topics);
  return parse(renderComparison({ comparison, topics, order, place, choices: NONE }));
}

describe('a comparison on a page', () => {
  it('has every word of the policies escaped', () => {
    const html = shown();
    expect(html.querySelectorAll('.q b, h1 i')).toEqual([]);
    expect(html.querySelector('h1')?.textContent).toBe(
      'Mill <i>Lane</i> and Sea & Bank, side by side',
    );
    expect(html.querySelector('.right .q')?.textContent).toBe(
      'Staff keep <b>passwords</b> private & secure at all times.',
    );
  });

  it('links two tables where the pair has a page, and offers to make them where it has not', () => {
    expect(shown().querySelector('[data-csv]')).toBeNull();
    const files = shown()
      .querySelectorAll('.take-away a')
      .map((link) => `${link.getAttribute('download')}: ${link.getAttribute('href')}`);
    expect(files).toEqual([
      'mill-lane-sea-bank-topics.csv: /data/compare/mill-lane/sea-bank-topics.csv',
      'mill-lane-sea-bank.csv: /data/compare/mill-lane/sea-bank.csv',
    ]);
    const buttons = shown(B, [SECURITY], 'demand').querySelectorAll('button[data-csv]');
    expect(buttons.map((one) => one.getAttribute('data-csv'))).toEqual(['topics', 'clauses']);
  });

  it('offers both orders of two of which one is based on the other, and says how it is sorted', () => {
    expect(shown(BASED).querySelector('.legend-box')?.textContent).toContain(
      'Clauses are in the order of the documents',
    );
    expect(shown().querySelector('.legend-box')?.textContent).toContain('gathered by topic');
    const links = (order: 'document' | 'topic') =>
      shown(BASED, [SECURITY], 'demand', order)
        .querySelectorAll('.links a')
        .map((link) => `${link.textContent}: ${link.getAttribute('href')}`);
    expect(links('document')).toContain(
      'Sort by topic: /compare/?a=mill-lane&b=sea-bank&order=topic',
    );
    expect(links('topic')).toContain('Sort as in the documents: /compare/?a=mill-lane&b=sea-bank');
    expect(links('topic')).toContain('Swap sides: /compare/?a=sea-bank&b=mill-lane&order=topic');
  });

  it('counts topics that are answered differently; of policies made from one another clauses, lone ones too', () => {
    const steps = (html: ReturnType<typeof shown>) =>
      html.querySelectorAll('[data-step]').map(({ id }) => id);
    expect(steps(shown())).toEqual(['on-security', 'topic-security']);
    expect(shown().querySelector('[data-steps]')?.textContent).toBe('1 topics');
    expect(steps(shown(BASED))).toEqual(['difference-1', 'difference-2']);
    expect(shown(BASED).querySelector('[data-steps]')?.textContent).toBe('2 differences');
  });

  it('opens with what it comes to, and topics lead unless one is based on the other', () => {
    const text = (b: typeof B) => shown(b).querySelector('.verdict')?.textContent;
    expect(text(B)).toBe(
      'Mill <i>Lane</i> is stricter on 1 topic, Sea & Bank on none. Neither says that it is based on the other, so start with the topics. ',
    );
    expect(text(BASED)).toContain('Sea & Bank is based on Mill <i>Lane</i>. By clauses: ');
    const heads = (b: typeof B) =>
      shown(b)
        .querySelectorAll('h2')
        .map((one) => one.textContent)
        .slice(0, 2);
    expect(heads(B)).toEqual(['Topic by topic', 'Clause by clause']);
    expect(heads(BASED)).toEqual(['Clause by clause', 'Topic by topic']);
  });

  it('names the topics that differ before the clauses, where these lead', () => {
    expect(shown(BASED).querySelector('.verdict li')?.textContent).toBe(
      'security: Mill <i>Lane</i> “Not allowed”, Sea & Bank “Allowed”; Mill <i>Lane</i> is stricter',
    );
    expect(shown(BASED).querySelector('.verdict li a')?.getAttribute('href')).toBe('#on-security');
    expect(shown().querySelector('.verdict li')).toBeNull();
  });

  it('has a table of topics in the open: question, both answers with their clauses, and which is stricter', () => {
    const [, row] = shown().querySelectorAll('.topic-table tbody tr');
    expect(row?.id).toBe('on-security');
    expect(row?.querySelectorAll('th, td').map((cell) => cell.textContent)).toEqual([
      'What is asked?',
      'Not allowed 1.1, 1.2',
      'Allowed 1.1',
      'Mill <i>Lane</i>: see why',
    ]);
    expect(row?.closest('details') ?? null).toBeNull();
  });

  it('folds the topics on which they agree, and those on which neither speaks, by name and number', () => {
    const same = madeTopic('same', {
      'mill-lane': ['strict', '1.1'],
      'sea-bank': ['strict', '1.1'],
    });
    const neither = madeTopic('no', { 'mill-lane': ['silent'], 'sea-bank': ['silent'] });
    const folds = shown(B, [SECURITY, same, neither]).querySelectorAll('.topic-table details');
    expect(
      folds.map(
        (one) => `${one.querySelector('table')?.id}: ${one.querySelector('summary')?.textContent}`,
      ),
    ).toEqual([
      'topics-same: The same position, though the wording may differ: 1 topic',
      'topics-neither: Neither speaks: 1 topic',
    ]);
    expect(folds[1]?.querySelectorAll('td').map((cell) => cell.textContent)).toEqual([
      'Silent ',
      'Silent ',
      '',
    ]);
  });

  it('says how much of the law that each names is out of date, if anybody has counted', () => {
    const named = (b: number) => {
      const comparison = comparePolicies(
        { ...A, named: { all: 14, outOfDate: 4 } },
        { ...B, named: { all: b, outOfDate: 0 } },
        [SECURITY],
      );
      const html = parse(
        renderComparison({
          comparison,
          topics: [SECURITY],
          order: 'topic',
          place: 'page',
          choices: NONE,
        }),
      );
      return html.querySelector('.verdict')?.textContent;
    };
    expect(named(8)).toContain(
      'Out of date in whole or in part: 4 of the 14 laws, guidance documents and platforms that Mill <i>Lane</i> names, and none of the 8 that Sea & Bank names.',
    );
    expect(named(0)).toMatch(/that Mill <i>Lane<\/i> names\.$/);
  });

  it('says where a clause or a sentence moved from and to, in words that link there', () => {
    const police = 'The head reports threatening material to the police without delay.';
    const images = 'Photographs of pupils need consent from their parents.';
    const passwords = 'Staff keep passwords private and secure.';
    const phones = 'Mobile phones stay in the locker until the last bell.';
    const records = 'Records of any abuse are kept with their time and date.';
    const a = { 1: passwords, 2: images, 3: phones, 4: `${records} ${police}` };
    const b = { 1: `${images} ${police}`, 2: phones, 3: passwords, 4: records };
    const [model, school] = [
      madePolicy('mill-lane', a, { shortName: 'Mill Lane' }),
      madePolicy('sea-bank', b, { shortName: 'Sea Bank', basedOn: BASED.basedOn }),
    ];
    const comparison = comparePolicies(model, school, []);
    const html = parse(
      renderComparison({ comparison, topics: [], order: 'document', place: 'page', choices: NONE }),
    );
    const notes = html.querySelectorAll('.moved');
    expect(notes.map((note) => note.textContent)).toEqual([
      'Moved from Mill Lane 1 to Sea Bank 3',
      `“${police}” moved from Mill Lane 4`,
      `“${police}” moved to Sea Bank 1`,
    ]);
    expect(notes[2]?.querySelector('a')?.getAttribute('href')).toBe('/policies/sea-bank/#1');
    expect(html.querySelector('.verdict')?.textContent).toContain(', 1 moved to another place.');
    expect(shown().querySelectorAll('.moved')).toEqual([]);
  });

  it('has clauses that are too unlike for marks without them', () => {
    // Only many clauses show which words are rare.
    const rest = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`9.${at}`, `nought${at} nil${at} zero${at}`]),
    );
    const [abuse, screens] = [
      'Any abuse is recorded, with its time and date, by whoever is attacked.',
      'Screenshots help the police. Please keep a record of the abuse for years.',
    ];
    const comparison = comparePolicies(
      madePolicy('mill-lane', { '1.1': abuse, '1.2': 'Cakes are fine.', ...rest }),
      madePolicy('sea-bank', { '1.1': screens, ...rest }),
      [SECURITY],
    );
    const html = parse(
      renderComparison({
        comparison,
        topics: [SECURITY],
        order: 'topic',
        place: 'page',
        choices: NONE,
      }),
    );
    const block = html.querySelector('.block[data-kind=changed]');
    expect(block?.querySelectorAll('del, ins')).toEqual([]);
    expect(block?.querySelector('.left .q')?.textContent).toBe(abuse);
    expect(block?.querySelector('.right .q')?.textContent).toBe(screens);
    expect(block?.querySelector('.block-head')?.textContent).toContain('On the same point');
  });

  it('has a title that tells the orders apart', () => {
    expect(comparisonTitle(A, B, 'topic')).toBe('Mill <i>Lane</i> and Sea & Bank, side by side');
    expect(comparisonTitle(A, BASED, 'topic')).toMatch(/, side by side, by topic$/);
  });
});

describe('a comparison with a policy that nobody has read', () => {
  const topics = [madeTopic('security', { 'mill-lane': ['strict', '1.1', '1.2'] })];

  it('opens in the order of the documents, pairs by words alone and claims no silence', () => {
    const html = shown(B, topics);
    expect(openingOrder(A, B, topics)).toBe('document');
    expect(html.querySelector('.block[data-kind=changed]')).not.toBeNull();
    expect(html.querySelector('.verdict .notice')?.textContent).toBe(
      'Nobody has yet read Sea & Bank for positions on the topics, so the two are compared by their words alone.',
    );
    expect(html.querySelector('.verdict')?.textContent).not.toMatch(/[Ss]ilent|say nothing/);
    expect(html.querySelector('.topic-table')).toBeNull();
  });

  it('has by topic what nobody has placed under a heading of its own, in no group', () => {
    const lone = madePolicy('sea-bank', { '1.1': 'Blogs are banned.' });
    const html = shown({ ...lone, basedOn: BASED.basedOn }, topics, 'page', 'topic');
    const last = html.querySelectorAll('.topic-rows').at(-1);
    expect(last?.querySelector('h3')?.textContent).toBe('Not placed under a topic');
    expect(last?.getAttribute('data-group')).toBe('none');
    expect(last?.querySelector('.right .q')?.textContent).toBe('Blogs are banned.');
    expect(html.querySelectorAll('.stance')[0]?.textContent).toContain('Not read yet');
  });

  it('marks rows in the order of the documents as of no group', () => {
    const both = shown(madePolicy('sea-bank', { '1.1': 'Blogs are banned.' }), []);
    expect(both.querySelector('.block')?.getAttribute('data-group')).toBe('none');
    expect(both.querySelector('.verdict .notice')?.textContent).toMatch(
      /^Nobody has yet read .+ or .+ for positions on the topics/,
    );
  });
});

describe('notes on the clauses of a comparison', () => {
  const note = (at: string, words: string) =>
    ({ at, kind: 'misprint', note: words, mentions: [] }) as const;
  const law = (at: string) => ({
    at,
    reference: 'chalk-act-1991',
    title: 'Chalk Act 1991',
    note: 'replaced in 2011.',
  });

  function notesIn(kind: 'changed' | 'apart') {
    const a = {
      ...A,
      notes: { sourceNotes: [note('1.1', 'Left <b>.')], lawNotes: [law('1.1'), law('1.2')] },
    };
    const b = { ...B, notes: { sourceNotes: [note('1.1', 'Right.')], lawNotes: [law('1.1')] } };
    const comparison = comparePolicies(a, b, [SECURITY]);
    const html = renderComparison({
      comparison,
      topics: [SECURITY],
      order: 'document',
      place: 'page',
      choices: NONE,
    });
    const block = parse(html).querySelector(`.block[data-kind=${kind}]`);
    return block?.querySelectorAll('.note') ?? [];
  }

  it('are shown in both columns of a pair, each under its clause', () => {
    const texts = (side: string) =>
      notesIn('changed')
        .filter((one) => one.closest(`.${side}`) !== null)
        .map((one) => one.textContent);
    expect(texts('left')).toEqual([
      'Note on the source: Left <b>.',
      'Chalk Act 1991: replaced in 2011.',
    ]);
    expect(texts('right')).toEqual([
      'Note on the source: Right.',
      'Chalk Act 1991: replaced in 2011.',
    ]);
  });

  it('are marked on the left where the right has the same, so that one column shows each once', () => {
    const twice = notesIn('changed').filter((one) => one.classList.contains('twice'));
    expect(twice.map((one) => one.textContent)).toEqual(['Chalk Act 1991: replaced in 2011.']);
    expect(twice[0]?.closest('.left') ?? null).not.toBeNull();
  });

  it('are shown under a clause without counterpart', () => {
    const [one, ...others] = notesIn('apart');
    expect(others).toEqual([]);
    expect(one?.textContent).toBe('Chalk Act 1991: replaced in 2011.');
    expect(one?.closest('.side')).not.toBeNull();
    expect(one?.querySelector('a')?.getAttribute('href')).toBe('/law/#chalk-act-1991');
  });
});
