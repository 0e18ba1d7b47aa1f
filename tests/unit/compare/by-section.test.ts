import { describe, expect, it } from 'vitest';
import { arrange, comparePolicies } from '../../../src/compare/index.ts';
import { comparison } from '../support/comparisons.ts';
import { madePolicy } from '../support/made.ts';
import { topics } from '../support/topics.ts';

/** A policy with the sections 1 and 2, its clauses in the section of their first figure. */
function policy(slug: string, titles: readonly [string, string], texts: Record<string, string>) {
  const made = madePolicy(slug, texts);
  const [first] = made.sections;
  if (!first) throw new Error('A policy without sections: this is a bug.');
  return {
    ...made,
    sections: titles.map((title, at) => ({
      ...first,
      id: `${at + 1}`,
      number: `${at + 1}`,
      title,
    })),
    clauses: made.clauses.map((clause) => ({ ...clause, section: clause.id.split('.')[0] ?? '' })),
  };
}

const MODEL = policy('mill-lane', ['Use', 'Review'], {
  '1.1': 'Staff keep passwords private and secure.',
  '2.1': 'The head reviews this policy every year.',
});
const SCHOOL = {
  ...policy('sea-bank', ['Use', 'Monitoring and review'], {
    '1.1': 'Staff keep passwords private and secure.',
    '1.2': 'Blogs about cookery are welcome at all times.',
    '2.1': 'The head reviews this policy every year.',
  }),
  basedOn: { policy: 'mill-lane', evidence: 'The same words.' },
};

function headings(a: typeof MODEL, b: typeof MODEL): unknown[] {
  const arranged = arrange(comparePolicies(a, b, []), [], 'document');
  if (arranged.order !== 'document') return [];
  return arranged.sections.map((one) => [one.a?.title, one.b?.title, one.parts.length]);
}

describe('a comparison in the order of the documents', () => {
  it('is under the headings of both, what the right one adds in the section around it', () => {
    expect(headings(MODEL, SCHOOL)).toEqual([
      ['Use', 'Use', 2],
      ['Review', 'Monitoring and review', 1],
    ]);
  });

  it('has what comes before any section of the left under none of it', () => {
    const other = policy('sea-bank', ['Aims', 'Rest'], { '1.1': 'Kindness comes first here.' });
    const all = headings({ ...MODEL, clauses: [] }, { ...other, basedOn: SCHOOL.basedOn });
    expect(all).toEqual([[undefined, 'Aims', 1]]);
  });

  it('numbers the differences through all sections', () => {
    const arranged = arrange(comparison('neu', 'littletown'), topics, 'document');
    const sections = arranged.order === 'document' ? arranged.sections : [];
    const numbers = sections
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (part.kind === 'block' ? (part.block.difference ?? []) : []));
    expect(sections.length).toBeGreaterThan(5);
    expect(numbers).toEqual(Array.from({ length: arranged.differences }, (_, at) => at + 1));
  });
});
