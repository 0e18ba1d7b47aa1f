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

function shown(
  b = B,
  topics = [SECURITY],
  place: 'page' | 'demand' = 'page',
  order = openingOrder(A, b, topics),
) {
  const comparison = comparePolicies(A, b, topics);
  return parse(renderComparison({ comparison, topics, order, place }));
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

  it('links a table where the pair has a page, and offers to make one where it has not', () => {
    expect(shown().querySelector('[data-csv]')).toBeNull();
    expect(shown().querySelectorAll('.links a').at(-1)?.getAttribute('href')).toBe(
      '/data/compare/mill-lane/sea-bank.csv',
    );
    const button = shown(B, [SECURITY], 'demand').querySelector('button[data-csv]');
    expect(button?.getAttribute('data-csv')).toBe('clauses');
  });

  it('names which of the two is based on the other, and offers both orders', () => {
    expect(shown(BASED).querySelector('.lead')?.textContent).toContain(
      'Sea & Bank is based on the Mill <i>Lane</i> model. Clauses stand in the order',
    );
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

  it('counts as differences the pairs that differ, and lone clauses only of policies made from one another', () => {
    expect(shown().querySelector('.summary')?.textContent).toContain(
      'The pairs make 1 difference of substance; what is only in one of the two is not counted among them. “Only in” means',
    );
    expect(shown().querySelectorAll('[id^=difference-]')).toHaveLength(1);
    expect(shown(BASED).querySelector('.summary')?.textContent).toContain(
      'That makes 2 differences of substance, neighbours counted as one.',
    );
    expect(shown(BASED).querySelectorAll('[id^=difference-]')).toHaveLength(2);
  });

  it('says whence and whither a clause or a sentence moved, in words that link there', () => {
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
      renderComparison({ comparison, topics: [], order: 'document', place: 'page' }),
    );
    const notes = html.querySelectorAll('.moved');
    expect(notes.map((note) => note.textContent)).toEqual([
      'Moved from Mill Lane 1 to Sea Bank 3',
      `“${police}” moved from Mill Lane 4`,
      `“${police}” moved to Sea Bank 1`,
    ]);
    expect(notes[2]?.querySelector('a')?.getAttribute('href')).toBe('/policies/sea-bank/#1');
    expect(html.querySelector('.summary')?.textContent).toContain(
      'One pair moved to another place.',
    );
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
      madePolicy('mill-lane', { '1.1': abuse, ...rest }),
      madePolicy('sea-bank', { '1.1': screens, ...rest }),
      [SECURITY],
    );
    const html = parse(
      renderComparison({ comparison, topics: [SECURITY], order: 'topic', place: 'page' }),
    );
    const block = html.querySelector('.block[data-kind=changed]');
    expect(block?.querySelectorAll('del, ins')).toEqual([]);
    expect(block?.querySelector('.left .q')?.textContent).toBe(abuse);
    expect(block?.querySelector('.right .q')?.textContent).toBe(screens);
    expect(block?.querySelector('.block-head')?.textContent).toContain('in other words');
    expect(block?.querySelector('.nothing')?.textContent).toContain('too unlike');
  });

  it('says of what a figure differs', () => {
    const positions = [
      {
        id: 'yearly',
        label: 'Every year',
        strength: 'must' as const,
        figure: { value: 12, unit: 'months' as const },
      },
      {
        id: 'rarely',
        label: 'Every 3 years',
        strength: 'must' as const,
        figure: { value: 36, unit: 'months' as const },
      },
    ];
    const stances = { 'mill-lane': ['yearly', '1.1'], 'sea-bank': ['rarely', '1.1'] } as const;
    const review = { ...madeTopic('review', stances, { title: 'Review' }), positions };
    const figure = (b: typeof B) => shown(b, [review]).querySelector('.figure-change');
    expect(figure(BASED)?.textContent).toBe(
      'Changed figure under Review: 12 months in Mill <i>Lane</i>, 36 months in Sea & Bank.',
    );
    expect(figure(B)?.textContent).toMatch(/^Different figure under Review: 12 months/);
    expect(figure(B)?.querySelector('a')?.getAttribute('href')).toBe('/topics/review/');
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
    expect(html.querySelector('.summary .notice')?.textContent).toBe(
      'Nobody has yet read Sea & Bank for positions on the topics, so the two are compared by their words alone.',
    );
    expect(html.querySelector('.summary')?.textContent).not.toMatch(/[Ss]ilent|say nothing/);
  });

  it('has by topic what nobody has placed under a heading of its own, in no group', () => {
    const lone = madePolicy('sea-bank', { '1.1': 'Blogs are banned.' });
    const html = shown({ ...lone, basedOn: BASED.basedOn }, topics, 'page', 'topic');
    const last = html.querySelectorAll('.topic-rows').at(-1);
    expect(last?.querySelector('h2')?.textContent).toBe('Not placed under a topic');
    expect(last?.getAttribute('data-group')).toBe('none');
    expect(last?.querySelector('.right .q')?.textContent).toBe('Blogs are banned.');
    expect(html.querySelectorAll('.stance')[0]?.textContent).toContain('Not read yet');
  });

  it('marks rows in the order of the documents as of no group', () => {
    const both = shown(madePolicy('sea-bank', { '1.1': 'Blogs are banned.' }), []);
    expect(both.querySelector('.block')?.getAttribute('data-group')).toBe('none');
    expect(both.querySelector('.summary .notice')?.textContent).toMatch(
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
    });
    const block = parse(html).querySelector(`.block[data-kind=${kind}]`);
    return block?.querySelectorAll('.note') ?? [];
  }

  it('are told under a pair, of each side by its name, and the law of both once', () => {
    expect(notesIn('changed').map((one) => one.textContent)).toEqual([
      'Note on the source, Mill <i>Lane</i>: Left <b>.',
      'Note on the source, Sea & Bank: Right.',
      'Chalk Act 1991: replaced in 2011.',
    ]);
  });

  it('are outside the sides of a pair, so that they are seen in one column too', () => {
    expect(notesIn('changed').every((one) => one.closest('.side') === null)).toBe(true);
  });

  it('are told under a clause without counterpart', () => {
    const [one, ...others] = notesIn('apart');
    expect(others).toEqual([]);
    expect(one?.textContent).toBe('Chalk Act 1991: replaced in 2011.');
    expect(one?.closest('.side')).not.toBeNull();
    expect(one?.querySelector('a')?.getAttribute('href')).toBe('/law/#chalk-act-1991');
  });
});
