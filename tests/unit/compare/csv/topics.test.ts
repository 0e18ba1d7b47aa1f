import { describe, expect, it } from 'vitest';
import { topicsCsv, type CsvTopic } from '../../../../src/compare/csv/index.ts';
import { PAIRS } from '../../support/comparisons.ts';
import { parseTable } from '../../support/csv.ts';
import { LINKS } from '../../support/csv-links.ts';
import { madeTopic } from '../../support/made.ts';
import { policyNamed } from '../../support/project.ts';
import { READ_SLUGS, topics } from '../../support/topics.ts';

const A = { slug: 'mill-lane', shortName: 'Mill Lane' };
const B = { slug: 'sea-bank', shortName: 'Sea Bank' };

/** The only row of a table about one topic. */
function rowOf(topic: CsvTopic) {
  const [row] = parseTable(topicsCsv({ a: A, b: B }, [topic], LINKS));
  return row;
}

function stancesOf(a: string, b: string) {
  return {
    'mill-lane': [a, ...(a === 'silent' ? [] : ['6.10', '6.11'])] as [string, ...string[]],
    'sea-bank': [b, ...(b === 'silent' ? [] : ['1.1'])] as [string, ...string[]],
  };
}

describe('the table of topics', () => {
  it('has the question, both answers in words, the stricter policy, clauses and addresses', () => {
    const topic = madeTopic('images', stancesOf('loose', 'strict'), { title: 'Pictures' });
    expect(rowOf(topic)).toEqual({
      a_policy: 'Mill Lane',
      b_policy: 'Sea Bank',
      group: 'Scope and standing',
      topic: 'images',
      topic_title: 'Pictures',
      question: 'What is asked?',
      a_position: 'Allowed',
      b_position: 'Not allowed',
      result: 'Sea Bank is stricter',
      stricter: 'Sea Bank',
      a_clauses: 'cl. 6.10, cl. 6.11',
      b_clauses: 'cl. 1.1',
      a_says: 'What mill-lane says.',
      b_says: 'What sea-bank says.',
      a_leaves_open: '',
      b_leaves_open: '',
      topic_link: 'https://example.org/topics/images/',
      a_link: 'https://example.org/policies/mill-lane/#6.10',
      b_link: 'https://example.org/policies/sea-bank/#1.1',
    });
  });

  it.each([
    ['strict', 'loose', true, 'Mill Lane', 'Mill Lane is stricter'],
    ['middle', 'middle', true, 'the same', 'They take the same position'],
    ['strict', 'loose', false, '', 'They take different positions'],
    ['strict', 'strict', false, '', 'They take the same position'],
    ['silent', 'loose', true, '', 'Only Sea Bank speaks on it'],
    ['strict', 'silent', true, '', 'Only Mill Lane speaks on it'],
    ['silent', 'silent', true, '', 'Neither speaks on it'],
  ])('of %s and %s, on a scale: %s, says “%s”', (a, b, scale, stricter, result) => {
    const row = rowOf(madeTopic('images', stancesOf(a, b), { scale }));
    expect(row).toMatchObject({ stricter, result });
    expect(row?.['a_position'] === 'Silent').toBe(a === 'silent');
  });

  it('says that nobody has read a policy, and not that it is silent', () => {
    const one = rowOf(madeTopic('images', { 'mill-lane': ['strict', '6.10'] }));
    expect(one).toMatchObject({
      b_position: 'Not read yet',
      result: 'Nobody has read Sea Bank for this yet',
      stricter: '',
      b_clauses: '',
      b_says: '',
      b_link: '',
    });
    expect(rowOf(madeTopic('images', {}))?.['result']).toBe(
      'Nobody has read Mill Lane and Sea Bank for this yet',
    );
  });

  it('names the row of the document control where no clause says it outright', () => {
    const topic = madeTopic('review', stancesOf('strict', 'loose'));
    const stance = { position: 'strict', clauses: ['2.1'], control: 'Review', says: 'Every year.' };
    const row = rowOf({ ...topic, policies: { ...topic.policies, 'mill-lane': stance } });
    expect(row?.['a_clauses']).toBe('document control: Review; cl. 2.1');
    expect(row?.['a_link']).toBe('https://example.org/policies/mill-lane/#document-control');
  });
});

describe.each(PAIRS)('the table of topics of %s and %s', (a, b) => {
  it('has a row for each topic, a sentence for either side that was read, and never claims an order without a scale', () => {
    const both = { a: policyNamed(a), b: policyNamed(b) };
    const rows = parseTable(topicsCsv(both, topics, LINKS));
    expect(rows.map((row) => row['topic'])).toEqual(topics.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      expect(row['a_says'] !== '').toBe(READ_SLUGS.includes(a));
      expect(row['b_says'] !== '').toBe(READ_SLUGS.includes(b));
      if (!topics[index]?.scale) expect(row['stricter']).toBe('');
      expect(['', 'the same', both.a.shortName, both.b.shortName]).toContain(row['stricter']);
    }
  });
});
